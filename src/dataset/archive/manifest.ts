import * as v from 'valibot';
import type { Problem } from '../problem';

export const ARCHIVE_FORMAT = 'incident-atlas-archive';
/** The version of the format that this page reads. */
export const ARCHIVE_VERSION = 1;

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

const manifestSchema = v.object({
  format: v.literal(ARCHIVE_FORMAT),
  version: v.literal(ARCHIVE_VERSION),
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
  levels: v.pipe(
    v.array(
      v.object({
        level: v.pipe(count, v.maxValue(15)),
        cells: count,
        months: file,
        crossings: v.optional(v.nullable(file)),
        days: v.array(periodFile),
        spans: v.array(periodFile),
      }),
    ),
    v.check(
      (levels) =>
        levels[0]?.level === 0 && levels.every(({ level }, at) => at === 0 || level > (levels[at - 1]?.level ?? 0)),
    ),
  ),
  rows: v.object({
    text: v.array(v.object({ name: v.string(), label: v.string() })),
    files: v.array(rowsFile),
  }),
});

/** What an archive holds, and its files. Days and months as docs/archives.md counts them. */
export type Manifest = v.InferOutput<typeof manifestSchema>;
/** A file beside the manifest. */
export type ArchiveFile = v.InferOutput<typeof file>;
/** A file of the counts of some months. */
export type PeriodFile = v.InferOutput<typeof periodFile>;
/** A file of events. */
export type RowsFile = v.InferOutput<typeof rowsFile>;

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
  if (version !== ARCHIVE_VERSION) {
    return {
      ok: false,
      problem: { code: 'archiveVersion', params: { url, version: String(version), own: ARCHIVE_VERSION } },
    };
  }
  const read = v.safeParse(manifestSchema, value);
  if (read.success) return { ok: true, value: read.output };
  const [issue] = read.issues;
  return { ok: false, problem: { code: 'archiveInvalid', params: { url, path: v.getDotPath(issue) ?? '' } } };
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
