import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import type { CsvValue } from '../../../dataset/csv-text';
import { actorsOf, statusesOf } from '../../../domain/attribution';
import { isoDate } from '../../../domain/civil-time';
import { safeLink } from '../../../domain/safe-link';
import { NO_PLACE, NOT_STATED, ROLE_CODES } from '../../../spacetime/event-table';

/** Columns of the exported table: ISO dates, degrees, numbers of people. An empty cell means not stated. */
export const EXPORT_COLUMNS = [
  'id',
  'title',
  'kind',
  'first_day',
  'last_day',
  'match',
  'place',
  'place_precision',
  'role',
  'latitude',
  'longitude',
  'radius_km',
  'killed_low',
  'killed_best',
  'killed_high',
  'wounded_low',
  'wounded_best',
  'wounded_high',
  'discrepancies',
  'attribution',
  'actors',
  'documentation',
  'summary',
  'sources',
] as const;

const MATCHES = ['', 'possible', 'certain'] as const;
/** Empty cells for the last columns, whose values only the record has. */
const NO_RECORD: readonly CsvValue[] = ['', '', '', '', ''];

/** An incident with only the values of the table's columns. */
export function briefRow(atlas: Atlas, row: number): readonly CsvValue[] {
  return [...tableCells(atlas, row), ...NO_RECORD];
}

/** An incident at its primary site, with attributions, summary and sources from its record. */
export function detailRow(atlas: Atlas, { incident, sources }: IncidentDetail): readonly CsvValue[] {
  const named = new Set(incident.claims.map(({ source }) => source));
  const documents = [...sources.values()].filter(({ id }) => named.has(id));
  return [
    ...tableCells(atlas, atlas.rowOf(atlas.indexOf(incident.id))),
    statusesOf(incident.attributions).join('; '),
    actorsOf(incident.attributions).join('; '),
    incident.documentation,
    incident.summary,
    documents
      .map(({ publisher, title, url }) => [publisher, title, safeLink(url)].filter(Boolean).join(', '))
      .join(' | '),
  ];
}

function tableCells(atlas: Atlas, row: number): readonly CsvValue[] {
  const { table } = atlas.engine;
  const summary = atlas.summary(table.incident[row] ?? -1);
  const index = table.place[row] ?? NO_PLACE;
  const place = index === NO_PLACE ? null : atlas.placeAt(index);
  const count = (column: Int32Array) => (column[row] === NOT_STATED ? null : (column[row] ?? null));
  return [
    summary.id,
    summary.title ?? '',
    summary.kindLabel ?? summary.kind,
    isoDate(table.start[row] ?? 0),
    isoDate((table.end[row] ?? 1) - 1),
    MATCHES[atlas.engine.match(row)],
    summary.placeName,
    summary.precision,
    ROLE_CODES[table.role[row] ?? 0] ?? '',
    place?.point?.lat ?? null,
    place?.point?.lon ?? null,
    place?.radiusKm ?? null,
    count(table.killedLow),
    count(table.killedBest),
    count(table.killedHigh),
    count(table.woundedLow),
    count(table.woundedBest),
    count(table.woundedHigh),
    summary.discrepancies,
  ];
}
