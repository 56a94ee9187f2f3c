import { createHash } from 'node:crypto';
import { createPageWorker, type PageWorker } from '../../../src/offline/page-worker';
import type { Release, ReleaseFile } from '../../../src/offline/release';
import type { FromWorker } from '../../../src/offline/worker-messages';
import { FakeCache } from './fake-cache';

export const FOLDER = 'https://atlas.example/maps/';

/** A host with one folder, a browser with one cache, and the tabs that are open. */
export class FakeHost {
  readonly cache = new FakeCache();
  readonly told: FromWorker[] = [];
  /** Addresses in the order in which they were fetched. */
  readonly fetched: string[] = [];
  isReached = true;
  clients: string[] = [];
  files: Record<string, string> = {};

  worker(release: Release): PageWorker {
    return createPageWorker({
      release,
      folder: FOLDER,
      openCache: async () => this.cache as unknown as Cache,
      fetcher: (input) => this.fetch(input),
      openClients: async () => this.clients,
      tellAll: async (message) => {
        this.told.push(message);
      },
    });
  }

  /** Puts these files on the host, and returns their release. */
  deploy(files: Record<string, string>): Release {
    this.files = files;
    return releaseOf(files);
  }

  async fetch(input: RequestInfo | URL): Promise<Response> {
    const url = typeof input === 'object' && 'url' in input ? input.url : String(input);
    this.fetched.push(url);
    if (!this.isReached) throw new TypeError('Failed to fetch');
    const path = new URL(url).href.slice(FOLDER.length) || 'index.html';
    const body = this.files[path];
    if (body === undefined) return new Response('Not found.', { status: 404 });
    return new Response(body, { headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' } });
  }
}

export function releaseOf(files: Record<string, string>): Release {
  const list: ReleaseFile[] = Object.entries(files).map(([path, body]) => ({
    path,
    hash: createHash('sha256').update(body).digest('base64'),
    bytes: Buffer.byteLength(body),
    isNeeded: !path.startsWith('samples/'),
  }));
  return { version: list.map(({ hash }) => hash.slice(0, 3)).join(''), files: list };
}

/** A request for a path of the folder. */
export function ask(path: string, headers: Record<string, string> = {}): Request {
  return new Request(new URL(path, FOLDER), { headers });
}

/** What the browser asks when a tab opens an address. Only a browser can make such a request. */
export function navigate(path: string): Request {
  return { url: new URL(path, FOLDER).href, method: 'GET', mode: 'navigate', headers: new Headers() } as Request;
}
