import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Finds the elements of a JSON array as byte ranges, without parsing them. */
export interface ElementScan {
  /** `[from, to)` pairs, one after the other. */
  readonly ranges: number[];
  /** True after the bracket that closes the array. */
  closed: boolean;
}

/**
 * Follows an array's bytes from just after its `[`, window by window. `push` adds the elements that end in the window, by their
 * position in the stream. Depth 0 is the array.
 */
export class ElementScanner {
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Start of the open element; -1 between elements. */
  private from = -1;
  private lastByte = -1;
  closed = false;

  /** Start of the unfinished element, or -1. */
  get openFrom(): number {
    return this.from;
  }

  push(bytes: Uint8Array, base: number, ranges: number[]): void {
    let { depth, inString, escaped, from, lastByte } = this;
    for (let at = 0; at < bytes.length && !this.closed; at += 1) {
      const byte = bytes[at] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        lastByte = base + at;
        continue;
      }
      if (byte <= 0x20) continue;
      if (depth === 0 && (byte === COMMA || byte === CLOSE_BRACKET)) {
        if (from >= 0) ranges.push(from, lastByte + 1);
        from = -1;
        if (byte === CLOSE_BRACKET) this.closed = true;
        continue;
      }
      if (from < 0) from = base + at;
      lastByte = base + at;
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
      if (depth > LIMITS.depth) throw new ImportError('importTooDeep', { limit: LIMITS.depth });
      // One closing bracket too many: no element can be found after it.
      if (depth < 0) {
        this.closed = true;
        ranges.push(from, lastByte);
        from = -1;
      }
    }
    this.depth = depth;
    this.inString = inString;
    this.escaped = escaped;
    this.from = from;
    this.lastByte = lastByte;
  }
}

/** Byte ranges of the elements in a run of elements and commas. */
export function elementRanges(bytes: Uint8Array): number[] {
  const ranges: number[] = [];
  const scanner = new ElementScanner();
  scanner.push(bytes, 0, ranges);
  if (scanner.openFrom >= 0) ranges.push(scanner.openFrom, bytes.length);
  return ranges;
}
