import type { BlockIndex } from '../rows/block-index';
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

/** How every version's mark begins. */
const FAMILY = 'IATLAS';
/**
 * Two digits. Version 1 had no marks of rows, counted hedged figures without their hedge, and kept a lowest figure above the
 * highest. Its rows would have to be judged again, which needs the file.
 */
const VERSION = '02';
const MARK_BYTES = 8;
/** The mark, the length of the header, and padding. */
const HEAD_BYTES = 16;
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
  const mark = new Uint8Array(HEAD_BYTES);
  mark.set(new TextEncoder().encode(FAMILY + VERSION));
  new DataView(mark.buffer).setUint32(MARK_BYTES, padded.length, true);
  return new Blob([mark, padded, ...arrays]);
}

function typeOf(view: ArrayBufferView): ArrayType {
  const name = view.constructor.name.replace('Array', '');
  if (name in ARRAYS) return name as ArrayType;
  throw new TypeError(`cannot pack ${view.constructor.name}`);
}

export type Unpacked =
  | { readonly ok: true; readonly table: PackedTable }
  /** `otherVersion`: whole, but written by an earlier or a later version of the page. */
  | { readonly ok: false; readonly reason: 'otherVersion' | 'broken' };

const BROKEN: Unpacked = { ok: false, reason: 'broken' };

/** Arrays of the table are views of `buffer`. */
export function unpackTable(buffer: ArrayBuffer): Unpacked {
  if (buffer.byteLength < HEAD_BYTES) return BROKEN;
  const mark = new TextDecoder().decode(new Uint8Array(buffer, 0, MARK_BYTES));
  if (!mark.startsWith(FAMILY)) return BROKEN;
  if (mark !== FAMILY + VERSION) return { ok: false, reason: 'otherVersion' };
  const size = new DataView(buffer).getUint32(MARK_BYTES, true);
  const base = HEAD_BYTES + size;
  if (base > buffer.byteLength) return BROKEN;
  try {
    const header = new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, size));
    const revive = (_: string, value: unknown) => (isRef(value) ? viewOf(buffer, base, value) : value);
    return { ok: true, table: JSON.parse(header, revive) as PackedTable };
  } catch {
    return BROKEN;
  }
}

function isRef(value: unknown): value is ArrayRef {
  return typeof value === 'object' && value !== null && '$array' in value;
}

/** Throws RangeError when the array lies beyond the file's end. */
function viewOf(buffer: ArrayBuffer, base: number, { $array, at, length }: ArrayRef): ArrayBufferView {
  return new ARRAYS[$array](buffer, base + at, length);
}
