/** The parts of the browser's cache that the worker uses, in memory. */
export class FakeCache {
  readonly entries = new Map<string, { body: ArrayBuffer; headers: Headers }>();
  /** How many bytes fit; the browser throws when the disk is full. */
  room = Number.POSITIVE_INFINITY;

  async match(key: string): Promise<Response | undefined> {
    const found = this.entries.get(key);
    return found && new Response(found.body, { headers: found.headers });
  }

  async put(key: string, response: Response): Promise<void> {
    const body = await response.arrayBuffer();
    const used = [...this.entries.values()].reduce((sum, entry) => sum + entry.body.byteLength, 0);
    if (used + body.byteLength > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, { body, headers: response.headers });
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }

  async delete(key: Request | string): Promise<boolean> {
    return this.entries.delete(typeof key === 'string' ? key : key.url);
  }

  /** Overwrites what is kept of a path. */
  damage(path: string): void {
    for (const [key, { headers }] of this.entries) {
      if (key.includes(`/${path}?`)) this.entries.set(key, { body: new TextEncoder().encode('?').buffer, headers });
    }
  }

  /** What is kept of a path, of all releases. */
  kept(path: string): readonly string[] {
    return [...this.entries].flatMap(([key, { body }]) =>
      key.includes(`/${path}?sha256=`) ? [new TextDecoder().decode(body)] : [],
    );
  }
}
