import { addressOfFile, isNamedByContent, type ReleaseFile } from './release';
import type { KeepFailure } from './worker-messages';

/** How many files are fetched at the same time: few, so that the page's own requests come first. */
const AT_ONCE = 4;
/** The stored body is decoded and complete: these headers told of the transport. */
const OF_TRANSPORT = ['content-encoding', 'content-length', 'content-range', 'transfer-encoding', 'vary'];

export interface ShelfParts {
  readonly cache: Cache;
  /** Address of the page's folder, with a slash at the end. */
  readonly folder: string;
  readonly fetcher: typeof fetch;
}

/** A file could not be kept. */
export class NotKept extends Error {
  constructor(
    readonly path: string,
    readonly reason: KeepFailure,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Files by path and hash, so that those of several releases lie side by side, and what did not change is fetched once. */
export interface FileShelf {
  take(file: ReleaseFile): Promise<Response | undefined>;
  /** Fetches a file and keeps it. @throws NotKept also when the host sends other bytes than those of the release */
  keep(file: ReleaseFile): Promise<void>;
  /** Keeps all files that are missing. The first failure ends it, after the files that were on their way. */
  keepAll(files: readonly ReleaseFile[]): Promise<void>;
  missing(files: readonly ReleaseFile[]): Promise<readonly ReleaseFile[]>;
  /** Files that are missing or whose bytes are not those of the release. */
  damaged(files: readonly ReleaseFile[]): Promise<readonly ReleaseFile[]>;
  /** Throws away every file but these. */
  keepOnly(files: readonly ReleaseFile[]): Promise<void>;
}

export function createFileShelf({ cache, folder, fetcher }: ShelfParts): FileShelf {
  const keyOf = ({ path, hash }: ReleaseFile) => `${new URL(path, folder).href}?sha256=${encodeURIComponent(hash)}`;
  const take = (file: ReleaseFile) => cache.match(keyOf(file), { ignoreVary: true });

  const keep = async (file: ReleaseFile) => {
    const { response, body } = await fetchFile(file, addressOfFile(file, folder), fetcher);
    const headers = new Headers(response.headers);
    for (const name of OF_TRANSPORT) headers.delete(name);
    headers.set('content-length', String(body.byteLength));
    try {
      // A response of our own: the page must not be answered with one that was redirected.
      await cache.put(keyOf(file), new Response(body, { headers }));
    } catch {
      throw new NotKept(file.path, 'space');
    }
  };

  const missing = async (files: readonly ReleaseFile[]) => {
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    return files.filter((file) => !kept.has(keyOf(file)));
  };

  return {
    take,
    keep,
    missing,
    async keepAll(files) {
      await eachOf(await missing(files), keep);
    },
    async damaged(files) {
      const found = new Set<ReleaseFile>();
      await eachOf(files, async (file) => {
        const response = await take(file);
        if (!response || (await hashOf(await response.arrayBuffer())) !== file.hash) found.add(file);
      });
      return files.filter((file) => found.has(file));
    },
    async keepOnly(files) {
      const wanted = new Set(files.map(keyOf));
      const others = (await cache.keys()).filter(({ url }) => url.includes('?sha256=') && !wanted.has(url));
      await Promise.all(others.map((key) => cache.delete(key)));
    },
  };
}

async function fetchFile(file: ReleaseFile, address: string, fetcher: typeof fetch) {
  // A name that stands for its bytes may come from the browser's own cache, where the page has just put it.
  const modes: RequestCache[] = isNamedByContent(file.path) ? ['default', 'reload'] : ['no-cache', 'reload'];
  for (const cache of modes) {
    const { response, body } = await fetchBytes(file.path, address, (url) => fetcher(url, { cache }));
    if ((await hashOf(body)) === file.hash) return { response, body };
  }
  throw new NotKept(file.path, 'differs');
}

async function fetchBytes(path: string, address: string, fetcher: (url: string) => Promise<Response>) {
  try {
    const response = await fetcher(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return { response, body: await response.arrayBuffer() };
  } catch {
    throw new NotKept(path, 'network');
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** Runs `work` for all files, a few at a time. Rejects with the first failure once nothing runs any more. */
async function eachOf(files: readonly ReleaseFile[], work: (file: ReleaseFile) => Promise<void>): Promise<void> {
  const queue = [...files];
  const failures: unknown[] = [];
  const next = async () => {
    for (let file = queue.shift(); file && failures.length === 0; file = queue.shift()) {
      await work(file).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (failures.length > 0) throw failures[0];
}
