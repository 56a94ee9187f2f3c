import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';
import type { Cell } from '../cell';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { DERIVED_CODEC, deriveBatches } from './derived-records';
import { addGeometry } from './feature-cells';
import { namedColumns } from './header';
import type { RecordTable } from './record-table';

/** Snappy is hyparquet's own; the package's would be WebAssembly, which a strict content policy forbids. */
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

/** Opens Parquet; columns that GeoParquet says are WKB become positions. */
export async function openParquetTable(blob: Blob): Promise<RecordTable> {
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end ?? blob.size).arrayBuffer(),
  };
  const metadata = await readMetadata(file);
  checkCodecs(metadata);
  const names = topLevelNames(metadata);
  if (names.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const total = Number(metadata.num_rows);
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
    return await parquetMetadataAsync(file);
  } catch (error) {
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

/** Columns at the top of the schema; nested ones come as one value. */
function topLevelNames({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children; child += 1) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]?.name ?? '');
    skip();
  }
  return names;
}

async function readRows(file: AsyncBuffer, metadata: FileMetaData, from: number, to: number): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  if (to <= from) return rows;
  await parquetRead({
    file,
    metadata,
    rowStart: from,
    rowEnd: to,
    compressors: COMPRESSORS,
    onComplete: (read) => {
      rows = read;
    },
  });
  return rows;
}

function plainRow(row: readonly unknown[]): Cell[] {
  return row.map(plainCell);
}

/** 64-bit numbers as text where a double would round them, dates as ISO text, bytes as nothing that can be read. */
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
