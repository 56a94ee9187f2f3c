import * as v from 'valibot';
import type { Problem } from '../problem';

export const ARCHIVE_FORMAT = 'incident-atlas-archive';
/** The version of the format that builders write. */
export const ARCHIVE_VERSION = 2;
/** Also read: it names all its files in the manifest, and has no differences among its lanes. */
const OLD_VERSION = 1;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const whole = v.pipe(v.number(), v.safeInteger());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A plain name beside the manifest: a manifest must not name files elsewhere. */
const name = v.pipe(
  v.string(),
  v.regex(/^[\w.-]+(\/[\w.-]+)*$/),
  v.check((text) => !text.split('/').includes('..')),
);
const indexFile = v.object({ file: name, bytes: count, sha256: hash });
const file = v.object({ file: name, bytes: count, sha256: hash, rows: count, index: v.optional(indexFile) });
const periodFile = v.object({ ...file.entries, from: whole, to: whole });
const rowsFile = v.object({ ...file.entries, start: whole, end: whole });
const degrees = v.pipe(v.number(), v.finite());

const about = {
  format: v.literal(ARCHIVE_FORMAT),
  id: hash,
  title: v.string(),
  credits: v.array(v.string()),
  licence: v.string(),
  updated: v.string(),
  events: count,
  unplaced: count,
  rejected: v.optional(
    v.array(v.object({ reason: v.string(), column: v.optional(v.string()), count, first: v.array(v.unknown()) })),
  ),
  days: v.tuple([whole, whole]),
  months: v.tuple([whole, whole]),
  classes: v.pipe(v.array(v.object({ id: v.string(), label: v.string() })), v.minLength(1), v.maxLength(200)),
  bounds: v.nullable(v.tuple([degrees, degrees, degrees, degrees])),
};
const level = {
  level: v.pipe(count, v.maxValue(15)),
  cells: count,
  months: file,
  crossings: v.optional(v.nullable(file)),
};
const isFromWorldDown = (levels: readonly { readonly level: number }[]) =>
  levels[0]?.level === 0 && levels.every((each, at) => at === 0 || each.level > (levels[at - 1]?.level ?? 0));
const text = v.array(v.object({ name: v.string(), label: v.string() }));
const periodsSchema = v.object({ days: v.array(periodFile), spans: v.array(periodFile) });
const eventsSchema = v.array(rowsFile);

const manifestSchema = v.object({
  ...about,
  version: v.literal(ARCHIVE_VERSION),
  levels: v.pipe(
    v.array(v.object({ ...level, ranged: count, periods: indexFile })),
    v.check((levels) => isFromWorldDown(levels)),
  ),
  rows: v.object({ text, ranged: count, files: indexFile }),
});

const oldSchema = v.object({
  ...about,
  version: v.literal(OLD_VERSION),
  levels: v.pipe(
    v.array(v.object({ ...level, ...periodsSchema.entries })),
    v.check((levels) => isFromWorldDown(levels)),
  ),
  rows: v.object({ text, files: eventsSchema }),
});

/** A file beside the manifest. */
export type ArchiveFile = v.InferOutput<typeof file>;
/** A file of the counts of some months. */
export type PeriodFile = v.InferOutput<typeof periodFile>;
/** A file of events. */
export type RowsFile = v.InferOutput<typeof rowsFile>;
/** The files of days and spans of a level. */
export type PeriodFiles = v.InferOutput<typeof periodsSchema>;
/** A file of lists or of an index. */
export type PlainFile = v.InferOutput<typeof indexFile>;

type NewManifest = v.InferOutput<typeof manifestSchema>;
/** A list of files, or the file that holds it. */
export type Listed<T> = PlainFile | T;
export type ManifestLevel = Omit<NewManifest['levels'][number], 'periods'> & { readonly periods: Listed<PeriodFiles> };
/**
 * What an archive holds, and its files. Days and months as docs/archives.md counts them. `ranged` are the bytes of files that are read by
 * range.
 */
