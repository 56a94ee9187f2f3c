import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated, UNDATED } from '../../../src/domain/time-interval';
import { calendarDays, yearsOf } from '../../../src/panels/charts/calendar-days';
import { chooseLine, segmentsOf, totalAt } from '../../../src/panels/charts/chart-figures';
import { tableCsvText, textCell } from '../../../src/panels/charts/chart-table';
import { MOST_RANKED, rankValues } from '../../../src/panels/charts/ranked-values';
import { SHADES, shadeOf } from '../../../src/panels/charts/shade-steps';
import { averaged, cumulated, peakOf, timePoints } from '../../../src/panels/charts/time-series';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { EventTable } from '../../../src/spacetime/event-table';
import type { MeasureTotal } from '../../../src/spacetime/measure-sums';
import { BY_DAY, BY_WEEK_HOUR, timeGroupsOf, WEEK_HOURS } from '../../../src/spacetime/time-groups';
import { NaiveEngine } from '../spacetime/naive-engine';
import { sampleArbitrary } from '../spacetime/random-table';

/** Minutes become parts of hours, so that the rows spread over days and some stay within one hour. */
function spread(table: EventTable): EventTable {
  const scaled = (column: Int32Array) =>
    column.map((minute) => (minute === UNDATED.start || minute === UNDATED.end ? minute : minute * 37));
  return { ...table, start: scaled(table.start), end: scaled(table.end) };
}

const scaledWindow = fc.tuple(fc.integer({ min: -1000, max: 1700 }), fc.integer({ min: 1, max: 2500 }));

function worldOf(sample: { readonly table: EventTable; readonly places: Parameters<typeof createEngine>[1] }) {
  const table = spread(sample.table);
  return { table, engine: createEngine(table, sample.places), naive: new NaiveEngine(table, sample.places) };
}

const killedOf = (table: EventTable, rows: readonly number[]) =>
  rows.reduce((sum, row) => sum + Math.max(0, table.killedBest[row] ?? 0), 0);

function total(best: number, more: Partial<MeasureTotal> = {}): MeasureTotal {
  return { incidents: 1, low: best, best, high: best, notStated: 0, ...more };
}

