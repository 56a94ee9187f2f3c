import { formatRange, isInRange, type NumberRange } from '../domain/number-range';
import type { Dimension } from './event-table';
import { type NumberColumn, numberAt } from './number-column';

/** As many as a ring has parts. */
const MOST_BINS = 8;
const MOST_EDGES = MOST_BINS - 1;
/** Numbers that the edges are chosen by, from evenly spread rows. */
const SAMPLE = 20_000;
const LOW_END = 0.02;
const HIGH_END = 0.98;
/** The highest numbers are so many times the middle one where equal steps would put nearly all rows into the first. */
const SKEWED = 20;

/**
 * Divides the rows by ranges of a column's numbers, ascending: one for each number where there are few, else round steps, or powers
 * of ten where the numbers differ that much. Rows without a number are in none. Ranges without a row are left out.
 */
export function rangeBins(column: NumberColumn, rows: number): Dimension {
  const sample = sampleOf(column, rows);
  const ranges = rangesOf(sample, lowestOf(column));
  const counts = new Uint32Array(ranges.length + 1);
  const bins = new Uint8Array(rows);
  const none = ranges.length;
  const binOf = binFinder(column, ranges);
  for (let row = 0; row < rows; row += 1) {
    const bin = binOf(row);
    bins[row] = bin;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const kept = ranges.map((_, bin) => bin).filter((bin) => (counts[bin] ?? 0) > 0);
  const code = new Uint16Array(none + 1);
  kept.forEach((bin, at) => {
    code[bin] = at;
  });
  const values = kept.flatMap((bin) => ranges[bin] ?? []).map(formatRange);
  const codes = new Uint16Array(rows - (counts[none] ?? 0));
  let filled = 0;
  for (let row = 0; row < rows; row += 1) {
    const bin = bins[row] ?? none;
    if (bin === none) continue;
    codes[filled] = code[bin] ?? 0;
    filled += 1;
  }
  return { id: column.id, values, offsets: filled === rows ? null : offsetsOf(bins, none), codes };
}

/** `offsets` of rows that have one value, or none. */
function offsetsOf(bins: Uint8Array, none: number): Uint32Array {
  const offsets = new Uint32Array(bins.length + 1);
  for (let row = 0; row < bins.length; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (bins[row] === none ? 0 : 1);
  return offsets;
}

/** The index of a row's range; the number of ranges where it is in none. */
function binFinder(column: NumberColumn, ranges: readonly NumberRange[]): (row: number) => number {
  const binOfNumber = (value: number) => {
    const bin = ranges.findIndex((range) => isInRange(value, range));
    return bin < 0 ? ranges.length : bin;
  };
  const { steps, codes } = column;
  if (!codes) return (row) => binOfNumber(steps[row] ?? Number.NaN);
  const binOfCode = Uint8Array.from(steps, binOfNumber);
  return (row) => binOfCode[codes[row] ?? steps.length] ?? ranges.length;
}

/** Some of the numbers, ascending. */
function sampleOf(column: NumberColumn, rows: number): Float64Array {
  const every = Math.max(1, Math.floor(rows / SAMPLE));
  const found = Float64Array.from({ length: Math.ceil(rows / every) }, (_, at) => numberAt(column, at * every));
  const { steps, codes } = column;
  // The ends decide which ranges there are, and a sample can miss them.
  const ends = codes ? [steps[0] ?? Number.NaN, steps.at(-1) ?? Number.NaN] : [];
  return Float64Array.from([...found, ...ends].filter((value) => !Number.isNaN(value))).sort();
}

function rangesOf(sorted: Float64Array, lowest: number | null): readonly NumberRange[] {
  const different = distinctUpTo(sorted, MOST_BINS + 1);
  if (different.length <= MOST_BINS) return different.map((value) => ({ low: value, high: value, below: false }));
  const isWhole = sorted.every(Number.isInteger);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, middle, high] = [at(LOW_END), at(0.5), at(HIGH_END)];
  const edges = middle > 0 && low >= 0 && high / middle > SKEWED ? powersOfTen(low, high) : roundSteps(low, high);
  const bounds = [startOf(lowest, isWhole), ...edges, null];
  return bounds.slice(1).map((end, index): NumberRange => {
    const start = bounds[index] ?? null;
    if (end === null) return { low: start, high: null, below: false };
    return isWhole ? { low: start, high: end - 1, below: false } : { low: start, high: end, below: true };
  });
}

/** The lowest of all numbers; null where only the rows have them, so that the sample may have missed it. */
function lowestOf({ steps, codes }: NumberColumn): number | null {
  return codes ? (steps[0] ?? null) : null;
}

/** Where the first range begins: "0 to 9" says more than "up to 9", which could go below zero. */
function startOf(lowest: number | null, isWhole: boolean): number | null {
  if (lowest === null || lowest < 0) return null;
  return isWhole ? lowest : 0;
}

function distinctUpTo(sorted: Float64Array, most: number): readonly number[] {
  const different: number[] = [];
  for (const value of sorted) {
    if (value !== different.at(-1)) different.push(value);
    if (different.length >= most) break;
  }
  return different;
}

/** Edges at multiples of 1, 2 or 5 times a power of ten. */
function roundSteps(low: number, high: number): readonly number[] {
  const width = high > low ? high - low : Math.abs(high) || 1;
  const power = Math.floor(Math.log10(width / (MOST_EDGES - 1)));
  for (const [factor, up] of [
    [1, 0],
    [2, 0],
    [5, 0],
    [1, 1],
    [2, 1],
  ] as const) {
    const edges = multiples(low, high, factor, power + up);
    if (edges) return edges;
  }
  return [high];
}

/** Multiples of the step above `low` and up to `high`; null when they are none or too many. */
function multiples(low: number, high: number, factor: number, power: number): readonly number[] | null {
  const step = factor * 10 ** power;
  const first = Math.floor(low / step) + 1;
  const count = Math.floor(high / step) - first + 1;
  if (count < 1 || count > MOST_EDGES) return null;
  const digits = Math.max(0, -power);
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toFixed(digits)));
}

function powersOfTen(low: number, high: number): readonly number[] {
  const last = Math.floor(Math.log10(high));
  const first = Math.max(low > 0 ? Math.floor(Math.log10(low)) + 1 : 0, last - MOST_EDGES + 1);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => Number(`1e${first + at}`));
}
