import { decodeFile, decodeGroup, type PartColumns } from './decode-part';
import { type ArchiveFile, type FileGroup, type FileIndex, type PlainFile, readIndex } from './manifest';
import { type FetchPart, fetchPart, PartError, type Traffic } from './part-fetch';
import { createSharedRead, type SharedRead } from './shared-read';

/** Fetches and decodes the files of an archive, each part once while it is kept. */
export interface PartSource {
  /**
   * The row groups of a file of which the test says that they are of use; the whole file where it has no index. After the signal, what
   * nobody else waits for is not fetched to its end.
   */
  columns(
    file: ArchiveFile,
    isOfUse: (group: FileGroup) => boolean,
    kind: PartKind,
    signal?: AbortSignal,
  ): Promise<readonly PartColumns[]>;
  /** A file of text that is read once, such as a list of files. `read` says null when it is none. */
  list<T>(file: PlainFile, read: (text: string) => T | null): Promise<T>;
  /** Bytes that reading the groups would cost, and their rows, without fetching them. */
  cost(
    file: ArchiveFile,
    isOfUse: (group: FileGroup) => boolean,
  ): Promise<{ readonly bytes: number; readonly rows: number }>;
  readonly traffic: Traffic;
}

/** `head`: the columns of numbers; `text`: the rest, of a file of events. */
export type PartKind = 'head' | 'text';

/** Decoded parts that are kept, in bytes as they were fetched: about a tenth of what they take in memory. */
const KEPT_BYTES = 12_000_000;

interface Kept {
  readonly columns: SharedRead<PartColumns>;
  readonly bytes: number;
}
type Read = (signal: AbortSignal) => Promise<PartColumns>;

export function createPartSource(urlOf: (file: string) => string, fetch: FetchPart): PartSource {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const kept = new Map<string, Kept>();
  const lists = new Map<string, Promise<unknown>>();

  const get = (file: string, bytes: number, sha256: string, offset: number | null, signal?: AbortSignal) =>
    fetchPart({ url: urlOf(file), file, bytes, sha256, offset }, fetch, traffic, signal);

  /** Keeps what was read last. What failed is not kept, so that the next try fetches it again. */
  const keep = (key: string, bytes: number, read: Read, signal?: AbortSignal): Promise<PartColumns> => {
    const known = kept.get(key);
    if (known) kept.delete(key);
    const forget = () => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    const entry: Kept = known ?? { columns: createSharedRead(read, forget), bytes };
    kept.set(key, entry);
    const columns = entry.columns.wait(signal);
    if (!known) columns.catch(forget);
    let sum = 0;
    for (const each of kept.values()) sum += each.bytes;
    for (const [oldest, each] of kept) {
      if (sum <= KEPT_BYTES || oldest === key) break;
      kept.delete(oldest);
      sum -= each.bytes;
    }
    return columns;
  };

  const list = <T>(file: PlainFile, read: (text: string) => T | null): Promise<T> => {
    // A name stands for one file, and a file is read in one way.
    const known = lists.get(file.file) as Promise<T> | undefined;
    if (known) return known;
    const reading = get(file.file, file.bytes, file.sha256, null).then((bytes) => {
      const value = read(new TextDecoder().decode(bytes));
      if (value === null) throw new PartError({ code: 'archivePartOther', params: { file: file.file } });
      return value;
    });
    lists.set(file.file, reading);
    reading.catch(() => lists.delete(file.file));
    return reading;
  };
  const indexOf = (file: NonNullable<ArchiveFile['index']>): Promise<FileIndex> => list(file, readIndex);

  const decoded = async (file: string, decode: () => Promise<PartColumns>): Promise<PartColumns> => {
    try {
      return await decode();
    } catch (error) {
      if (error instanceof PartError) throw error;
      throw new PartError({ code: 'archivePartOther', params: { file } });
    }
  };

  const readGroup = async (file: string, index: FileIndex, group: FileGroup, kind: PartKind, signal: AbortSignal) => {
    const split = Math.min(index.head, index.columns.length);
    const [from, to] = kind === 'head' ? [0, split] : [split, index.columns.length];
    const size = (a: number, b: number) => group.sizes.slice(a, b).reduce((sum, each) => sum + each, 0);
    const sha = group.sha256[kind === 'head' ? 0 : 1] ?? '';
    const bytes = await get(file, size(from, to), sha, group.offset + size(0, from), signal);
    return await decoded(file, () => decodeGroup(bytes, index, group, from, to));
  };

  return {
    traffic,
    list,
    async columns(file, isOfUse, kind, signal) {
      if (!file.index) {
        const read: Read = async (stopped) => {
          const bytes = await get(file.file, file.bytes, file.sha256, null, stopped);
          return await decoded(file.file, () => decodeFile(bytes));
        };
        return [await keep(file.file, file.bytes, read, signal)];
      }
      const index = await indexOf(file.index);
      const wanted = index.groups.map((group, at) => ({ group, at })).filter(({ group }) => isOfUse(group));
      return await Promise.all(
        wanted.map(({ group, at }) => {
          const bytes = group.sizes.reduce((sum, each) => sum + each, 0);
          const read: Read = (stopped) => readGroup(file.file, index, group, kind, stopped);
          return keep(`${file.file} ${at} ${kind}`, bytes, read, signal);
        }),
      );
    },
    async cost(file, isOfUse) {
      if (!file.index) return { bytes: file.bytes, rows: file.rows };
      const { groups, head } = await indexOf(file.index);
      const wanted = groups.filter(isOfUse);
      return {
        bytes: wanted.reduce((sum, { sizes }) => sum + sizes.slice(0, head).reduce((all, each) => all + each, 0), 0),
        rows: wanted.reduce((sum, { rows }) => sum + rows, 0),
      };
    },
  };
}
