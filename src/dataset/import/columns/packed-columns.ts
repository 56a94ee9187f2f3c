import type { BlockIndex } from '../rows/import-table';
import type { IdSlots } from './id-index';
import type { ImportedColumns } from './imported-columns';

/** What is stored of a table: its columns, ids and blocks. */
export interface PackedTable {
  readonly columns: ImportedColumns;
  readonly idSlots: IdSlots;
  readonly blocks: BlockIndex;
}

type ArrayType = 'Int32' | 'Uint32' | 'Uint16' | 'Uint8' | 'Float32' | 'Float64';

const ARRAYS = {
  Int32: Int32Array,
  Uint32: Uint32Array,
  Uint16: Uint16Array,
  Uint8: Uint8Array,
  Float32: Float32Array,
  Float64: Float64Array,
} as const;

/** Where an array lies in the file: type, bytes from the end of the header, elements. */
interface ArrayRef {
  readonly $array: ArrayType;
  readonly at: number;
  readonly length: number;
}

const MAGIC = 'IATLAS01';
const ALIGNMENT = 8;

/**
 * Columns as one file: an 8-byte mark, the length of the header, a JSON header in which each typed array is a reference, then
 * the arrays, aligned, so that they can be read in place.
 */
export function packTable(table: PackedTable): Blob {
  const arrays: BlobPart[] = [];
  let at = 0;
  const header = JSON.stringify(table, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const view = value as Int32Array<ArrayBuffer>;
    const ref: ArrayRef = { $array: typeOf(view), at, length: view.length };
    const padding = (ALIGNMENT - (view.byteLength % ALIGNMENT)) % ALIGNMENT;
    arrays.push(view, new Uint8Array(padding));
    at += view.byteLength + padding;
    return ref;
  });
  const encoded = new TextEncoder().encode(header);
  const padded = new Uint8Array(encoded.length + ((ALIGNMENT - (encoded.length % ALIGNMENT)) % ALIGNMENT)).fill(0x20);
  padded.set(encoded);
  const mark = new Uint8Array(16);
  mark.set(new TextEncoder().encode(MAGIC));
  new DataView(mark.buffer).setUint32(8, padded.length, true);
  return new Blob([mark, padded, ...arrays]);
}

function typeOf(view: ArrayBufferView): ArrayType {
  const name = view.constructor.name.replace('Array', '');
  if (name in ARRAYS) return name as ArrayType;
  throw new TypeError(`cannot pack ${view.constructor.name}`);
}

/** Null for a file that this version did not write. Arrays are views of `buffer`. */
export function unpackTable(buffer: ArrayBuffer): PackedTable | null {
  if (buffer.byteLength < 16) return null;
  const mark = new TextDecoder().decode(new Uint8Array(buffer, 0, 8));
  const size = new DataView(buffer).getUint32(8, true);
  const base = 16 + size;
  if (mark !== MAGIC || base > buffer.byteLength) return null;
  try {
    const header = new TextDecoder().decode(new Uint8Array(buffer, 16, size));
    return JSON.parse(header, (_, value: unknown) =>
      isRef(value) ? viewOf(buffer, base, value) : value,
    ) as PackedTable;
  } catch {
    return null;
  }
}

function isRef(value: unknown): value is ArrayRef {
  return typeof value === 'object' && value !== null && '$array' in value;
}

/** Throws RangeError when the array lies beyond the file's end. */
function viewOf(buffer: ArrayBuffer, base: number, { $array, at, length }: ArrayRef): ArrayBufferView {
  return new ARRAYS[$array](buffer, base + at, length);
}
