import { type Cell, cellText } from '../../rows/cell';
import { quoteLongNumbers } from '../long-numbers';
import type { JsonFormat } from '../record-codec';
import type { RecordFlaw } from '../record-flaw';
import { esriCells, featureCells, isEsriFeature, isFeature } from './feature-cells';
import { flatMembers } from './flat-members';
import { elementRanges } from './json-scanner';
import type { StatedProjection } from './stated-projection';

export interface JsonBlock {
  readonly rows: (readonly Cell[])[];
  readonly flaws: RecordFlaw[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Records of a run of JSON values. A value that cannot be read becomes a row that holds its text, with a flaw. */
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
      rows.push(cellsOf(value, format, columns));
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

/** The text without blanks, byte order mark and RFC 8142 record separators at its start. */
export function withoutSeparators(text: string): string {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff)) at += 1;
  return text.slice(at);
}

/** Undefined for text that is not JSON. Whole numbers that are too long for a double stay text. */
export function parseRecord(text: string): unknown {
  try {
    return JSON.parse(/\d{16}/.test(text) ? quoteLongNumbers(text) : text);
  } catch {
    return undefined;
  }
}

/** A record's values in the order of the columns. A member without a column of its name is left out. */
function cellsOf(value: object, format: JsonFormat, columns: readonly string[]): readonly Cell[] {
  if (format.shape === 'arrays') return Array.isArray(value) ? (value as readonly Cell[]) : [cellText(value)];
  const members = recordMembers(value, format.projection);
  return columns.map((column) => members.get(column));
}

/** Whether a record is an event of timemap, whose own format reads its lists. */
function isTimemapEvent(value: object): boolean {
  return 'filters' in value && Array.isArray(value.filters) && 'sources' in value && Array.isArray(value.sources);
}

/** A Map, so that a member named `__proto__` is a member like any other. */
export function memberCells(value: object): Map<string, Cell> {
  return new Map(Object.entries(value) as [string, Cell][]);
}

/** The members of a record as columns: of a GeoJSON or Esri feature its properties and position, of members their members. */
export function recordMembers(value: object, projection?: StatedProjection): Map<string, Cell> {
  if (isFeature(value)) return flatMembers(featureCells(value, projection));
  if (isTimemapEvent(value)) return memberCells(value);
  return flatMembers(isEsriFeature(value) ? esriCells(value, projection) : memberCells(value));
}
