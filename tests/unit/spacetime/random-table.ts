import fc from 'fast-check';
import { UNDATED } from '../../../src/domain/time-interval';
import type { Dimension, EventTable, PlaceTable } from '../../../src/spacetime/event-table';

export interface SiteSpec {
  readonly start: number;
  readonly length: number;
  readonly lasted: boolean;
  readonly place: number;
  readonly kind: number;
  readonly actors: readonly number[];
}

export interface IncidentSpec {
  readonly sites: readonly SiteSpec[];
  readonly killed: readonly [number, number, number];
  readonly wounded: readonly [number, number, number];
  readonly undated?: boolean;
}

const figure = fc.oneof(
  fc.constant([-1, -1, -1] as const),
  fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map(([a, b, c]) => [a, a + b, a + b + c] as const),
  // The engine keeps figures up to 255 apart from larger ones.
  fc.constantFrom([255, 255, 255] as const, [200, 256, 300] as const, [7, 100_000, 2_000_000] as const),
);

/** The range is small, so that equal times, shared edges and empty windows on an edge occur often. */
export const MINUTES = { min: -20, max: 40 };

const site = (places: number): fc.Arbitrary<SiteSpec> =>
  fc.record({
    start: fc.integer({ min: MINUTES.min, max: MINUTES.max - 5 }),
    length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
    lasted: fc.boolean(),
    place: fc.integer({ min: -1, max: places - 1 }),
    kind: fc.nat(9),
    actors: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
  });

const coordinate = fc.record({
  lon: fc.oneof(fc.integer({ min: -180, max: 180 }), fc.constantFrom(-180, 180, 179.999, -179.999, 44.3, 44.3001)),
  lat: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constantFrom(-90, 90, 85.06, 33.3, 33.3001)),
});

export const placesArbitrary: fc.Arbitrary<PlaceTable> = fc
  .array(coordinate, { minLength: 1, maxLength: 30 })
  .map((points) => ({
    length: points.length,
    lon: Float64Array.from(points, ({ lon }) => lon),
    lat: Float64Array.from(points, ({ lat }) => lat),
  }));

export interface Sample {
  readonly table: EventTable;
  readonly places: PlaceTable;
}

const incidentsArbitrary = (places: PlaceTable): fc.Arbitrary<IncidentSpec[]> =>
  fc.array(
    fc.record({
      sites: fc.array(site(places.length), { minLength: 1, maxLength: 3 }),
      killed: figure,
      wounded: figure,
      undated: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    }),
    { maxLength: 40 },
  );

export const sampleArbitrary: fc.Arbitrary<Sample> = placesArbitrary.chain((places) =>
  fc
    .tuple(incidentsArbitrary(places), fc.constantFrom(...(['asTheyCome', 'byStart', 'momentsByStart'] as const)))
    .map(([incidents, order]) => ({ places, table: tableOf(ordered(incidents, order)) })),
);

/** The engine counts rows that ascend by start, and events of one minute, in ways of their own. */
function ordered(
  incidents: IncidentSpec[],
  order: 'asTheyCome' | 'byStart' | 'momentsByStart',
): readonly IncidentSpec[] {
  if (order === 'asTheyCome') return incidents;
  const startOf = ({ sites, undated }: IncidentSpec) => (undated ? UNDATED.start : (sites[0]?.start ?? 0));
  const sorted = [...incidents].sort((a, b) => startOf(a) - startOf(b));
  if (order === 'byStart') return sorted;
  return sorted.map((each) => ({
    ...each,
    undated: false,
    sites: each.sites.map((one) => ({ ...one, length: 1 })),
  }));
}

export function tableOf(incidents: readonly IncidentSpec[]): EventTable {
  const rows = incidents.flatMap((incident, index) => incident.sites.map((each, i) => ({ incident, index, each, i })));
  const column = (read: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, read);
  return {
    length: rows.length,
    incidentCount: incidents.length,
    start: column(({ each, incident }) => (incident.undated ? UNDATED.start : each.start)),
    end: column(({ each, incident }) => (incident.undated ? UNDATED.end : each.start + each.length)),
    lasted: Uint8Array.from(rows, ({ each, incident }) => (each.lasted && !incident.undated ? 1 : 0)),
    place: column(({ each }) => each.place),
    incident: Uint32Array.from(rows, ({ index }) => index),
    primary: Uint8Array.from(rows, ({ i }) => (i === 0 ? 1 : 0)),
    role: Uint8Array.from(rows, ({ i }) => i),
    killedLow: column(({ incident }) => incident.killed[0]),
    killedBest: column(({ incident }) => incident.killed[1]),
    killedHigh: column(({ incident }) => incident.killed[2]),
    woundedLow: column(({ incident }) => incident.wounded[0]),
    woundedBest: column(({ incident }) => incident.wounded[1]),
    woundedHigh: column(({ incident }) => incident.wounded[2]),
    dimensions: [
      { id: 'kind', values: names(10), offsets: null, codes: Uint16Array.from(rows, ({ each }) => each.kind) },
      manyValued(
        'actor',
        12,
        rows.map(({ each }) => each.actors),
      ),
    ],
  };
}

function manyValued(id: string, size: number, lists: readonly (readonly number[])[]): Dimension {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  return { id, values: names(size), offsets, codes: Uint16Array.from(lists.flat()) };
}

function names(size: number): string[] {
  return Array.from({ length: size }, (_, code) => `value ${code}`);
}
