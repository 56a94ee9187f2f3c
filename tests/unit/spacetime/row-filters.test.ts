import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWeekHours, isInWeekHours, parseWeekHours } from '../../../src/domain/week-hours';
import { isRowFilterValue, rowFilterMask } from '../../../src/spacetime/row-filters';
import { type IncidentSpec, tableOf } from './random-table';

/** Minutes of Monday, 2 March 2020, 0:00. */
const MONDAY = Date.UTC(2020, 2, 2) / 60_000;

function incidentAt(start: number, length: number, killed: IncidentSpec['killed'] = [-1, -1, -1]): IncidentSpec {
  const site = { start, length, lasted: true, place: 0, kind: 0, actors: [] };
  return { sites: [site], killed, wounded: [-1, -1, -1] };
}

describe('hours of the week', () => {
  const day = fc.integer({ min: 1, max: 7 });
  const hours = fc.tuple(fc.nat(23), fc.nat(23)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

  it('are read as they are written', () => {
    fc.assert(
      fc.property(day, day, hours, (from, to, span) => {
        const block = { days: [from, to], hours: span } as const;
        expect(parseWeekHours(formatWeekHours(block))).toEqual(block);
      }),
    );
    expect(parseWeekHours('3T14')).toEqual({ days: [3, 3], hours: [14, 14] });
    for (const text of ['', '0T1', '8T1', '1T24', '1T9-8', '1-5', 'T9', '1T9 '])
      expect(parseWeekHours(text)).toBeNull();
  });

  it('go over the end of the week, day by day', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const wanted = new Set<number>();
        for (let at = from; ; at = (at % 7) + 1) {
          wanted.add(at);
          if (at === to) break;
        }
        for (let each = 1; each <= 7; each += 1) {
          expect(isInWeekHours(each, 12, { days: [from, to], hours: [0, 23] })).toBe(wanted.has(each));
        }
      }),
    );
  });
});

describe('a filter by hours', () => {
  it('lets the incidents pass that are known to an hour of it', () => {
    const table = tableOf([
      incidentAt(MONDAY + 14 * 60, 30),
      incidentAt(MONDAY + 14 * 60 + 45, 30),
      incidentAt(MONDAY + 6 * 1440 + 15 * 60, 1),
      incidentAt(MONDAY, 1440),
      { ...incidentAt(0, 1), undated: true },
    ]);
    expect([...rowFilterMask(table, 'weekHour', ['1T14'])]).toEqual([1, 0, 0, 0, 0]);
    expect([...rowFilterMask(table, 'weekHour', ['7-1T14-15'])]).toEqual([1, 0, 1, 0, 0]);
    expect([...rowFilterMask(table, 'weekHour', ['1T0'])]).toEqual([0, 0, 0, 0, 0]);
    expect([...rowFilterMask(table, 'weekHour', ['2T0-23', '7T15'])]).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('a filter by figures', () => {
  it('lets the incidents pass whose best figure is in a range, and none that states nothing', () => {
    const table = tableOf([
      incidentAt(0, 1, [0, 0, 3]),
      incidentAt(0, 1, [1, 2, 9]),
      incidentAt(0, 1),
      incidentAt(0, 1, [5, 7, 7]),
    ]);
    expect([...rowFilterMask(table, 'killed', ['0..2'])]).toEqual([1, 1, 0, 0]);
    expect([...rowFilterMask(table, 'killed', ['..<1', '7..'])]).toEqual([1, 0, 0, 1]);
    expect([...rowFilterMask(table, 'wounded', ['0..'])]).toEqual([0, 0, 0, 0]);
  });

  it('takes ranges, and the hours take hours', () => {
    expect(isRowFilterValue('killed', '3..9')).toBe(true);
    expect(isRowFilterValue('killed', '1T14')).toBe(false);
    expect(isRowFilterValue('weekHour', '1T14')).toBe(true);
    expect(isRowFilterValue('weekHour', '3..9')).toBe(false);
  });
});