describe('what charts count, compared with a plain recount,', () => {
  it('is each incident on its one day or in its one hour, the others apart, under window and filters', () => {
    fc.assert(
      fc.property(sampleArbitrary, scaledWindow, fc.nat(9), (sample, [from, length], kind) => {
        const { table, engine, naive } = worldOf(sample);
        engine.tallies({ measure: 'killed', dimension: BY_DAY });
        engine.update({ window: [from, from + length], filters: { kind: [kind, (kind + 1) % 10, (kind + 2) % 10] } });
        [naive.from, naive.to] = [from, from + length];
        naive.filters.set('kind', [kind, (kind + 1) % 10, (kind + 2) % 10]);
        const rows = naive
          .rowIds()
          .filter((row) => table.primary[row] === 1 && naive.isAllowed(row) && naive.timeMatch(row) > 0);
        const dateOf = (minute: number) => new Date(minute * 60_000).toISOString();
        const unitOf = (row: number, letters: number) => {
          if (isUndated(table.start[row] ?? 0)) return null;
          const [first, last] = [dateOf(table.start[row] ?? 0), dateOf((table.end[row] ?? 0) - 1)];
          return first.slice(0, letters) === last.slice(0, letters) ? first.slice(0, letters) : null;
        };
        const byDay = engine.tallies({ measure: 'killed', dimension: BY_DAY });
        const firstDay = timeGroupsOf(table, BY_DAY)?.firstDay ?? 0;
        for (let group = 0; group < byDay.groups; group += 1) {
          const isLast = group === byDay.groups - 1;
          const day = isLast ? null : dateOf((firstDay + group) * 1440).slice(0, 10);
          const own = rows.filter((row) => unitOf(row, 10) === day);
          expect(byDay.at(group, 0).incidents).toBe(own.length);
          expect(byDay.at(group, 0).best).toBe(killedOf(table, own));
        }
        const byHour = engine.tallies({ measure: 'incidents', dimension: BY_WEEK_HOUR });
        for (let group = 0; group <= WEEK_HOURS; group += 1) {
          const own = rows.filter((row) => {
            const hour = unitOf(row, 13);
            if (hour === null) return group === WEEK_HOURS;
            const date = new Date(`${hour}:00Z`);
            return ((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours() === group;
          });
          expect(byHour.at(group, 0).incidents).toBe(own.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is each dated incident once over all bins, so that the cumulative line ends with all of them', () => {
    fc.assert(
      fc.property(sampleArbitrary, (sample) => {
        const { table, engine, naive } = worldOf(sample);
        const edges = Float64Array.from([-2000, -300, 0, 100, 400, 1000, 6000]);
        const points = timePoints(engine.binTallies({ measure: 'incidents', edges, once: true }), edges, 'all');
        const dated = naive.listed().filter((row) => !naive.isUndated(row));
        expect(cumulated(points).at(-1)?.best).toBe(dated.length);
        points.forEach(({ from, to, total: { incidents } }, bin) => {
          const starts = dated.filter((row) => {
            const start = table.start[row] ?? 0;
            return start < to && (start >= from || bin === 0);
          });
          expect(incidents).toBe(starts.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is ranked: the largest first, the rest summed, and what nobody states apart', () => {
    fc.assert(
      fc.property(sampleArbitrary, (sample) => {
        const { table, engine, naive } = worldOf(sample);
        const ranking = rankValues(engine.tallies({ measure: 'killed', dimension: 'actor' }), 0, true);
        const all = Array.from({ length: 12 }, (_, code) => {
          const rows = naive.listed().filter((row) => naive.codes('actor', row).includes(code));
          const isStated = rows.some((row) => (table.killedBest[row] ?? -1) >= 0);
          return { code, count: rows.length, best: killedOf(table, rows), isStated };
        }).filter(({ count }) => count > 0);
        const bests = all.filter(({ isStated }) => isStated).map(({ best }) => best);
        expect(ranking.top.map((each) => each.total.best)).toEqual(bests.sort((a, b) => b - a).slice(0, MOST_RANKED));
        expect(ranking.unknown.map(({ code }) => code)).toEqual(
          all.filter(({ isStated }) => !isStated).map(({ code }) => code),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a ranking of many values', () => {
  const tallies = {
    groups: 20,
    lines: [''],
    parts: 0,
    at: (group: number) => total(group + 1),
    byLine: (group: number) => [total(group + 1)],
  };

  it('sums the others, and does not sum means', () => {
    const others = rankValues(tallies, 0, true).others;
    expect(others).toEqual({ values: 8, total: total(36, { incidents: 8, low: 36, high: 36 }) });
    expect(rankValues(tallies, 0, false).others).toEqual({ values: 8, total: null });
  });
});

describe('a moving average', () => {
  const points = (totals: readonly MeasureTotal[]) =>
    totals.map((each, at) => ({ from: at, to: at + 1, total: each, parts: [] }));
  const empty = total(0, { incidents: 0 });
  const unknown = total(0, { incidents: 2, notStated: 2 });

  it('is the mean of seven bins, and begins with the seventh', () => {
    const line = averaged(points([7, 0, 0, 0, 0, 0, 0, 14].map((best) => total(best))));
    expect(line.map(({ best }) => best)).toEqual([1, 2]);
  });

  it('takes a bin without incidents as 0, and leaves out one of which nothing is stated', () => {
    expect(averaged(points([total(7), ...Array(6).fill(empty)]))[0]?.best).toBe(1);
    expect(averaged(points([total(7), ...Array(6).fill(unknown)]))[0]?.best).toBe(7);
    expect(averaged(points(Array(7).fill(unknown)))).toEqual([]);
  });

  it('has no peak where nothing is stated', () => {
    expect(peakOf(points([unknown, empty]), [0, 2])).toBeNull();
    expect(peakOf(points([total(3), total(9)]), [0, 1])?.total.best).toBe(3);
  });
});

describe('the calendar', () => {
  const none = { groups: 1, lines: [''], parts: 0, at: () => total(0), byLine: () => [total(0)] };

  it('has each day of the year and of the window in its week and on its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 7 }), (year, weekStart) => {
        const minuteOf = (date: number) => date / 60_000;
        const window = [minuteOf(Date.UTC(year, 0, 1)), minuteOf(Date.UTC(year + 1, 0, 1))] as const;
        const days = calendarDays(none, 0, year, window, 0, weekStart);
        expect(days).toHaveLength((window[1] - window[0]) / 1440);
        let week = 0;
        for (const [at, { minute, weekday, week: found }] of days.entries()) {
          const iso = ((new Date(minute * 60_000).getUTCDay() + 6) % 7) + 1;
          expect(weekday).toBe((iso - weekStart + 7) % 7);
          if (at > 0 && weekday === 0) week += 1;
          expect(found).toBe(week);
        }
        expect(yearsOf(window)).toEqual([year]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the figures of a chart', () => {
  const lines = [total(0, { incidents: 3, notStated: 3 }), total(4), total(9)];

  it('are of one line: the first that has figures, unless another is chosen that has incidents', () => {
    expect(chooseLine('killed', lines, null)).toBe(1);
    expect(chooseLine('killed', lines, 2)).toBe(2);
    expect(chooseLine('killed', [...lines, total(0, { incidents: 0 })], 3)).toBe(1);
    expect(chooseLine('incidents', lines, 2)).toBe('all');
  });

  it('add up the incidents of all lines, and nothing else', () => {
    const tallies = { groups: 1, lines: ['a', 'b'], parts: 0, at: () => total(4), byLine: () => lines };
    expect(totalAt(tallies, 0, 'all')).toEqual({ incidents: 5, low: 5, best: 5, high: 5, notStated: 0 });
  });

  it('divide a bar as its parts are, to its whole height', () => {
    expect(segmentsOf(total(10), [total(4), total(0), total(12)])).toEqual([
      { part: 0, from: 0, to: 2.5 },
      { part: 2, from: 2.5, to: 10 },
    ]);
    expect(segmentsOf(total(0, { incidents: 2, notStated: 2 }), [])).toEqual([]);
  });

  it('have shades that grow with them, and none for nothing', () => {
    expect(shadeOf(0, 9)).toBe(-1);
    expect(shadeOf(9, 9)).toBe(SHADES - 1);
    expect(shadeOf(1, 10_000)).toBe(0);
  });

  it('are saved without what is not known', () => {
    const text = tableCsvText({
      columns: ['Value', 'Killed'],
      rows: [{ cells: [textCell('=A', '=A'), textCell('?', null)] }],
    });
    expect(text).toBe("\uFEFFValue,Killed\r\n'=A,\r\n");
  });
});
