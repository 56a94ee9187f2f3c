import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../src/spacetime/check-table';
import { buildEventTable, type IncidentRows } from '../../../src/spacetime/event-table-builder';

const PLACES = { length: 2, lon: Float64Array.from([44, 45]), lat: Float64Array.from([33, 34]) };
const DIMENSIONS = [
  { id: 'kind', values: ['rocketAttack', 'bombing'] },
  { id: 'actor', values: ['a', 'b', 'c'] },
];
const GOOD: IncidentRows = {
  start: 0,
  end: 1440,
  lasted: false,
  killed: { low: 1, best: 2, high: 3 },
  wounded: null,
  sites: [
    { place: 0, role: 0 },
    { place: -1, role: 1 },
  ],
  codes: [[1], [2, 0, 2]],
};

function problemOf(change: Partial<IncidentRows>) {
  const built = buildEventTable([GOOD, { ...GOOD, ...change }], DIMENSIONS, 2);
  return built.ok ? null : built.problem;
}

describe('the event table builder', () => {
  it('writes one row for each site, the primary site first, and each code once', () => {
    const built = buildEventTable([GOOD], DIMENSIONS, 2);
    if (!built.ok) throw new Error('refused');
    const { table } = built;
    expect([...table.primary]).toEqual([1, 0]);
    expect([...table.place]).toEqual([0, -1]);
    expect([...table.killedBest, ...table.woundedBest]).toEqual([2, 2, -1, -1]);
    expect(table.dimensions[0]?.offsets).toBeNull();
    expect([...(table.dimensions[1]?.offsets ?? [])]).toEqual([0, 2, 4]);
    expect([...(table.dimensions[1]?.codes ?? [])]).toEqual([2, 0, 2, 0]);
    expect(checkTable(table, PLACES)).toBeNull();
  });

  it('rejects a time that is not a number, not whole or beyond 32 bits, and names its row', () => {
    expect(problemOf({ start: Number.NaN })).toEqual({ row: 2, column: 'start', code: 'notANumber' });
    expect(problemOf({ end: Number.NaN })).toEqual({ row: 2, column: 'end', code: 'notANumber' });
    expect(problemOf({ end: 2 ** 31 })).toEqual({ row: 2, column: 'end', code: 'outOfRange' });
    expect(problemOf({ start: -(2 ** 31) - 1 })).toEqual({ row: 2, column: 'start', code: 'outOfRange' });
    expect(problemOf({ start: 0.5 })).toEqual({ row: 2, column: 'start', code: 'notWhole' });
    expect(problemOf({ end: Number.POSITIVE_INFINITY })).toEqual({ row: 2, column: 'end', code: 'outOfRange' });
  });

  it('rejects an interval that does not end after its start', () => {
    expect(problemOf({ end: 0 })).toEqual({ row: 2, column: 'end', code: 'emptyInterval' });
  });

  it('rejects an impossible figure, place, role or code, and names its row', () => {
    expect(problemOf({ killed: { low: -1, best: 2, high: 2 } })).toMatchObject({
      column: 'killed',
      code: 'outOfRange',
    });
    expect(problemOf({ wounded: { low: 0, best: Number.NaN, high: 2 } })).toMatchObject({ code: 'notANumber' });
    const [first] = GOOD.sites;
    if (!first) throw new Error('no site');
    expect(problemOf({ sites: [first, { place: 2, role: 0 }] })).toEqual({
      row: 3,
      column: 'place',
      code: 'unknownPlace',
    });
    expect(problemOf({ sites: [{ place: 0, role: 4 }] })).toMatchObject({ column: 'role', code: 'unknownCode' });
    expect(problemOf({ sites: [] })).toMatchObject({ column: 'sites', code: 'noSites' });
    expect(problemOf({ codes: [[2], []] })).toMatchObject({ column: 'dimension', code: 'unknownCode' });
  });

  it('builds an empty table', () => {
    const built = buildEventTable([], DIMENSIONS, 0);
    expect(built.ok && built.table.length).toBe(0);
  });
});

describe('the check of a finished table', () => {
  const fresh = () => {
    const built = buildEventTable([GOOD, GOOD], DIMENSIONS, 2);
    if (!built.ok) throw new Error('refused');
    return built.table;
  };

  it('finds a place that is not a number or off the globe', () => {
    const lon = Float64Array.from([44, Number.NaN]);
    expect(checkTable(fresh(), { ...PLACES, lon })).toEqual({ row: 1, column: 'lon', code: 'notANumber' });
    const lat = Float64Array.from([91, 0]);
    expect(checkTable(fresh(), { ...PLACES, lat })).toEqual({ row: 0, column: 'lat', code: 'outOfRange' });
  });

  it('finds rows of one incident that are not adjacent, and incidents with two primary rows', () => {
    const apart = fresh();
    apart.incident.set([0, 1, 0, 1]);
    expect(checkTable(apart, PLACES)).toMatchObject({ row: 1, code: 'badGrouping' });
    const twice = fresh();
    twice.primary[1] = 1;
    expect(checkTable(twice, PLACES)).toEqual({ row: 1, column: 'primary', code: 'badGrouping' });
  });

  it('finds columns of the wrong length, unknown places and unknown codes', () => {
    const table = fresh();
    expect(checkTable({ ...table, end: table.end.slice(1) }, PLACES)).toMatchObject({ code: 'wrongLength' });
    table.place[2] = 7;
    expect(checkTable(table, PLACES)).toEqual({ row: 2, column: 'place', code: 'unknownPlace' });
    const coded = fresh();
    coded.dimensions[0]?.codes.set([9], 3);
    expect(checkTable(coded, PLACES)).toMatchObject({ column: 'dimension', code: 'unknownCode' });
  });

  it('finds a negative figure', () => {
    const table = fresh();
    table.woundedHigh[3] = -2;
    expect(checkTable(table, PLACES)).toEqual({ row: 3, column: 'wounded', code: 'outOfRange' });
  });
});
