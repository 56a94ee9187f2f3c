import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { actorsOf, statusesOf } from '../../domain/attribution';
import { isoDate } from '../../domain/civil-time';
import { safeLink } from '../../domain/safe-link';
import { NOT_STATED } from '../../spacetime/event-table';

/** Columns of the exported table; ISO dates, degrees, persons. Empty is not stated. */
export const EXPORT_COLUMNS = [
  'id',
  'title',
  'kind',
  'first_day',
  'last_day',
  'date_precision',
  'place',
  'role',
  'longitude',
  'latitude',
  'radius_km',
  'killed_low',
  'killed_best',
  'killed_high',
  'wounded_low',
  'wounded_best',
  'wounded_high',
  'attribution',
  'actors',
  'sources',
] as const;

type Cell = string | number | null;

/** One row an incident, at its primary site. */
export function exportRow(atlas: Atlas, { incident, places, sources }: IncidentDetail): readonly Cell[] {
  const { table } = atlas.engine;
  const row = atlas.rowOf(atlas.indexOf(incident.id));
  const place = places.get(incident.sites[0].place);
  const count = (column: Int32Array) => (column[row] === NOT_STATED ? null : (column[row] ?? null));
  return [
    incident.id,
    incident.title,
    incident.kindLabel ?? incident.kind,
    isoDate(incident.time.start),
    isoDate(incident.time.end - 1),
    incident.time.precision,
    place?.name ?? '',
    incident.sites[0].role,
    place?.point?.lon ?? null,
    place?.point?.lat ?? null,
    place?.radiusKm ?? null,
    count(table.killedLow),
    count(table.killedBest),
    count(table.killedHigh),
    count(table.woundedLow),
    count(table.woundedBest),
    count(table.woundedHigh),
    statusesOf(incident.attributions).join('; '),
    actorsOf(incident.attributions).join('; '),
    [...sources.values()].map(({ publisher, url }) => [publisher, safeLink(url)].filter(Boolean).join(' ')).join('; '),
  ];
}

/** Incidents, places and sources of some rows, in the shape of our own dataset. */
export function exportDataset(atlas: Atlas, details: readonly IncidentDetail[]): object {
  const unique = <T>(maps: readonly ReadonlyMap<string, T>[]) => [...new Map(maps.flatMap((map) => [...map])).values()];
  return {
    title: atlas.title,
    licence: atlas.licence,
    updated: atlas.updated,
    places: unique(details.map(({ places }) => places)),
    sources: unique(details.map(({ sources }) => sources)),
    incidents: details.map(({ incident }) => incident),
  };
}
