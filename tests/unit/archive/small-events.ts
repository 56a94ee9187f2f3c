import * as fc from 'fast-check';
import { cellOf, NO_CELL } from '../../../src/spacetime/cells/cell-grid';
import { CELL_LANES, LANE_COUNT } from '../../../src/spacetime/cells/cell-lanes';
import { type CountRuns, countRuns, type SpanRuns, spanRuns } from '../../../src/spacetime/cells/count-runs';
import { firstDayOf, monthOfDay } from '../../../src/spacetime/cells/day-months';
import type { ArchiveTime, AreaTables, DayWindow } from '../../../src/spacetime/cells/window-count';

/** An event of a generated archive. Null is not stated, or no point. */
export interface SmallEvent {
  readonly start: number;
  readonly end: number;
  readonly lasted: boolean;
  readonly class: number;
  readonly point: readonly [number, number] | null;
  readonly killed: readonly [number, number, number] | null;
  readonly wounded: readonly [number, number, number] | null;
}

const range = fc
  .tuple(fc.nat(3), fc.nat(3), fc.nat(3))
  .map(([low, more, most]): readonly [number, number, number] => [low, low + more, low + more + most]);

/** Events over some months, some of many days, at few points, so that cells hold several. */
export const smallEvents: fc.Arbitrary<readonly SmallEvent[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: 18_250, max: 18_420 }),
      days: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 80 })),
      lasted: fc.boolean(),
      class: fc.nat(2),
      point: fc.option(
        fc.constantFrom<readonly [number, number]>([44.36, 33.31], [44.01, 33.5], [35.2, 33.9], [-70, -33]),
        { freq: 6 },
      ),
      killed: fc.option(range),
      wounded: fc.option(range),
    })
    .map(({ days, ...event }) => ({ ...event, end: event.start + days })),
  { minLength: 1, maxLength: 40 },
);

/** The lanes that one event adds. */
export function lanesOf({ killed, wounded }: SmallEvent): readonly number[] {
  const figure = (stated: readonly number[] | null) => (stated ? [1, ...stated] : [0, 0, 0, 0]);
  return [1, ...figure(killed), ...figure(wounded)];
}

/** How the event matches the window, as the rules say. */
export function matchOf({ start, end, lasted }: SmallEvent, [from, to]: DayWindow): 'no' | 'possible' | 'certain' {
  if (start >= to || end <= from) return 'no';
  return lasted || (start >= from && end <= to) ? 'certain' : 'possible';
}

/** The sums of a window, event by event: the lanes, then the possible incidents. */
export function scan(events: readonly SmallEvent[], window: DayWindow): number[] {
  const sums: number[] = new Array(LANE_COUNT + 1).fill(0);
  for (const event of events) {
    const match = matchOf(event, window);
    if (match === 'no') continue;
    for (const [lane, value] of lanesOf(event).entries()) sums[lane] = (sums[lane] ?? 0) + value;
    if (match === 'possible') sums[LANE_COUNT] = (sums[LANE_COUNT] ?? 0) + 1;
  }
  return sums;
}

export function timeOf(events: readonly SmallEvent[]): ArchiveTime {
  const first = Math.min(...events.map(({ start }) => start));
  const last = Math.max(...events.map(({ end }) => end));
  return { days: [first, last], months: [monthOfDay(first), monthOfDay(last - 1) + 1] };
}

export function cellOfEvent({ point }: SmallEvent, level: number): number {
  return point ? cellOf(point[0], point[1], level) : NO_CELL;
}

interface Row {
  readonly key: readonly number[];
  readonly lanes: readonly number[];
}

