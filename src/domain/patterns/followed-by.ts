import { randomNumbers } from './random-numbers';

/** An incident that is known to its day. */
export interface DayAtPlace {
  /** Its row in the table, by which an incident of both kinds is known as one. */
  readonly row: number;
  /** Days from the first day of the span, 0 or more and below its length. */
  readonly day: number;
  /** Index of a place; -1 without coordinates. */
  readonly place: number;
}

/** Whether incidents of one kind come within some days of another's, near them. */
export interface FollowQuestion {
  readonly first: readonly DayAtPlace[];
  readonly next: readonly DayAtPlace[];
  /** A later incident follows when it is 1 to so many days after the first. */
  readonly days: number;
  /** Whether two places are near each other; null where the distance does not count. */
  readonly isNear: ((a: number, b: number) => boolean) | null;
  /** Days of the span. */
  readonly span: number;
  /** The most shifts that are tried. */
  readonly runs: number;
  readonly seed: number;
}

/** How many of the first incidents would be followed if the two kinds had nothing to do with each other. */
export interface ByChance {
  readonly mean: number;
  /** 95% of the shifts give from `low` to `high`. */
  readonly low: number;
  readonly high: number;
  /** Share of the shifts, with the observed state as one of them, that give at least as many as observed. */
  readonly chance: number;
  readonly shifts: number;
  /** Whether these are all shifts that there are. */
  readonly isAll: boolean;
}

export interface FollowResult {
  /** How many of the first incidents are followed. */
  readonly followed: number;
  /** How many others have one of the later kind on their own day: dates do not tell which came first. */
  readonly sameDay: number;
  /** How many of the first incidents are in the last `days` days of the span, so that what followed may lie outside. */
  readonly open: number;
  /** Null where there is nothing to compare, and in a span that has too few shifts. */
  readonly byChance: ByChance | null;
}

/** Fewer shifts than this say nothing about one in twenty. */
const LEAST_SHIFTS = 19;

/**
 * Counts how many of the first incidents are followed, and compares this with the same count when all later incidents are moved by
 * one number of days, from the end of the span on to its beginning. Such a shift keeps how each kind is spread over places and how it
 * comes in series, and leaves nothing of what joins the two. Shifts of `days` or less, either way, would keep some of it and are left
 * out. Yields after each shift, so that a page can draw between them.
 */
export function* followTest(question: FollowQuestion): Generator<undefined, FollowResult> {
  const { first, days, span, runs, seed } = question;
  const series = seriesByPlace(question);
  const countAt = (shift: number): number => {
    let followed = 0;
    for (const { day, place } of first) {
      if (countWithin(series.get(place), day + 1, Math.min(day + days, span - 1), shift, span) > 0) followed += 1;
    }
    return followed;
  };
  const followed = countAt(0);
  const later = new Set(question.next.map(({ row }) => row));
  const onDay = first.filter(
    ({ row, day, place }) =>
      countWithin(series.get(place), day, day, 0, span) > (later.has(row) ? 1 : 0) &&
      countWithin(series.get(place), day + 1, Math.min(day + days, span - 1), 0, span) === 0,
  );
  const shifts = shiftsOf(days, span, runs, seed);
  const counts: number[] = [];
  if (question.next.length > 0 && first.length > 0 && shifts.length >= LEAST_SHIFTS) {
    for (const shift of shifts) {
      counts.push(countAt(shift));
      yield;
    }
  }
  return {
    followed,
    sameDay: onDay.length,
    open: first.filter(({ day }) => day + days > span - 1).length,
    byChance: counts.length > 0 ? byChanceOf(counts, followed, shifts.length === span - 1 - 2 * days) : null,
  };
}

/** Sums of later incidents near a place before each day: `sums[day]` counts those on days below it. */
type Series = Uint32Array;

function seriesByPlace({ first, next, isNear, span }: FollowQuestion): ReadonlyMap<number, Series> {
  const daysAt = new Map<number, number[]>();
  for (const { day, place } of next) daysAt.set(place, [...(daysAt.get(place) ?? []), day]);
  const all = isNear ? null : sumsBefore([...daysAt.values()], span);
  const found = new Map<number, Series>();
  for (const { place } of first) {
    if (found.has(place)) continue;
    const near = [...daysAt].filter(([other]) => place >= 0 && other >= 0 && isNear?.(place, other));
    found.set(
      place,
      all ??
        sumsBefore(
          near.map(([, days]) => days),
          span,
        ),
    );
  }
  return found;
}

function sumsBefore(lists: readonly (readonly number[])[], span: number): Series {
  const sums = new Uint32Array(span + 1);
  for (const days of lists) for (const day of days) sums[day + 1] = (sums[day + 1] ?? 0) + 1;
  for (let day = 0; day < span; day += 1) sums[day + 1] = (sums[day + 1] ?? 0) + (sums[day] ?? 0);
  return sums;
}

/** Later incidents that the shift moves to one of the days from `from` to `to`. */
function countWithin(sums: Series | undefined, from: number, to: number, shift: number, span: number): number {
  if (!sums || to < from) return 0;
  const start = (((from - shift) % span) + span) % span;
  const end = start + (to - from);
  const before = (day: number) => sums[day] ?? 0;
  if (end < span) return before(end + 1) - before(start);
  return before(span) - before(start) + before(end - span + 1);
}

/** Every shift of more than `days`, either way, where there are no more than `runs`; else so many random ones. */
function shiftsOf(days: number, span: number, runs: number, seed: number): readonly number[] {
  const all = Math.max(0, span - 1 - 2 * days);
  if (all <= runs) return Array.from({ length: all }, (_, at) => at + 1 + days);
  const random = randomNumbers(seed);
  return Array.from({ length: runs }, () => 1 + days + Math.floor(random() * all));
}

function byChanceOf(counts: readonly number[], followed: number, isAll: boolean): ByChance {
  const sorted = [...counts].sort((a, b) => a - b);
  const last = sorted.length - 1;
  return {
    mean: counts.reduce((sum, each) => sum + each, 0) / counts.length,
    low: sorted[Math.floor(0.025 * last)] ?? 0,
    high: sorted[Math.ceil(0.975 * last)] ?? 0,
    chance: (1 + counts.filter((each) => each >= followed).length) / (counts.length + 1),
    shifts: counts.length,
    isAll,
  };
}
