import { type Cell, cellText } from '../../rows/cell';
import { quoteLongNumbers } from '../long-numbers';
import type { JsonFormat } from '../record-codec';
import type { RecordFlaw } from '../record-flaw';
import { featureCells, isFeature } from './feature-cells';
import { elementRanges } from './json-scanner';

export interface JsonBlock {
  readonly rows: (readonly Cell[])[];
  readonly flaws: RecordFlaw[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Records of a run of JSON values. One that cannot be read is a row of its own text, flawed. */
export function decodeJsonBlock(bytes: Uint8Array, format: JsonFormat, columns: readonly string[]): JsonBlock {
  const rows: (readonly Cell[])[] = [];
  const flaws: RecordFlaw[] = [];
  for (const text of recordTexts(bytes, format.separator)) {
    const value = parseRecord(text);
    if (value === undefined) {
      flaws.push({ index: rows.length, code: 'recordInvalidJson' });
      rows.push([text]);
    } else if (typeof value !== 'object' || value === null) {
      flaws.push({ index: rows.length, code: 'recordNotObject' });
      rows.push([text]);
    } else {
      rows.push(cellsOf(value, format.shape, columns));
    }
  }
  return { rows, flaws };
}

export function* recordTexts(bytes: Uint8Array, separator: JsonFormat['separator']): Generator<string> {
  if (separator === 'comma') {
    const ranges = elementRanges(bytes);
    for (let at = 0; at < ranges.length; at += 2) yield decoder.decode(bytes.subarray(ranges[at], ranges[at + 1]));
    return;
  }
  for (const line of decoder.decode(bytes).split('\n')) {
    const text = withoutSeparators(line).trimEnd();
    if (text !== '') yield text;
  }
}

/** Text without leading blanks, byte order mark and the record separators that RFC 8142 puts before each feature. */
export function withoutSeparators(text: string): string {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff)) at += 1;
  return text.slice(at);
}

/** Undefined when it is not JSON. Whole numbers too long for a double stay as text. */
export function parseRecord(text: string): unknown {
  try {
    return JSON.parse(/\d{16}/.test(text) ? quoteLongNumbers(text) : text);
  } catch {
    return undefined;
  }
}

/** A record's values in the order of the columns; a member that has no column is met in none. */
function cellsOf(value: object, shape: JsonFormat['shape'], columns: readonly string[]): readonly Cell[] {
  if (shape === 'arrays') return Array.isArray(value) ? (value as readonly Cell[]) : [cellText(value)];
  const members = isFeature(value) ? featureCells(value) : memberCells(value);
  return columns.map((column) => members.get(column));
}

/** Own members by a Map, so that `__proto__` is a name like any other. */
export function memberCells(value: object): Map<string, Cell> {
  return new Map(Object.entries(value) as [string, Cell][]);
}

/** Names of a record's members. */
export function memberNames(value: object): readonly string[] {
  return [...(isFeature(value) ? featureCells(value) : memberCells(value)).keys()];
}