export type Manifest = Omit<NewManifest, 'version' | 'levels' | 'rows'> & {
  readonly version: number;
  readonly levels: readonly ManifestLevel[];
  readonly rows: Omit<NewManifest['rows'], 'files'> & { readonly files: Listed<readonly RowsFile[]> };
};

const indexSchema = v.object({
  columns: v.array(
    v.object({ name: v.string(), type: v.picklist(['INT32', 'DOUBLE', 'BYTE_ARRAY']), optional: v.boolean() }),
  ),
  codec: v.picklist(['ZSTD', 'SNAPPY', 'UNCOMPRESSED', 'GZIP']),
  head: count,
  groups: v.array(
    v.object({
      offset: count,
      rows: count,
      sizes: v.array(count),
      first: v.array(whole),
      last: v.array(whole),
      start: v.optional(whole),
      end: v.optional(whole),
      sha256: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
    }),
  ),
});

/** Where the row groups of a file lie. */
export type FileIndex = v.InferOutput<typeof indexSchema>;
/** A row group of a file. */
export type FileGroup = FileIndex['groups'][number];

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Reads a manifest. Refuses what is none, another version, and entries that contradict the format. */
export function readManifest(text: string, url: string): Read<Manifest> {
  const value = parseJson(text);
  const known = v.safeParse(v.object({ format: v.literal(ARCHIVE_FORMAT), version: v.unknown() }), value);
  if (!known.success) return { ok: false, problem: { code: 'archiveNone', params: { url } } };
  const { version } = known.output;
  if (version === OLD_VERSION) {
    const old = v.safeParse(oldSchema, value);
    return old.success ? { ok: true, value: renewed(old.output) } : invalid(old.issues[0], url);
  }
  if (version !== ARCHIVE_VERSION) {
    return {
      ok: false,
      problem: { code: 'archiveVersion', params: { url, version: String(version), own: ARCHIVE_VERSION } },
    };
  }
  const read = v.safeParse(manifestSchema, value);
  return read.success ? { ok: true, value: read.output } : invalid(read.issues[0], url);
}

function invalid(issue: v.BaseIssue<unknown>, url: string): Read<Manifest> {
  return { ok: false, problem: { code: 'archiveInvalid', params: { url, path: v.getDotPath(issue) ?? '' } } };
}

/** A manifest of version 1 in the form of the newer one. */
function renewed({ levels, rows, ...rest }: v.InferOutput<typeof oldSchema>): Manifest {
  return {
    ...rest,
    levels: levels.map(({ days, spans, ...each }) => ({
      ...each,
      ranged: rangedBytes([each.months, ...days, ...spans]),
      periods: { days, spans },
    })),
    rows: { ...rows, ranged: rangedBytes(rows.files) },
  };
}

function rangedBytes(files: readonly ArchiveFile[]): number {
  return files.reduce((sum, { bytes, index }) => sum + (index ? bytes : 0), 0);
}

/** Whether a version has the lanes `killedBest` and `killedHigh` themselves, and not what they are above the one before. */
export function hasPlainLanes({ version }: Pick<Manifest, 'version'>): boolean {
  return version === OLD_VERSION;
}

/** Reads the list of a level's files; null when it is none. */
export function readPeriodFiles(json: string): PeriodFiles | null {
  const read = v.safeParse(periodsSchema, parseJson(json));
  return read.success ? read.output : null;
}

/** Reads the list of the files of events; null when it is none. */
export function readRowsFiles(json: string): readonly RowsFile[] | null {
  const read = v.safeParse(eventsSchema, parseJson(json));
  return read.success ? read.output : null;
}

/** Reads the index of a file; null when it is none. */
export function readIndex(text: string): FileIndex | null {
  const read = v.safeParse(indexSchema, parseJson(text));
  if (!read.success) return null;
  const { columns, groups } = read.output;
  return groups.every(({ sizes }) => sizes.length === columns.length) ? read.output : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
