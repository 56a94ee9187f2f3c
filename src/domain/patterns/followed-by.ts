import { randomNumbers } from './random-numbers';

/** An incident that is known to its day, or to a few days. */
export interface DayAtPlace {
  /** Its row in the table, by which an incident of both kinds is known as one. */
  readonly row: number;
  /** The first and the last day on which it may have been, counted from the first day of the span; both lie in the span. */
  readonly day: number;
  readonly last: number;
  /** Index of a place; -1 without coordinates. */
  readonly place: number;
}

/** Whether incidents of one kind come within some days of another's, near them. */
export interface FollowQuestion {
  readonly first: readonly DayAtPlace[];
  readonly next: readonly DayAtPlace[];
  /** A later incident follows when it is 1 to so many days after the first, whichever of their days were the true ones. */
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
  /** How many others have one of the later kind on one of their own days: dates do not tell which came first. */
  readonly sameDay: number;
  /** How many of the first incidents are in the last `days` days of the span, so that what followed may lie outside. */
  readonly open: number;
  /** Null where there is nothing to compare, and in a span that has too few shifts. */
  readonly byChance: ByChance | null;
}

/** Fewer shifts than this say nothing about one in twenty. */
const LEAST_SHIFTS = 19;
const SHIFTS_AT_ONCE = 64;

/**
 * Counts how many of the first incidents are followed, and compares this with the same count when all later incidents are moved by
 * one number of days, from the end of the span on to its beginning. Such a shift keeps how each kind is spread over places and how it
 * comes in series, and leaves nothing of what joins the two. Shifts of `days` or less, either way, would keep some of it and are left
 * out. Yields now and then, so that a page can draw.
 */
export function* followTest(question: FollowQuestion): Generator<undefined, FollowResult> {
  const { first, days, span, runs, seed } = question;
  const shifts = shiftsOf(days, span, runs, seed);
  const canCompare = question.next.length > 0 && first.length > 0 && shifts.length >= LEAST_SHIFTS;
  const counts = new Float64Array(canCompare ? shifts.length : 0);
  const later = new Set(question.next.map(({ row }) => row));
  let [followed, sameDay] = [0, 0];
  for (const { members, sums } of groupsOf(question)) {
    const isFollowed = ({ day, last }: DayAtPlace, shift: number) =>
      sums.some(({ before, more }) => {
        const latest = Math.min(day + days, span - 1) - more;
        return countWithin(before, last + 1, latest, shift, span) > 0;
      });
    for (const each of members) {
      if (isFollowed(each, 0)) followed += 1;
      else if (sharingDays(sums, each, span) > (later.has(each.row) ? 1 : 0)) sameDay += 1;
    }
    for (let at = 0; at < counts.length; at += 1) {
      const shift = shifts[at] ?? 0;
      for (const each of members) if (isFollowed(each, shift)) counts[at] = (counts[at] ?? 0) + 1;
      if (at % SHIFTS_AT_ONCE === 0) yield;
    }
  }
  return {
    followed,
    sameDay,
    open: first.filter(({ day }) => day + days > span - 1).length,
    byChance: canCompare ? byChanceOf(counts, followed, shifts.length === span - 1 - 2 * days) : null,
  };
}

/** First incidents that have the same later ones near them. */
interface Group {
  readonly members: readonly DayAtPlace[];
  readonly sums: readonly LaterSums[];
}

/** Later incidents near a place that are known to one number of days. */
interface LaterSums {
  /** The days of each after its first one; 0 where its day is known. */
  readonly more: number;
  /** `before[day]` counts those with their first day below it. */
  readonly before: Uint32Array;
}

/** The first incidents by place. One group is made at a time, because each has a number for every day of the span. */
function* groupsOf({ first, next, isNear, span }: FollowQuestion): Generator<Group> {
  if (!isNear) {
    yield { members: first, sums: sumsOf([next], span) };
    return;
  }
  const nextAt = byPlace(next);
  for (const [place, members] of byPlace(first)) {
    const near = [...nextAt].filter(([other]) => place >= 0 && other >= 0 && isNear(place, other));
    const lists = near.map(([, list]) => list);
    yield { members, sums: sumsOf(lists, span) };
  }
}

function byPlace(list: readonly DayAtPlace[]): ReadonlyMap<number, readonly DayAtPlace[]> {
  const found = new Map<number, DayAtPlace[]>();
  for (const each of list) {
    const there = found.get(each.place);
    if (there) there.push(each);
    else found.set(each.place, [each]);
  }
  return found;
}

function sumsOf(lists: readonly (readonly DayAtPlace[])[], span: number): readonly LaterSums[] {
  const found = new Map<number, Uint32Array>();
  for (const list of lists) {
    for (const { day, last } of list) {
      const before = found.get(last - day) ?? new Uint32Array(span + 1);
      found.set(last - day, before);
      before[day + 1] = (before[day + 1] ?? 0) + 1;
    }
  }
  for (const before of found.values()) {
    for (let day = 0; day < span; day += 1) before[day + 1] = (before[day + 1] ?? 0) + (before[day] ?? 0);
  }
  return [...found].map(([more, before]) => ({ more, before }));
}

/** Later incidents that may have been on one of the days of a first one. */
function sharingDays(sums: readonly LaterSums[], { day, last }: DayAtPlace, span: number): number {
  return sums.reduce((sum, { more, before }) => {
    const from = Math.max(0, day - more);
    return sum + countWithin(before, from, Math.min(last, span - 1), 0, span);
  }, 0);
}

/** Later incidents of which the shift moves the first day to one from `from` to `to`. */
function countWithin(sums: Uint32Array, from: number, to: number, shift: number, span: number): number {
  if (to < from) return 0;
  const start = (((from - shift) % span) + span) % span;
  const end = start + (to - from);
  const before = (at: number) => sums[at] ?? 0;
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

function byChanceOf(counts: Float64Array, followed: number, isAll: boolean): ByChance {
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
