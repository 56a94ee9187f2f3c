import { COUNT_LINES } from '../domain/incident-class';
import type { EventTable } from './event-table';

/** Id of the dimension whose values stand apart in totals: casualties of two of them are never added up. */
export const LINE_DIMENSION = 'class';

/** The lines of a table's totals. */
export interface CountLines {
  /** Value ids of the dimension in reading order, attacks first; '' for rows without a value, last, where there are any. */
  readonly ids: readonly string[];
  /** Index of the line by row. */
  readonly lineOf: Uint8Array;
}

const NOT_CLASSED = '';
const MOST_LINES = 255;
const ORDER: readonly string[] = COUNT_LINES;

/** Null for a table that does not tell its incidents apart. A row with several values counts on the first of them. */
export function countLinesOf({ dimensions, length }: EventTable): CountLines | null {
  const dimension = dimensions.find(({ id }) => id === LINE_DIMENSION);
  if (!dimension || dimension.values.length === 0 || dimension.values.length >= MOST_LINES) return null;
  const { values, offsets, codes } = dimension;
  const ids = [...values].sort((a, b) => rank(a) - rank(b));
  const lineOfCode = Uint8Array.from(values, (value) => ids.indexOf(value));
  const lineOf = new Uint8Array(length);
  let hasRest = false;
  for (let row = 0; row < length; row += 1) {
    const at = offsets ? (offsets[row] ?? 0) : row;
    const isClassed = !offsets || at < (offsets[row + 1] ?? at);
    lineOf[row] = isClassed ? (lineOfCode[codes[at] ?? 0] ?? 0) : values.length;
    hasRest ||= !isClassed;
  }
  return { ids: hasRest ? [...ids, NOT_CLASSED] : ids, lineOf };
}

/** What the order does not name comes last. */
function rank(id: string): number {
  const at = ORDER.indexOf(id);
  return at < 0 ? ORDER.length : at;
}
