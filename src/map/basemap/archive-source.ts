import type { RangeResponse, Source } from 'pmtiles';

/** A host without HTTP Range sends the whole archive. A larger archive than this would take too much memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const PARTIAL = 206;
/** Pauses before a read is tried again, ms: a connection that broke off, or a host that is busy, often answers then. */
const PAUSES_MS = [250, 1000];
/** Answers of a host that may be others a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Why a read failed. `isPassing`: it may succeed a moment later. */
class ReadFailure extends Error {
  readonly isPassing: boolean;

  constructor(message: string, isPassing: boolean) {
    super(message);
    this.isPassing = isPassing;
  }
}

/**
 * Reads an archive by HTTP Range. When the host ignores Range, it keeps the whole archive in memory instead. A read that fails for a
 * reason that may pass is tried twice more.
 */
export class ArchiveSource implements Source {
  readonly #url: string;
  readonly #fetch: typeof fetch;
  readonly #pause: (ms: number) => Promise<void>;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(
    url: string,
    fetcher: typeof fetch = (...args) => fetch(...args),
    pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  ) {
    this.#url = url;
    this.#fetch = fetcher;
    this.#pause = pause;
  }

  getKey(): string {
    return this.#url;
  }

  /** @throws Error when the host refuses, cannot be reached, or sends a whole archive of more than `MOST_BYTES` */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    for (const pause of PAUSES_MS) {
      try {
        return await this.#read(offset, length, signal);
      } catch (cause) {
        if (signal?.aborted || (cause instanceof ReadFailure && !cause.isPassing)) throw cause;
      }
      await this.#pause(pause);
      signal?.throwIfAborted();
    }
    return this.#read(offset, length, signal);
  }

  async #read(offset: number, length: number, signal: AbortSignal | undefined): Promise<RangeResponse> {
    const whole = this.#whole;
    if (whole) return { data: part(await whole, offset, length) };
    const response = await this.#ask(`bytes=${offset}-${offset + length - 1}`, signal);
    if (response.status === PARTIAL) return { data: await response.arrayBuffer() };
    if (this.#whole) await response.body?.cancel();
    else this.#keepWhole(response);
    return { data: part(await (this.#whole ?? response.arrayBuffer()), offset, length) };
  }

  async #ask(range: string, signal: AbortSignal | undefined): Promise<Response> {
    const init: RequestInit = { headers: { range }, referrerPolicy: 'no-referrer' };
    // The first response may be the whole archive, and later requests wait for it. So the first request must not abort
    // it.
    if (signal && this.#hasRange) init.signal = signal;
    const response = await this.#fetch(this.#url, init);
    if (!response.ok) {
      await response.body?.cancel();
      throw new ReadFailure(`${this.#url}: HTTP ${response.status}`, PASSING.has(response.status));
    }
    this.#hasRange = response.status === PARTIAL;
    return response;
  }
  #hasRange = false;

  #keepWhole(response: Response): void {
    this.#whole = this.#readWhole(response);
    this.#whole.catch(() => {
      this.#whole = null;
    });
  }

  async #readWhole(response: Response): Promise<ArrayBuffer> {
    const told = Number(response.headers.get('content-length') ?? 0);
    if (told > MOST_BYTES) {
      await response.body?.cancel();
      throw new ReadFailure(`${this.#url}: the host has no HTTP Range, and ${told} bytes are too many to keep`, false);
    }
    return response.arrayBuffer();
  }
}

function part(whole: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  return whole.slice(offset, offset + length);
}
