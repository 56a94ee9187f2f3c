import type { Release, ReleaseFile } from './release';

/** Tabs that still run an older release, and the files of that release. */
interface OlderTabs {
  readonly clients: readonly string[];
  readonly files: readonly ReleaseFile[];
}

const CURRENT = 'release.json';
const OLDER = 'older-tabs.json';
const NEXT = 'next-release.json';

/**
 * Remembers which open tabs run which release. A release that takes over must not answer the tabs that were open before with
 * its own files; theirs stay until the last of these tabs is closed. The record is in the cache, because the browser stops a
 * worker and starts it again as it likes.
 */
export interface OlderReleases {
  /** Call when `release` takes over while the tabs `clients` are open. */
  takeOver(release: Release, clients: readonly string[]): Promise<void>;
  /** The file that a tab means by a path; null where no release that it may run has one. */
  fileFor(path: string, client: string, release: Release): Promise<ReleaseFile | null>;
  /** Forgets releases whose tabs are closed. Returns the files of the others; null when nothing was forgotten. */
  forgetClosed(clients: readonly string[]): Promise<readonly ReleaseFile[] | null>;
  /** Files of older releases that are still in use. */
  files(): Promise<readonly ReleaseFile[]>;
  /** Call when `release` begins to be kept: until it takes over, the release before must not throw its files away. */
  announce(release: Release): Promise<void>;
  /** Files of the release that was announced last. */
  announced(): Promise<readonly ReleaseFile[]>;
}

export function createOlderReleases(cache: Cache, folder: string): OlderReleases {
  const keyOf = (name: string) => new URL(`${name}?record`, folder).href;
  let known: Promise<readonly OlderTabs[]> | null = null;

  const read = async <T>(name: string): Promise<T | null> => {
    const response = await cache.match(keyOf(name));
    return response ? ((await response.json()) as T) : null;
  };
  const write = (name: string, value: unknown) => cache.put(keyOf(name), new Response(JSON.stringify(value)));
  const older = () => {
    if (known) return known;
    const next = read<readonly OlderTabs[]>(OLDER).then((list) => list ?? []);
    known = next;
    next.catch(() => {
      known = null;
    });
    return next;
  };
  const remember = (list: readonly OlderTabs[]) => {
    known = Promise.resolve(list);
    return write(OLDER, list);
  };
  const filesOf = (list: readonly OlderTabs[]) => list.flatMap(({ files }) => files);

  return {
    async takeOver(release, clients) {
      const before = await read<Release>(CURRENT);
      const list = await older();
      const told = new Set(list.flatMap((each) => each.clients));
      const theirs = clients.filter((client) => !told.has(client));
      const isOther = before && before.version !== release.version;
      if (isOther && theirs.length > 0) await remember([...list, { clients: theirs, files: before.files }]);
      await write(CURRENT, release);
    },
    async fileFor(path, client, release) {
      const list = await older();
      const own = list.find(({ clients }) => clients.includes(client));
      const named = (files: readonly ReleaseFile[]) => files.find((file) => file.path === path);
      if (own) return named(own.files) ?? null;
      return named(release.files) ?? named(filesOf(list)) ?? null;
    },
    async forgetClosed(clients) {
      const list = await older();
      const open = list.filter((each) => each.clients.some((client) => clients.includes(client)));
      if (open.length === list.length) return null;
      await remember(open);
      return filesOf(open);
    },
    files: async () => filesOf(await older()),
    announce: (release) => write(NEXT, release),
    announced: async () => (await read<Release>(NEXT))?.files ?? [],
  };
}