/** One row for each different key, ascending, with the sums of its events. */
export function grouped(entries: readonly Row[]): readonly Row[] {
  const sums = new Map<string, { readonly key: readonly number[]; readonly lanes: number[] }>();
  for (const { key, lanes } of entries) {
    const known = sums.get(key.join()) ?? { key, lanes: lanes.map(() => 0) };
    lanes.forEach((value, lane) => {
      known.lanes[lane] = (known.lanes[lane] ?? 0) + value;
    });
    sums.set(key.join(), known);
  }
  return [...sums.values()].sort((a, b) => compare(a.key, b.key));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const column = (rows: readonly Row[], at: number) => Int32Array.from(rows, ({ key }) => key[at] ?? 0);
const laneColumns = (rows: readonly Row[]) =>
  CELL_LANES.map((_, lane) => Int32Array.from(rows, ({ lanes }) => lanes[lane] ?? 0));

export function monthRows(events: readonly SmallEvent[], level: number): readonly Row[] {
  return grouped(
    events.map((event) => ({
      key: [cellOfEvent(event, level), event.class, monthOfDay(event.start)],
      lanes: lanesOf(event),
    })),
  );
}

export function dayRows(events: readonly SmallEvent[], level: number): readonly Row[] {
  return grouped(
    events.map((event) => ({
      key: [monthOfDay(event.start), cellOfEvent(event, level), event.class, event.start],
      lanes: lanesOf(event),
    })),
  );
}

/** An interval is in each month that has a midnight within it. */
export function spanRows(events: readonly SmallEvent[], level: number): readonly Row[] {
  return grouped(
    events
      .filter(({ start, end }) => end > start + 1)
      .flatMap((event) => {
        const [first, last] = [monthOfDay(event.start + 1), monthOfDay(event.end - 1)];
        return Array.from({ length: last - first + 1 }, (_, step) => ({
          key: [first + step, cellOfEvent(event, level), event.class, event.lasted ? 1 : 0, event.start, event.end],
          lanes: lanesOf(event),
        }));
      }),
  );
}

/** An interval is here once, where it begins in an earlier month than it ends in. */
export function crossingRows(events: readonly SmallEvent[], level: number): readonly Row[] {
  return grouped(
    events
      .filter(({ start, end }) => monthOfDay(start) < monthOfDay(end - 1))
      .map((event) => ({
        key: [
          cellOfEvent(event, level),
          event.class,
          event.lasted ? 1 : 0,
          monthOfDay(event.start),
          monthOfDay(event.end - 1),
        ],
        lanes: lanesOf(event),
      })),
  );
}

/** The tables of the events at a level, all in memory; `cells` keeps those of an area. */
export function tablesOf(
  events: readonly SmallEvent[],
  level: number,
  cells: (cell: number) => boolean = () => true,
): AreaTables {
  const own = events.filter((event) => cells(cellOfEvent(event, level)));
  const months = monthRows(own, level);
  const days = dayRows(own, level);
  const spans = spanRows(own, level);
  const daysOf = (month: number): CountRuns => {
    const rows = days.filter(({ key }) => key[0] === month);
    return countRuns({
      cell: column(rows, 1),
      class: column(rows, 2),
      time: column(rows, 3),
      lanes: laneColumns(rows),
    });
  };
  const spansOf = (month: number): SpanRuns => {
    const rows = spans.filter(({ key }) => key[0] === month);
    return spanRuns({
      cell: column(rows, 1),
      class: column(rows, 2),
      lasted: column(rows, 3),
      start: column(rows, 4),
      end: column(rows, 5),
      lanes: laneColumns(rows),
    });
  };
  return {
    months: countRuns({
      cell: column(months, 0),
      class: column(months, 1),
      time: column(months, 2),
      lanes: laneColumns(months),
    }),
    days: daysOf,
    spans: spansOf,
  };
}

/** Windows within and around the events, many of them at the ends of months. */
export const smallWindows: fc.Arbitrary<DayWindow> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 18_240, max: 18_510 }), fc.integer({ min: 24_238, max: 24_246 }).map(firstDayOf)),
    fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 3 })),
  )
  .map(([from, days]): DayWindow => [from, from + days]);
