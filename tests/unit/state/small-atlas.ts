import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { NOT_CODED } from '../../../src/domain/codes';
import type { Incident, IncidentKind } from '../../../src/domain/incident';
import { NOT_REVIEWED } from '../../../src/domain/review';

const DAY = 1440;

/** Minutes of a civil day. */
export const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;

function incident(id: string, date: string, kind: IncidentKind): Incident {
  return {
    id,
    kind,
    class: 'attack',
    sides: { by: [], against: [] },
    codes: NOT_CODED,
    review: NOT_REVIEWED,
    title: `Incident ${id}`,
    summary: '',
    time: { start: day(date), end: day(date) + DAY, precision: 'day', extent: 'within' },
    sites: [{ place: 'taji', role: 'target' }],
    attributions: [],
    claims: [],
    assessments: [],
    links: [],
    documentation: 'thin',
    doubts: [],
  };
}

/** Three incidents at one place: two rocket attacks in March 2020 and a riot on New Year's Eve. */
export function smallAtlas(): Atlas {
  return createCuratedAtlas({
    id: 'small',
    title: 'Small',
    description: '',
    licence: '',
    updated: '2026-01-01',
    places: [
      {
        id: 'taji',
        name: 'Camp Taji',
        otherNames: [],
        point: { lon: 44.28, lat: 33.53 },
        precision: 'site',
        radiusKm: 3,
        basis: '',
        alternatives: [],
      },
    ],
    sources: [],
    actors: [],
    incidents: [
      incident('riot', '2019-12-31', 'riot'),
      incident('first', '2020-03-11', 'rocketAttack'),
      incident('second', '2020-03-14', 'rocketAttack'),
    ],
  });
}
