import { type AsyncBuffer, type ColumnChunk, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { decompressGzip, decompressZstd } from 'hyparquet-compressors';
import type { FileGroup, FileIndex } from './manifest';

/** Snappy is left to hyparquet itself: the Snappy of the other package is WebAssembly, which a strict content policy forbids. */
const COMPRESSORS = {
  GZIP: decompressGzip,
  ZSTD: (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length)),
};

/** By name, the values of a column; null where a value is not stated. */
export type PartColumns = ReadonlyMap<string, ArrayLike<unknown>>;

/** Decodes a whole Parquet file. Rejects when it is damaged. */
export async function decodeFile(bytes: ArrayBuffer): Promise<PartColumns> {
  const file = bufferOf(bytes, 0);
  return await read(file, await parquetMetadataAsync(file));
}

/**
 * Decodes the columns `[from, to)` of a row group out of their bytes, without the footer of the file.
 */
export async function decodeGroup(
  bytes: ArrayBuffer,
  index: FileIndex,
  group: FileGroup,
  from: number,
  to: number,
): Promise<PartColumns> {
  const offset = group.offset + group.sizes.slice(0, from).reduce((sum, size) => sum + size, 0);
  return await read(bufferOf(bytes, offset), metadataOf(index, group, from, to));
}

function bufferOf(bytes: ArrayBuffer, offset: number): AsyncBuffer {
  return {
    byteLength: offset + bytes.byteLength,
    slice: (start, end = offset + bytes.byteLength) => bytes.slice(start - offset, end - offset),
  };
}

async function read(file: AsyncBuffer, metadata: FileMetaData): Promise<PartColumns> {
  const parts = new Map<string, { readonly at: number; readonly values: ArrayLike<unknown> }[]>();
  await parquetRead({
    file,
    metadata,
    compressors: COMPRESSORS,
    onChunk({ columnName, columnData, rowStart }) {
      const known = parts.get(columnName) ?? [];
      known.push({ at: rowStart, values: columnData as ArrayLike<unknown> });
      parts.set(columnName, known);
    },
  });
  return new Map(Array.from(parts, ([name, chunks]) => [name, joined(chunks)]));
}

/** The chunks of a column in the order of their rows, which need not be that in which they were read. */
function joined(chunks: readonly { readonly at: number; readonly values: ArrayLike<unknown> }[]): ArrayLike<unknown> {
  const [only] = chunks;
  if (only && chunks.length === 1) return only.values;
  const length = chunks.reduce((sum, { values }) => sum + values.length, 0);
  const whole: unknown[] = new Array(length);
  const first = Math.min(...chunks.map(({ at }) => at));
  for (const { at, values } of chunks) {
    for (let i = 0; i < values.length; i += 1) whole[at - first + i] = values[i];
  }
  return whole;
}

/** The metadata of one row group, as the footer of its file has it. */
function metadataOf(
  { columns, codec }: FileIndex,
  { offset, rows, sizes }: FileGroup,
  from: number,
  to: number,
): FileMetaData {
  const kept = columns.slice(from, to);
  let at = offset + sizes.slice(0, from).reduce((sum, size) => sum + size, 0);
  const chunks = kept.map(({ name, type }, i): ColumnChunk => {
    const size = BigInt(sizes[from + i] ?? 0);
    const begin = BigInt(at);
    at += sizes[from + i] ?? 0;
    return {
      file_offset: begin,
      meta_data: {
        type,
        encodings: [],
        path_in_schema: [name],
        codec,
        num_values: BigInt(rows),
        total_uncompressed_size: size,
        total_compressed_size: size,
        data_page_offset: begin,
      },
    };
  });
  return {
    version: 1,
    schema: [
      { name: 'root', num_children: kept.length },
      ...kept.map(({ name, type, optional }) => ({
        name,
        type,
        repetition_type: optional ? ('OPTIONAL' as const) : ('REQUIRED' as const),
        ...(type === 'BYTE_ARRAY' && { converted_type: 'UTF8' as const }),
      })),
    ],
    num_rows: BigInt(rows),
    row_groups: [{ columns: chunks, total_byte_size: 0n, num_rows: BigInt(rows) }],
    metadata_length: 0,
  };
}
