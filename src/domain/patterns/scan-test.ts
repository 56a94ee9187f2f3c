import { randomNumbers } from './random-numbers';

/** A span of days, how many incidents each has, and how it is looked at. */
export interface ScanQuestion {
  /** Incidents by day. */
  readonly counts: ArrayLike<number>;
  /** Days on which an incident can be known: 1 for yes. A month that nobody searched has none. */
  readonly open: ArrayLike<number>;
  /** Days that are counted together. */
  readonly width: number;
  /** Random calendars that are made. */
  readonly runs: number;
  readonly seed: number;
}

/** A stretch of days with more incidents in some `width` days than chance explains. */
export interface Burst {
  /** Indices of the first and the last of its days that have incidents. */
  readonly first: number;
  readonly last: number;
  readonly incidents: number;
  /** The most incidents in `width` days of it. */
  readonly most: number;
  /** Share of calendars, with the observed one, whose largest count is at least `most`. */
  readonly chance: number;
}

export interface ScanResult {
  readonly incidents: number;
  /** The most incidents in `width` days that follow each other. */
  readonly most: number;
  readonly chance: number;
  /** The smallest count that at most one calendar in 20 reaches. */
  readonly needed: number;
  readonly bursts: readonly Burst[];
}

/** A burst is rarer than this by chance, over all of its span. */
export const LEVEL = 0.05;

/**
 * The scan statistic: the most incidents in any `width` days. It is compared with random calendars, in which each incident falls on
 * one of the open days, all alike and without regard to the others. As each calendar gives its largest count, the many places
 * where a count can be large are allowed for.
 *
 * It yields after each calendar, so that a page can draw between them.
 */
export function* scanTest({ counts, open, width, runs, seed }: ScanQuestion): Generator<undefined, ScanResult> {
  const days = counts.length;
  const openDays = Array.from({ length: days }, (_, day) => day).filter((day) => open[day] === 1);
  let incidents = 0;
  for (let day = 0; day < days; day += 1) incidents += counts[day] ?? 0;
  const random = randomNumbers(seed);
  const calendar = new Uint32Array(days);
  const largest = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    calendar.fill(0);
    for (let each = 0; each < incidents; each += 1) {
      const day = openDays[Math.floor(random() * openDays.length)] ?? 0;
      calendar[day] = (calendar[day] ?? 0) + 1;
    }
    largest[run] = largestSum(calendar, width);
    yield;
  }
  const chanceOf = (count: number) => (1 + largest.filter((each) => each >= count).length) / (runs + 1);
  const observed = sumsOf(counts, width);
  const most = observed.reduce((a, b) => Math.max(a, b), 0);
  let needed = 1;
  while (chanceOf(needed) > LEVEL && needed <= incidents) needed += 1;
  const bursts = stretchesOf(counts, observed, needed, width).map(({ first, last, most: peak }): Burst => {
    let held = 0;
    for (let day = first; day <= last; day += 1) held += counts[day] ?? 0;
    return { first, last, incidents: held, most: peak, chance: chanceOf(peak) };
  });
  return { incidents, most, chance: chanceOf(most), needed, bursts };
}

/** Sums of `width` days that follow each other, by the first of them. A span that is shorter than that has one sum. */
export function sumsOf(counts: ArrayLike<number>, width: number): Float64Array {
  const sums = new Float64Array(Math.max(1, counts.length - width + 1));
  let sum = 0;
  for (let day = 0; day < counts.length; day += 1) {
    sum += counts[day] ?? 0;
    if (day >= width) sum -= counts[day - width] ?? 0;
    const first = Math.max(0, day - width + 1);
    sums[first] = sum;
  }
  return sums;
}

/** The largest of `sumsOf`, without an array of all of them. */
function largestSum(counts: ArrayLike<number>, width: number): number {
  let [sum, most] = [0, 0];
  for (let day = 0; day < counts.length; day += 1) {
    sum += counts[day] ?? 0;
    if (day >= width) sum -= counts[day - width] ?? 0;
    if (sum > most) most = sum;
  }
  return most;
}

interface Stretch {
  first: number;
  last: number;
  most: number;
}

/** From the first to the last day with incidents in each sum that reaches a count. Stretches that share a day are one. */
function stretchesOf(counts: ArrayLike<number>, sums: Float64Array, needed: number, width: number): readonly Stretch[] {
  const found: Stretch[] = [];
  sums.forEach((sum, at) => {
    if (sum < needed) return;
    let [first, last] = [at, Math.min(counts.length, at + width) - 1];
    while (first < last && (counts[first] ?? 0) === 0) first += 1;
    while (last > first && (counts[last] ?? 0) === 0) last -= 1;
    const before = found.at(-1);
    if (before && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.most = Math.max(before.most, sum);
    } else found.push({ first, last, most: sum });
  });
  return found;
}
