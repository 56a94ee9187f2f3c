import { COUNT_LINES } from '../domain/incident-class';
import type { EventTable } from './event-table';

/** Id of the dimension whose values have separate totals, because casualties of two classes must not be added up. */
export const LINE_DIMENSION = 'class';

/** The lines in which the totals of a table are shown: one for each class of incidents. */
export interface CountLines {
  /** Ids of the classes in reading order, attacks first. When some rows have no class, the last id is ''. */
  readonly ids: readonly string[];
  /** By row, the index of its line. */
  readonly lineOf: Uint8Array;
}

const NOT_CLASSED = '';
const MOST_LINES = 255;
const ORDER: readonly string[] = COUNT_LINES;

/** Null for a table without classes. A row with several classes counts on the line of the first one. */
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

/** Position of a class in the reading order. Classes that the order does not name are last. */
function rank(id: string): number {
  const at = ORDER.indexOf(id);
  return at < 0 ? ORDER.length : at;
}
