import { addOpen, addUpTo, type CountRuns, type LaneTarget, type SpanRuns } from './count-runs';
import { firstDayOf, monthOfDay } from './day-months';

/** What a part of an archive covers in time. Days are half-open, months too. */
export interface ArchiveTime {
  readonly days: readonly [number, number];
  readonly months: readonly [number, number];
}

/** Which months a window needs beside the counts by month. */
export interface EdgeNeeds {
  readonly days: readonly number[];
  readonly spans: readonly number[];
}

/** The tables of one area at one level, as far as they are in memory. */
export interface AreaTables {
  readonly months: CountRuns;
  days(month: number): CountRuns | null;
  spans(month: number): SpanRuns | null;
  /**
   * The intervals that a beginning of a month cuts, in steps of months; null while they are not in memory, absent where the archive has
   * none. They answer windows of whole months, and no others.
   */
  readonly crossings?: () => SpanRuns | null;
}

/** A window [from, to) in whole days. */
export type DayWindow = readonly [number, number];

/** The months whose days and spans a window needs. A window that ends where the archive or a month ends needs fewer. */
export function needsOf([from, to]: DayWindow, time: ArchiveTime): EdgeNeeds {
  const edges = [from, to].filter((day) => isWithin(day, time));
  const days = edges.filter((day) => day !== firstDayOf(monthOfDay(day))).map(monthOfDay);
  return { days: [...new Set(days)], spans: [...new Set(edges.map(monthOfDay))] };
}

/** Nothing begins before the first day, and nothing lasts beyond the last: at such an edge nothing is cut. */
function isWithin(day: number, { days: [first, last] }: ArchiveTime): boolean {
  return day > first && day < last;
}

/** Whether all that the window needs is there. */
export function hasEdges(tables: AreaTables, needs: EdgeNeeds): boolean {
  const isWhole = needs.days.length === 0;
  return (
    needs.days.every((month) => tables.days(month) !== null) &&
    ((isWhole && (tables.crossings?.() ?? null) !== null) || needs.spans.every((month) => tables.spans(month) !== null))
  );
}

/** Maps the cells of runs to their slots. */
export type SlotsOf = (runs: CountRuns | SpanRuns) => Int32Array;

/**
 * Adds the counts of a window to the target: an event matches when it overlaps the window, and it is certain when it lasted or lies
 * wholly in the window, else possible. Call it only when `hasEdges` says yes.
 */
export function addWindow(
  tables: AreaTables,
  [from, to]: DayWindow,
  time: ArchiveTime,
  into: Omit<LaneTarget, 'slots'>,
  slotsOf: SlotsOf,
): void {
  addStartsBefore(tables, to, 1, time, into, slotsOf);
  addStartsBefore(tables, from, -1, time, into, slotsOf);
  const isWhole = needsOf([from, to], time).days.length === 0;
  const open = spansAt(tables, from, time, isWhole);
  const close = spansAt(tables, to, time, isWhole);
  // One that covers the whole window is open at both of its ends, and counts once.
  if (open) {
    const rule = { isMatching: true, isPossible: (end: number) => end <= to };
    addOpen(open, from, rule, { ...into, slots: slotsOf(open) });
  }
  if (close) addOpen(close, to, { isMatching: false, isPossible: () => true }, { ...into, slots: slotsOf(close) });
}

/** Adds what starts before a day. */
export function addStartsBefore(
  tables: AreaTables,
  day: number,
  sign: number,
  { days: [first, last] }: ArchiveTime,
  into: Omit<LaneTarget, 'slots'>,
  slotsOf: SlotsOf,
): void {
  if (day <= first) return;
  const { months } = tables;
  if (day >= last) {
    addUpTo(months, Number.MAX_SAFE_INTEGER, sign, { ...into, slots: slotsOf(months) });
    return;
  }
  const month = monthOfDay(day);
  addUpTo(months, month - 1, sign, { ...into, slots: slotsOf(months) });
  if (day === firstDayOf(month)) return;
  const days = tables.days(month);
  if (days) addUpTo(days, day - 1, sign, { ...into, slots: slotsOf(days) });
}

/** Adds the lanes of the events that began before a day and end after it. */
export function addOpenAt(
  tables: AreaTables,
  day: number,
  time: ArchiveTime,
  into: Omit<LaneTarget, 'slots'>,
  slotsOf: SlotsOf,
): void {
  const spans = spansAt(tables, day, time, day === firstDayOf(monthOfDay(day)));
  if (!spans) return;
  addOpen(spans, day, { isMatching: true, isPossible: () => false }, { ...into, slots: slotsOf(spans) });
}

function spansAt(tables: AreaTables, day: number, time: ArchiveTime, isWhole: boolean): SpanRuns | null {
  if (!isWithin(day, time)) return null;
  return (isWhole ? tables.crossings?.() : null) ?? tables.spans(monthOfDay(day));
}
