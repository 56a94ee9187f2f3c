import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';
import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import type { Cell } from '../../rows/cell';
import { DERIVED_CODEC, deriveBatches } from '../derived-records';
import { namedColumns } from '../header';
import { addGeometry } from '../json/feature-cells';
import type { RecordTable } from '../record-table';
import { spreadOf } from '../row-sample';

/** Snappy is left to hyparquet itself: the Snappy of the other package is WebAssembly, which a strict content policy forbids. */
const COMPRESSORS = {
  BROTLI: decompressBrotli,
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length)),
};
const READABLE = new Set<string>(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)]);
const HEAD_ROWS = 1000;
const ROWS_AT_ONCE = 20_000;
/** Rows that the columns of the engine can number. */
const MOST_ROWS = 2 ** 31;
/** A file that states more rows for its size than this is damaged. */
const MOST_ROWS_PER_BYTE = 10_000;

/** Opens Parquet. Columns that the GeoParquet metadata calls WKB become positions. */
export async function openParquetTable(blob: Blob): Promise<RecordTable> {
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end ?? blob.size).arrayBuffer(),
  };
  const metadata = await readMetadata(file);
  checkCodecs(metadata);
  const names = topLevelNames(metadata);
  if (names.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const total = metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
  if (!(total >= 0 && total < Math.min(MOST_ROWS, blob.size * MOST_ROWS_PER_BYTE)))
    throw new ImportError('importUnreadable', { reason: 'parquetBroken' });
  const rowsIn = async (from: number, to: number) => (await readRows(file, metadata, from, to)).map(plainRow);
  const sample = await rowsIn(0, Math.min(HEAD_ROWS, total));
  const geometryAt = names.findIndex((_, at) => sample.some((row) => isGeometry(row[at])));
  const columns = namedColumns(geometryAt < 0 ? names : withoutAt(names, geometryAt));
  const positioned = geometryAt < 0 ? columns : [...columns, ...[...geometryCells(null).keys()]];
  const place = (row: readonly Cell[]) =>
    geometryAt < 0 ? row : [...withoutAt(row, geometryAt), ...geometryCells(row[geometryAt]).values()];
  let store = new Blob([]);
  let position = 0;
  return {
    container: 'parquet',
    encoding: 'utf-8',
    columns: positioned,
    head: sample.map(place),
    spread: async () => {
      const rows = [...sample];
      for (const [from, to] of laterRanges(metadata)) rows.push(...(await rowsIn(from, to)));
      return spreadOf(rows.map(place));
    },
    headerRecords: 0,
    codec: DERIVED_CODEC,
    store: () => store,
    position: () => position,
    async *batches() {
      const chunks = async function* () {
        for (let from = 0; from < total; from += ROWS_AT_ONCE) {
          yield (await rowsIn(from, Math.min(total, from + ROWS_AT_ONCE))).map(place);
          position = Math.round((Math.min(total, from + ROWS_AT_ONCE) / total) * blob.size);
        }
      };
      yield* deriveBatches(chunks(), (derived) => {
        store = derived;
      });
    },
  };
}

async function readMetadata(file: AsyncBuffer): Promise<FileMetaData> {
  try {
    const metadata = await parquetMetadataAsync(file);
    if (metadata.schema.length > 0) return metadata;
    throw new ImportError('importTruncated', { reason: 'parquetBroken' });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('importTruncated', { reason: error instanceof Error ? error.message : 'parquetBroken' });
  }
}

function checkCodecs({ row_groups }: FileMetaData): void {
  for (const { columns } of row_groups) {
    for (const { meta_data } of columns) {
      const codec = meta_data?.codec ?? 'UNCOMPRESSED';
      if (!READABLE.has(codec)) throw new ImportError('importUnsupported', { reason: `Parquet codec ${codec}` });
    }
  }
}

/** Columns at the top of the schema. A nested column is one value. */
function topLevelNames({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children && at < schema.length; child += 1) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]?.name ?? '');
    skip();
  }
  return names;
}

/**
 * Rows [from, to), one column chunk after the other. Chunks that are read at the same time fail together in a damaged file, and
 * only the first failure would be caught.
 */
async function readRows(file: AsyncBuffer, metadata: FileMetaData, from: number, to: number): Promise<unknown[][]> {
  const names = topLevelNames(metadata);
  const rows: unknown[][] = Array.from({ length: Math.max(0, to - from) }, () => []);
  for (const [start, end] of groupRanges(metadata, from, to)) {
    for (const [at, name] of names.entries()) {
      const values = await readColumn(file, metadata, name, start, end);
      values.forEach((value, index) => {
        const row = rows[start - from + index];
        if (row) row[at] = value;
      });
    }
  }
  return rows;
}

/** Splits [from, to) at the borders of row groups. */
function groupRanges({ row_groups }: FileMetaData, from: number, to: number): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const { num_rows } of row_groups) {
    const end = start + Number(num_rows);
    if (end > from && start < to) ranges.push([Math.max(start, from), Math.min(end, to)]);
    start = end;
  }
  return ranges;
}

/** The first rows of the middle and the last row group: to read rows of a group takes as long as to unpack it. */
function laterRanges(metadata: FileMetaData): [number, number][] {
  const groups = groupRanges(metadata, 0, Number.POSITIVE_INFINITY);
  const later = new Set([groups.length >> 1, groups.length - 1].filter((at) => at > 0));
  return [...later].flatMap((at) => {
    const [start, end] = groups[at] ?? [0, 0];
    return end > start ? [[start, Math.min(end, start + HEAD_ROWS)] satisfies [number, number]] : [];
  });
}

async function readColumn(
  file: AsyncBuffer,
  metadata: FileMetaData,
  column: string,
  rowStart: number,
  rowEnd: number,
): Promise<unknown[]> {
  let values: unknown[] = [];
  try {
    await parquetRead({
      file,
      metadata,
      columns: [column],
      rowStart,
      rowEnd,
      compressors: COMPRESSORS,
      onComplete: (rows) => {
        values = rows.map(([value]: unknown[]) => value);
      },
    });
  } catch (error) {
    throw new ImportError('importUnreadable', { reason: error instanceof Error ? error.message : 'parquetBroken' });
  }
  // The stated number of rows may be damaged: stop where the data ends.
  if (values.length !== rowEnd - rowStart) throw new ImportError('importUnreadable', { reason: 'parquetBroken' });
  return values;
}

function plainRow(row: readonly unknown[]): Cell[] {
  return row.map(plainCell);
}

/** 64-bit numbers become text where a double would round them, dates become ISO text, and bytes become null. */
function plainCell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : isoText(value);
  if (value instanceof Uint8Array) return null;
  if (Array.isArray(value)) return value.map(plainCell);
  if (typeof value === 'object' && value !== null) return plainObject(value);
  return value as Cell;
}

function plainObject(value: object): Cell {
  const plain: Record<string, Cell> = Object.create(null) as Record<string, Cell>;
  for (const [name, member] of Object.entries(value)) plain[name] = plainCell(member);
  return plain;
}

function isoText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : text;
}

function isGeometry(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'type' in cell && ('coordinates' in cell || 'geometries' in cell);
}

function geometryCells(geometry: Cell): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  addGeometry(cells, geometry);
  return cells;
}

function withoutAt<T>(list: readonly T[], at: number): T[] {
  return [...list.slice(0, at), ...list.slice(at + 1)];
}
