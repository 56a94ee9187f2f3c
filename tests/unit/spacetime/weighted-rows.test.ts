import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { Engine, EngineChange, MatchTotals } from '../../../src/spacetime/engine';
import type { PlaceTable } from '../../../src/spacetime/event-table';
import { type IncidentSpec, MINUTES, placesArbitrary, tableOf } from './random-table';

const minute = fc.integer({ min: MINUTES.min - 3, max: MINUTES.max + 40 });
const incident = (places: number): fc.Arbitrary<IncidentSpec & { readonly weight: number }> =>
  fc.record({
    sites: fc.array(
      fc.record({
        start: fc.integer({ min: MINUTES.min, max: MINUTES.max - 5 }),
        length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
        lasted: fc.boolean(),
        place: fc.integer({ min: -1, max: places - 1 }),
        kind: fc.nat(9),
        actors: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    killed: fc.constantFrom([-1, -1, -1] as const, [0, 0, 0] as const),
    wounded: fc.constantFrom([-1, -1, -1] as const, [0, 0, 0] as const),
    undated: fc.integer({ min: 0, max: 6 }).map((one) => one === 0),
    weight: fc.constantFrom(0, 1, 1, 2, 7),
  });

interface Pair {
  /** Rows that stand for several incidents. */
  readonly heavy: Engine;
  /** The same incidents, a row each. */
  readonly plain: Engine;
  readonly places: PlaceTable;
}

const pair: fc.Arbitrary<Pair> = placesArbitrary.chain((places) =>
  fc.array(incident(places.length), { minLength: 1, maxLength: 25 }).map((incidents) => {
    const table = tableOf(incidents);
    const weight = Int32Array.from(table.incident, (index) => incidents[index]?.weight ?? 1);
    const repeated = incidents.flatMap((each) => Array.from({ length: each.weight }, () => each));
    const heavy = createEngine({ ...table, weight }, places);
    return { heavy, plain: createEngine(tableOf(repeated), places, heavy.tree), places };
  }),
);

const change: fc.Arbitrary<EngineChange> = fc.oneof(
  fc.tuple(minute, minute).map((window) => ({ window })),
  fc.option(fc.uniqueArray(fc.nat(9), { maxLength: 8 })).map((kind) => ({ filters: { kind } })),
  fc.option(fc.uniqueArray(fc.nat(11), { maxLength: 8 })).map((actor) => ({ filters: { actor } })),
  fc.double({ min: 0, max: 17, noNaN: true }).map((zoom) => ({ zoom })),
  fc.constantFrom('kind', 'actor', null).map((split) => ({ split })),
);

const BOX = { west: -90, south: -45, east: 120, north: 60 };

/** What is counted in incidents; rows of the plain engine are incidents. */
const incidentsOf = ({ rows: _, ...totals }: MatchTotals) => totals;

function check({ heavy, plain }: Pair): void {
  expect(incidentsOf(heavy.totals)).toEqual(plain.totals);
  expect(incidentsOf(heavy.totalsIn(BOX))).toEqual(plain.totalsIn(BOX));
  expect(heavy.incidentsWithin(BOX)).toBe(plain.incidentsWithin(BOX));
  expect(heavy.filteredIncidents).toBe(plain.filteredIncidents);
  for (const id of ['kind', 'actor']) {
    expect([...heavy.facet(id)]).toEqual([...plain.facet(id)]);
    expect([...heavy.facet(id, BOX)]).toEqual([...plain.facet(id, BOX)]);
  }
  const [a, b] = [heavy.counts, plain.counts];
  for (const name of ['incidents', 'possible', 'undated', 'killedNotStated', 'woundedNotStated', 'split'] as const) {
    expect([name, ...a[name]]).toEqual([name, ...b[name]]);
  }
  for (const node of a.nodes) expect(incidentsOf(heavy.totalsAt(node))).toEqual(plain.totalsAt(node));
  for (let place = 0; place < heavy.places.length; place += 1) {
    expect(heavy.incidentsOf(place)).toBe(plain.incidentsOf(place));
  }
  const edges = Float64Array.from([-25, -3, 0, 7, 20, 41, 90]);
  for (const rows of ['filtered', 'all'] as const) {
    const [one, other] = [heavy.histogram(edges, rows), plain.histogram(edges, rows)];
    expect([[...one.certain], [...one.possible]]).toEqual([[...other.certain], [...other.possible]]);
  }
}

describe('rows that stand for several incidents', () => {
  it('count in every number as so many rows of one incident each', () => {
    fc.assert(
      fc.property(pair, fc.array(change, { maxLength: 8 }), (engines, changes) => {
        const window = engines.heavy.extent;
        engines.plain.update({ window });
        check(engines);
        for (const each of changes) {
          engines.heavy.update(each);
          engines.plain.update(each);
          check(engines);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are one row in the list, and say how many rows they are', () => {
    const table = tableOf([
      {
        sites: [{ start: 0, length: 1, lasted: false, place: 0, kind: 0, actors: [] }],
        killed: [4, 4, 4],
        wounded: [-1, -1, -1],
      },
      {
        sites: [{ start: 5, length: 1, lasted: false, place: 0, kind: 1, actors: [] }],
        killed: [1, 1, 1],
        wounded: [-1, -1, -1],
      },
    ]);
    const places = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };
    const engine = createEngine({ ...table, weight: Int32Array.of(9, 1) }, places);
    expect([...engine.rows('date')]).toEqual([0, 1]);
    expect(engine.totals).toMatchObject({
      incidents: 10,
      rows: 2,
      killed: { best: 5, notStated: 0 },
      wounded: { notStated: 10 },
    });
  });
});
