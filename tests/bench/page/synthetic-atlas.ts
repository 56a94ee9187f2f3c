import type { Atlas } from '../../../src/dataset/atlas';
import type { Engine } from '../../../src/spacetime/engine';

const KINDS = [
  'rocketAttack',
  'missileAttack',
  'airStrike',
  'droneStrike',
  'bombing',
  'armedAttack',
  'riot',
  'other',
] as const;

/** An atlas of made-up events. It has no texts: titles and names of places are numbers. */
export function syntheticAtlas(engine: Engine): Atlas {
  const { table, places } = engine;
  return {
    id: 'bench',
    origin: 'imported',
    title: 'Made-up events',
    description: '',
    licence: '',
    updated: '2024-12-31',
    openingBounds: [-60, -10, 60, 50],
    engine,
    sourceCount: 0,
    placeAt: (index) => ({
      id: String(index),
      name: `Place ${index}`,
      otherNames: [],
      point: { lon: places.lon[index] ?? 0, lat: places.lat[index] ?? 0 },
      precision: 'town',
      radiusKm: null,
      basis: '',
      alternatives: [],
    }),
    summary: (incident) => ({
      id: String(incident),
      title: `Incident ${incident}`,
      kind: KINDS[incident % KINDS.length] ?? 'other',
      placeName: `Place ${table.place[incident] ?? 0}`,
      precision: 'town',
      discrepancies: 0,
    }),
    detail: async () => ({ ok: false, problem: { code: 'detailUnreadable', params: {} } }),
    indexOf: (id) => Number(id),
    rowOf: (incident) => incident,
    search: async () => null,
    actorType: () => 'unknown',
    labelOf: (_, value) => value,
    dispose() {},
  };
}
