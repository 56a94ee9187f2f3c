import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated, UNDATED } from '../../../src/domain/time-interval';
import { createTexts } from '../../../src/i18n/texts';
import { calendarDays, yearsOf } from '../../../src/panels/charts/calendar-days';
import { chooseLine, largestOf, segmentsOf, totalAt } from '../../../src/panels/charts/chart-figures';
import { figureCells, rangeCell, tableCsvText, textCell } from '../../../src/panels/charts/chart-table';
import { MOST_RANKED, rankValues } from '../../../src/panels/charts/ranked-values';
import { SHADES, shadeOf, shadesOf } from '../../../src/panels/charts/shade-steps';
import { averaged, cumulated, peakOf, timePoints } from '../../../src/panels/charts/time-series';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { EventTable } from '../../../src/spacetime/event-table';
import type { MeasureTotal } from '../../../src/spacetime/measure-sums';
import { BY_DAY, BY_WEEK_HOUR, timeGroupsOf, WEEK_HOURS } from '../../../src/spacetime/time-groups';
import { NaiveEngine } from '../spacetime/naive-engine';
import { type IncidentSpec, sampleArbitrary, tableOf } from '../spacetime/random-table';

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

  it('leaves out the filters that it is told to, and the window where it counts all times', () => {
    fc.assert(
      fc.property(sampleArbitrary, scaledWindow, fc.nat(9), fc.nat(11), (sample, [from, length], kind, actor) => {
        const { table, engine, naive } = worldOf(sample);
        const mask = Uint8Array.from({ length: table.length }, (_, row) => row % 2);
        const read = () => [
          engine.tallies({ measure: 'killed', dimension: 'kind', free: ['actor'] }),
          engine.tallies({ measure: 'killed', dimension: 'kind', free: ['even'], anyTime: true }),
        ];
        read();
        engine.update({ filters: { kind: [kind], actor: [actor] }, masks: { even: mask } });
        read();
        engine.update({ window: [from, from + length] });
        [naive.from, naive.to] = [from, from + length];
        const [free, always] = read();
        const isActor = (row: number) => naive.codes('actor', row).includes(actor);
        const primary = naive.rowIds().filter((row) => table.primary[row] === 1);
        for (let code = 0; code < 10; code += 1) {
          const own = primary.filter((row) => naive.codes('kind', row)[0] === code);
          const inWindow = own.filter((row) => naive.timeMatch(row) > 0 && mask[row] === 1);
          expect(free?.at(code, 0)).toMatchObject({ incidents: inWindow.length, best: killedOf(table, inWindow) });
          const ofActor = own.filter(isActor);
          expect(always?.at(code, 0)).toMatchObject({ incidents: ofActor.length, best: killedOf(table, ofActor) });
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
    expect(peakOf(points([unknown, empty]), [0, 2], true)).toBeNull();
    expect(peakOf(points([total(3), total(9)]), [0, 1], true)?.total.best).toBe(3);
  });
});

describe('the calendar', () => {
  const none = { groups: 1, lines: [''], parts: 0, at: () => total(0), byLine: () => [total(0)] };

  it('has each day of the year and of the window in its week and on its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 7 }), (year, weekStart) => {
        const minuteOf = (date: number) => date / 60_000;
        const window = [minuteOf(Date.UTC(year, 0, 1)), minuteOf(Date.UTC(year + 1, 0, 1))] as const;
        const days = calendarDays(none, 0, year, window, window, 0, weekStart);
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
    const shades = shadesOf([total(0), total(1), total(10_000)], true);
    expect(shades).toEqual({ least: 1, most: 10_000, isLinear: false });
    expect([0, 1, 10_000].map((best) => shadeOf(total(best), shades))).toEqual([-1, 0, SHADES - 1]);
    expect(shadesOf([total(0), total(0, { incidents: 0 })], true)).toBeNull();
  });

  it('have shades below zero too, and means of zero have one', () => {
    const shades = shadesOf([total(-8), total(-3), total(2)], false);
    expect([-8, -3, 2].map((best) => shadeOf(total(best), shades))).toEqual([0, 2, SHADES - 1]);
    expect(shadeOf(total(0), shadesOf([total(-8), total(0)], false))).toBe(SHADES - 1);
    expect(shadeOf(total(0, { incidents: 2, notStated: 2 }), shades)).toBe(-1);
    expect(shadeOf(total(5), shadesOf([total(5)], false))).toBe(SHADES - 1);
  });

  it('have a most below zero too, but a sum of 0 is the most of nothing', () => {
    const same = (each: MeasureTotal) => each;
    expect(largestOf([total(-8), total(-3)], same, false)?.best).toBe(-3);
    expect(largestOf([total(0), total(0)], same, true)).toBeNull();
    expect(largestOf([total(0), total(-1)], same, false)?.best).toBe(0);
  });

  it('are 0 without incidents where they add up, and empty where they are means', () => {
    const none = total(0, { incidents: 0 });
    const texts = createTexts('en');
    expect(rangeCell(none, 'killed', texts)).toEqual({ text: '–', value: 0 });
    expect(rangeCell(none, 'mean:column:mag', texts)).toEqual({ text: '–', value: null });
    expect(figureCells(none, 'mean:column:mag', texts).map(({ value }) => value)).toEqual([null, null, null, 0, 0]);
    expect(figureCells(none, 'killed', texts).map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
  });

  it('of rows that count as no incident are shown', () => {
    const of = (best: number, actor: number): IncidentSpec => ({
      sites: [{ start: 0, length: 1, lasted: true, place: 0, kind: 0, actors: [actor] }],
      killed: [best, best, best],
      wounded: [-1, -1, -1],
    });
    const table = { ...tableOf([of(5, 0), of(-1, 0), of(2, 1)]), weight: Int32Array.from([0, 1, 1]) };
    const places = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };
    const tallies = createEngine(table, places).tallies({ measure: 'killed', dimension: 'actor' });
    const ranking = rankValues(tallies, 0, true);
    expect(
      ranking.top.map(({ code, total: { best, incidents, notStated } }) => [code, best, incidents, notStated]),
    ).toEqual([
      [0, 5, 1, 1],
      [1, 2, 1, 0],
    ]);
  });

  it('are saved without what is not known', () => {
    const text = tableCsvText({
      columns: ['Value', 'Killed'],
      rows: [{ cells: [textCell('=A', '=A'), textCell('?', null)] }],
    });
    expect(text).toBe("\uFEFFValue,Killed\r\n'=A,\r\n");
  });
});
