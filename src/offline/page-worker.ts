import { answer } from './answer';
import { createFileShelf, type FileShelf, NotKept } from './file-shelf';
import { createOlderReleases, type OlderReleases } from './older-tabs';
import { isNamedByContent, PAGE, pathOfRequest, type Release, type ReleaseFile } from './release';
import type { CopyStatus, FromWorker, RepairReport, ToWorker } from './worker-messages';

/** What a worker needs of the browser. */
export interface WorkerParts {
  readonly release: Release;
  /** Address of the page's folder, with a slash at the end. */
  readonly folder: string;
  readonly openCache: () => Promise<Cache>;
  readonly fetcher: typeof fetch;
  /** Ids of all open tabs of the page and of their workers. */
  readonly openClients: () => Promise<readonly string[]>;
  readonly tellAll: (message: FromWorker) => Promise<void>;
}

export interface PageWorker {
  /** Keeps the files without which the page cannot start. Rejects when one cannot be kept: the release is not used then. */
  install(): Promise<void>;
  /** Takes over from the release before. */
  activate(): Promise<void>;
  /** Null where the request is none of the worker's business; the browser then goes on as without a worker. */
  respond(request: Request, client: string): Promise<Response> | null;
  /** Fetches what is missing and throws away what no tab needs. */
  tend(sparesData: boolean): Promise<void>;
  /** The answer for the tab; null for a message without an answer. */
  hear(message: ToWorker): Promise<CopyStatus | RepairReport | null>;
}

/** Keeps the files of a release and answers requests with them. It never sees files that a reader opens. */
export function createPageWorker(parts: WorkerParts): PageWorker {
  const { release, folder, openCache, fetcher, openClients, tellAll } = parts;
  const paths = new Set(release.files.map(({ path }) => path));
  const needed = release.files.filter(({ isNeeded }) => isNeeded);
  let opened: Promise<{ shelf: FileShelf; older: OlderReleases }> | null = null;
  /** Whether the page was asked for and has not said since that it started. */
  let isWaiting = false;

  const open = () => {
    if (opened) return opened;
    const next = openCache().then((cache) => ({
      shelf: createFileShelf({ cache, folder, fetcher }),
      older: createOlderReleases(cache, folder),
    }));
    opened = next;
    // The next request tries again.
    next.catch(() => {
      opened = null;
    });
    return next;
  };

  const orTell = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      if (error instanceof NotKept) await tellAll({ type: 'keepFailed', reason: error.reason, path: error.path });
      throw error;
    }
  };

  const repair = async (files: readonly ReleaseFile[]): Promise<RepairReport> => {
    const { shelf } = await open();
    const damaged = await shelf.damaged(files);
    const results = await Promise.allSettled(damaged.map((file) => shelf.keep(file)));
    const failed = results.filter(({ status }) => status === 'rejected').length;
    return { files: files.length, mended: damaged.length - failed, failed };
  };

  const respond = async (request: Request, path: string, client: string) => {
    const { shelf, older } = await open();
    if (path === PAGE) {
      // The page did not start the last time: one of its files may be damaged.
      if (isWaiting) await repair(needed);
      // A page in a frame never says that it started.
      isWaiting = request.destination !== 'iframe' && new URL(request.url).searchParams.get('embed') !== '1';
    }
    const file = await older.fileFor(path, client, release);
    return file ? answer(request, file, shelf, fetcher) : fetcher(request);
  };

  const tend = async (sparesData: boolean) => {
    const { shelf, older } = await open();
    const inUse = await older.forgetClosed(await openClients());
    if (inUse) await shelf.keepOnly([...release.files, ...inUse, ...(await older.announced())]);
    await orTell(shelf.keepAll(sparesData ? needed : release.files)).catch(() => {});
  };

  return {
    async install() {
      const { shelf, older } = await open();
      // Where this cannot be written, the files cannot be kept either, and that failure says why.
      await older.announce(release).catch(() => {});
      await orTell(shelf.keepAll(needed));
    },
    async activate() {
      const { shelf, older } = await open();
      await older.takeOver(release, await openClients());
      await shelf.keepOnly([...release.files, ...(await older.files()), ...(await older.announced())]);
    },
    respond(request, client) {
      const path = pathOfRequest(request, folder);
      // A file of an older release is not among `paths`, but its name says that it belongs to the page.
      if (path === null || !(paths.has(path) || isNamedByContent(path))) return null;
      return respond(request, path, request.mode === 'navigate' ? '' : client);
    },
    tend,
    async hear(message) {
      if (message.type === 'started') {
        isWaiting = false;
        await tend(message.sparesData);
      }
      if (message.type === 'repair') return repair(release.files);
      if (message.type !== 'status') return null;
      const missing = await (await open()).shelf.missing(release.files);
      const bytes = release.files.reduce((sum, file) => sum + file.bytes, 0);
      const files = release.files.length;
      return { version: release.version, files, kept: files - missing.length, bytes };
    },
  };
}
