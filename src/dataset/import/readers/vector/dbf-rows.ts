import { ImportError } from '../../import-error';
import type { Cell } from '../../rows/cell';
import { namedColumns } from '../header';
import { codingOf, type TextCoding } from './dbf-encoding';

/** The rows of a dBASE file. A deleted row is null, because a shapefile counts it. */
export interface DbfRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[] | null)[];
  readonly encoding: string;
}

interface Field {
  readonly name: string;
  readonly type: string;
  /** Bytes from the start of a record. */
  readonly from: number;
  readonly length: number;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

interface DbfHeader {
  readonly records: number;
  readonly headerBytes: number;
  readonly recordBytes: number;
}

function headerOf(bytes: Uint8Array): DbfHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    records: view.getUint32(4, true),
    headerBytes: view.getUint16(8, true),
    recordBytes: view.getUint16(10, true),
  };
}

const VERSIONS = new Set([
  0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x7b, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb,
]);

/** Whether a file begins as dBASE does: a version, a day, and a header that ends where it says. */
export function isDbf(head: Uint8Array): boolean {
  if (head.length < HEADER_BYTES + 1 || !VERSIONS.has(head[0] ?? 0)) return false;
  const { headerBytes, recordBytes } = headerOf(head);
  const [, , month = 0, day = 0] = head;
  const isDay = month <= 12 && day <= 31;
  if (!isDay || headerBytes < HEADER_BYTES + FIELD_BYTES || recordBytes < 2) return false;
  return headerBytes > head.length || fieldsOf(head, headerBytes).length > 0;
}

/**
 * Reads dBASE III and later. The libraries for it lose the place of deleted rows, digits of long ids, or the code page.
 * @param cpg content of the .cpg file beside it, or null
 */
export async function readDbf(bytes: Uint8Array, cpg: string | null): Promise<DbfRows> {
  if (bytes.length < HEADER_BYTES) throw new ImportError('importTruncated', { reason: 'dbfCut' });
  const { records, headerBytes, recordBytes } = headerOf(bytes);
  const fields = fieldsOf(bytes, headerBytes);
  if (fields.length === 0 || recordBytes === 0) throw new ImportError('importUnreadable', { reason: 'dbfBroken' });
  if (headerBytes + records * recordBytes > bytes.length + 1)
    throw new ImportError('importTruncated', { reason: 'dbfCut' });
  const coding = await codingOf(cpg, bytes[29] ?? 0, bytes.subarray(headerBytes));
  const rows = Array.from({ length: records }, (_, at) => {
    const record = bytes.subarray(headerBytes + at * recordBytes, headerBytes + (at + 1) * recordBytes);
    return record[0] === DELETED ? null : fields.map((field) => cellOf(record, field, coding));
  });
  const names = fields.map(({ name }) => coding.decode(Uint8Array.from(name, (char) => char.charCodeAt(0))));
  return { columns: namedColumns(names), rows, encoding: coding.name };
}

/** Names as bytes, one character each. */
function fieldsOf(bytes: Uint8Array, headerBytes: number): Field[] {
  const fields: Field[] = [];
  let from = 1;
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes; at += FIELD_BYTES) {
    if (bytes[at] === END_OF_FIELDS || at + FIELD_BYTES > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at, at + 11)).replace(/\0.*$/s, '');
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    const length = bytes[at + 16] ?? 0;
    if (name === '' || !/[A-Z@+0]/.test(type)) return [];
    fields.push({ name, type, from, length });
    from += length;
  }
  return fields;
}

/** Whole numbers of more digits than this stay text, because a double would round them. */
const SAFE_DIGITS = 15;

function cellOf(record: Uint8Array, { type, from, length }: Field, coding: TextCoding): Cell {
  const bytes = record.subarray(from, from + length);
  if (bytes.length < length) return null;
  const binary = binaryCell(bytes, type);
  if (binary !== undefined) return binary;
  const text = coding.decode(bytes).replace(/\0/g, '').trim();
  if (text === '' || /^\*+$/.test(text)) return null;
  if (type === 'N' || type === 'F') {
    const number = Number(text);
    return Number.isNaN(number) || text.replace(/\D/g, '').length > SAFE_DIGITS ? text : number;
  }
  if (type === 'D') return /^\d{8}$/.test(text) ? dateText(text) : text;
  if (type === 'L') return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
  return text;
}

/** Eight zeros stand for no date. */
function dateText(digits: string): string | null {
  if (/^0+$/.test(digits)) return null;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a Julian day. */
const UNIX_EPOCH = 2_440_588;

/** The value of a field of fixed bytes; undefined for a field of text. Text in other files (memos) and pictures are not read. */
function binaryCell(bytes: Uint8Array, type: string): Cell {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((type === 'I' || type === '+') && bytes.length === 4) return view.getInt32(0, true);
  if ((type === 'B' || type === 'O') && bytes.length === 8) return view.getFloat64(0, true);
  if (type === 'Y' && bytes.length === 8) return Number(view.getBigInt64(0, true)) / 10_000;
  if ((type === 'T' || type === '@') && bytes.length === 8) {
    const day = view.getInt32(0, true);
    if (day === 0) return null;
    const time = new Date((day - UNIX_EPOCH) * MS_PER_DAY + Math.round(view.getInt32(4, true) / 1000) * 1000);
    return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  }
  return 'MGPW'.includes(type) ? null : undefined;
}
