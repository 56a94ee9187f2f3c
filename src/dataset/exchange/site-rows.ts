import { isoDate } from '../../domain/civil-time';
import type { Place } from '../../domain/place';
import { isUndated } from '../../domain/time-interval';
import { CASUALTY_COLUMNS, type EventTable, NO_PLACE, NOT_STATED, ROLE_CODES } from '../../spacetime/event-table';
import { valuesOfRow } from '../../spacetime/row-values';
import { tableFactsOf } from '../../spacetime/table-facts';
import type { Atlas, IncidentDetail } from '../atlas';
import type { CsvValue } from '../csv-text';
import { COARSENESS_WORDS, type Coarseness, coarsePlace, pointsOf } from './coarse-place';
import { withoutPoints } from './hide-points';
import { RECORD_COLUMNS, recordCells } from './record-cells';

/** Columns with the numbers of people. */
export const FIGURE_COLUMNS = [
  'killed_low',
  'killed_best',
  'killed_high',
  'wounded_low',
  'wounded_best',
  'wounded_high',
] as const;

/** Columns about the incident and one of its sites: ISO dates, degrees, numbers of people. An empty cell means not stated. */
const SITE_COLUMNS = [
  'id',
  'site',
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
  'coordinates',
  ...FIGURE_COLUMNS,
  'discrepancies',
  'incidents',
  'actors',
] as const;

/** Columns that people read. The others keep the whole record. */
export const READABLE_COLUMNS = [...SITE_COLUMNS, ...RECORD_COLUMNS] as const;

/** Columns whose filled cells are numbers in every file. */
export const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'site',
  'latitude',
  'longitude',
  'radius_km',
  ...FIGURE_COLUMNS,
  'discrepancies',
  'incidents',
  'voices',
]);

const MATCHES = ['', 'possible', 'certain'] as const;

/**
 * The rows of an incident, one a site, the target first. Its figures and the cells of its record stand on the first row alone, so
 * that a sum over a column counts nobody twice.
 * @param coordinates what was done to the coordinates; '' where they are the dataset's own
 */
export function siteRows(atlas: Atlas, detail: IncidentDetail, coordinates: string): readonly (readonly CsvValue[])[] {
  const row = atlas.rowOf(atlas.indexOf(detail.incident.id));
  const { hasRoles } = tableFactsOf(atlas.engine.table);
  return detail.incident.sites.map((site, at) => [
    ...headCells(atlas, row, at + 1, detail.incident),
    ...placeCells(detail.places.get(site.place), hasRoles ? site.role : '', coordinates),
    ...(at === 0 ? figureCells(atlas, row) : [...CASUALTY_COLUMNS, '', '', ''].map(() => '')),
    ...(at === 0 ? recordCells(detail) : RECORD_COLUMNS.map(() => '')),
  ]);
}

/** An incident with only the values of the table's columns, at its primary site. */
export function briefRow(atlas: Atlas, row: number, coarseness: Coarseness): readonly CsvValue[] {
  const { table } = atlas.engine;
  const index = table.place[row] ?? NO_PLACE;
  const summary = atlas.summary(table.incident[row] ?? -1);
  const exact = index === NO_PLACE ? undefined : atlas.placeAt(index);
  const place = exact && coarsePlace(exact, coarseness);
  const named = place ?? { name: summary.placeName, precision: summary.precision, point: null, radiusKm: null };
  return [
    ...headCells(atlas, row, 1, coarseness === 'exact' || !exact ? summary : withoutPoints(summary, pointsOf(exact))),
    ...placeCells(
      named,
      tableFactsOf(table).hasRoles ? (ROLE_CODES[table.role[row] ?? 0] ?? '') : '',
      COARSENESS_WORDS[coarseness],
    ),
    ...figureCells(atlas, row),
    ...RECORD_COLUMNS.map(() => ''),
  ];
}

interface Named {
  readonly id: string;
  readonly title: string | null;
  readonly kind: string;
  readonly kindLabel?: string;
}

function headCells(atlas: Atlas, row: number, site: number, named: Named): readonly CsvValue[] {
  const { table } = atlas.engine;
  return [
    named.id,
    site,
    named.title ?? '',
    named.kindLabel ?? named.kind,
    ...daysOf(table, row),
    MATCHES[atlas.engine.match(row)],
  ];
}

/** First and last day; both empty where no date is stated. */
function daysOf({ start, end }: EventTable, row: number): readonly CsvValue[] {
  const first = start[row] ?? 0;
  return isUndated(first) ? ['', ''] : [isoDate(first), isoDate((end[row] ?? 1) - 1)];
}

type NamedPlace = Pick<Place, 'name' | 'point' | 'radiusKm'> & { readonly precision: string };

function placeCells(place: NamedPlace | undefined, role: string, coordinates: string): readonly CsvValue[] {
  const { point } = place ?? {};
  return [
    place?.name ?? '',
    place?.precision ?? '',
    role,
    point?.lat ?? null,
    point?.lon ?? null,
    place?.radiusKm ?? null,
    coordinates,
  ];
}

function figureCells({ engine: { table }, summary }: Atlas, row: number): readonly CsvValue[] {
  const figures = CASUALTY_COLUMNS.map((name) => {
    const value = table[name][row] ?? NOT_STATED;
    return value === NOT_STATED ? null : value;
  });
  return [
    ...figures,
    summary(table.incident[row] ?? -1).discrepancies,
    table.weight?.[row] ?? 1,
    valuesOfRow(table, 'actor', row).join('; '),
  ];
}
