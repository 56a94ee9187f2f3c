import type { JsonFormat } from '../record-codec';
import { recordTexts } from './json-block';
import { elementRanges } from './json-scanner';

const LINE_FEED = 10;
const COMPARED = 20;
const MOST_BYTES = 48;
const MOST_TRIED = 12;

/**
 * Finds whole records in a part of a file that begins anywhere. A line is a record, or a record begins as all records do that are
 * known: with the same first members.
 * @param known the first records of the file
 */
export function recordsWithin(known: Uint8Array, format: JsonFormat): (part: Uint8Array) => Uint8Array {
  if (format.separator === 'line') {
    return (part) => part.subarray(part.indexOf(LINE_FEED) + 1, part.lastIndexOf(LINE_FEED) + 1);
  }
  const beginning = new TextEncoder().encode(commonBeginning(known, format));
  return (part) => {
    if (beginning.length < 3) return part.subarray(0, 0);
    let from = indexOf(part, beginning, 0);
    for (let tried = 0; from >= 0 && tried < MOST_TRIED; tried += 1) {
      const records = part.subarray(from);
      const ranges = elementRanges(records);
      // The last record may be cut: the part ends with the one before it. A list within a record ends sooner.
      if (ranges.length > 4) return records.subarray(0, ranges[ranges.length - 3] ?? 0);
      from = indexOf(part, beginning, from + 1);
    }
    return part.subarray(0, 0);
  };
}

function commonBeginning(known: Uint8Array, format: JsonFormat): string {
  let common: string | null = null;
  let compared = 0;
  for (const text of recordTexts(known, format.separator)) {
    common = common === null ? text.slice(0, MOST_BYTES) : sharedPrefix(common, text);
    compared += 1;
    if (compared === COMPARED) break;
  }
  // One record is not enough to tell what all of them share.
  return compared < 2 || !common?.startsWith('{') ? '' : common;
}

function sharedPrefix(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at);
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0, from); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
