import { CASUALTY_COLUMNS, type EventTable } from './event-table';

/**
 * The six casualty figures of a row as one number, so that a sum over many rows counts how often each number comes, and multiplies
 * afterwards.
 */
export interface FigureCodes {
  /** By row. `APART` where the row's figures have no code, because the table has too many different ones. */
  readonly codes: Uint16Array;
  /** By code, the six figures in the order of `CASUALTY_COLUMNS`: `figures[code * 6 ..]`; zeros for `APART`. */
  readonly figures: Int32Array;
  readonly hasApart: boolean;
}

export const APART = 0;
export const FIGURES_PER_CODE = CASUALTY_COLUMNS.length;

/** As many counts as stay in the processor's fastest caches. */
const MOST_CODES = 4096;
const SLOTS = MOST_CODES * 4;

/** The figures that come first get the codes: what is common comes early. */
export function codeFigures(table: EventTable): FigureCodes {
  const { length, killedLow, killedBest, killedHigh, woundedLow, woundedBest, woundedHigh } = table;
  const codes = new Uint16Array(length);
  const found = new Int32Array(MOST_CODES * FIGURES_PER_CODE);
  /** A hash table of the codes; 0 where it is empty. */
  const slots = new Uint16Array(SLOTS);
  let size = APART + 1;
  let hasApart = false;
  for (let row = 0; row < length; row += 1) {
    const [a, b, c] = [killedLow[row] ?? 0, killedBest[row] ?? 0, killedHigh[row] ?? 0];
    const [d, e, f] = [woundedLow[row] ?? 0, woundedBest[row] ?? 0, woundedHigh[row] ?? 0];
    let slot = hashOf(a, b, c, d, e, f);
    let code = slots[slot] ?? 0;
    while (code !== 0) {
      const at = code * FIGURES_PER_CODE;
      const isKilled = found[at] === a && found[at + 1] === b && found[at + 2] === c;
      if (isKilled && found[at + 3] === d && found[at + 4] === e && found[at + 5] === f) break;
      slot = (slot + 1) % SLOTS;
      code = slots[slot] ?? 0;
    }
    if (code === 0 && size < MOST_CODES) {
      code = size;
      size += 1;
      slots[slot] = code;
      found.set([a, b, c, d, e, f], code * FIGURES_PER_CODE);
    }
    codes[row] = code;
    hasApart ||= code === APART;
  }
  return { codes, figures: found.slice(0, size * FIGURES_PER_CODE), hasApart };
}

function hashOf(a: number, b: number, c: number, d: number, e: number, f: number): number {
  const killed = Math.imul(Math.imul(a, 31) + b, 31) + c;
  const wounded = Math.imul(Math.imul(d, 31) + e, 31) + f;
  const mixed = Math.imul(killed, 0x9e3779b1) ^ Math.imul(wounded, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % SLOTS;
}

/** By code, the figure of a column; 0 where it is not stated. */
export function stated({ figures }: FigureCodes, column: (typeof CASUALTY_COLUMNS)[number]): Int32Array {
  const first = CASUALTY_COLUMNS.indexOf(column);
  const values = new Int32Array(figures.length / FIGURES_PER_CODE);
  for (let code = 0; code < values.length; code += 1) {
    values[code] = Math.max(figures[code * FIGURES_PER_CODE + first] ?? 0, 0);
  }
  return values;
}
