import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import type { CsvValue } from '../../../dataset/csv-text';
import { isoDate } from '../../../domain/civil-time';
import { NO_PLACE, NOT_STATED, ROLE_CODES } from '../../../spacetime/event-table';
import { valuesOfRow } from '../../../spacetime/row-values';
import { tableFactsOf } from '../../../spacetime/table-facts';
import { RECORD_COLUMNS, recordCells } from './record-cells';

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
  'actors',
  ...RECORD_COLUMNS,
] as const;

const MATCHES = ['', 'possible', 'certain'] as const;

/** An incident with only the values of the table's columns. */
export function briefRow(atlas: Atlas, row: number): readonly CsvValue[] {
  return [...tableCells(atlas, row), ...RECORD_COLUMNS.map(() => '')];
}

/** An incident at its primary site, with the cells that only its record has. */
export function detailRow(atlas: Atlas, detail: IncidentDetail): readonly CsvValue[] {
  return [...tableCells(atlas, atlas.rowOf(atlas.indexOf(detail.incident.id))), ...recordCells(detail)];
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
    tableFactsOf(table).hasRoles ? (ROLE_CODES[table.role[row] ?? 0] ?? '') : '',
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
    valuesOfRow(table, 'actor', row).join('; '),
  ];
}
