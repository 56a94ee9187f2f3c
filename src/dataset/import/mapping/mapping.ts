import type { DateOrder } from '../parse/civil-date';

/** What a column may stand for. */
export const FIELD_TARGETS = [
  'date',
  'endDate',
  'year',
  'month',
  'day',
  'time',
  'lat',
  'lon',
  'position',
  'place',
  'country',
  'title',
  'kind',
  'actor',
  'killed',
  'killedLow',
  'killedHigh',
  'wounded',
  'source',
  'url',
  'precision',
  'summary',
  'id',
] as const;

export type FieldTarget = (typeof FIELD_TARGETS)[number];

/** How the one position column writes a point. */
export type PositionFormat = 'wkt' | 'latLon' | 'lonLat' | 'mgrs';

/** What the precision column holds: words such as `town`, or a radius. */
export type PrecisionMeaning = 'words' | 'radiusKm' | 'radiusMetres';

/** What each column means, by the column's name; plain data, so that it can be stored and shown. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<FieldTarget, string>>>;
  readonly dateOrder: DateOrder;
  readonly positionFormat: PositionFormat;
  readonly precisionMeaning: PrecisionMeaning;
  /** The column of longitudes holds latitudes, and the other way round. */
  readonly swapped: boolean;
}

export const EMPTY_MAPPING: Mapping = {
  columns: {},
  dateOrder: 'dayFirst',
  positionFormat: 'latLon',
  precisionMeaning: 'words',
  swapped: false,
};

/** Whether the rows have a date: a date column, or at least a column for the year. */
export function isComplete({ columns }: Mapping): boolean {
  return columns.date !== undefined || columns.year !== undefined;
}

/** One key for all files with the same columns in the same order. */
export function columnSignature(columns: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of columns.join('\u0000')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${columns.length}-${(hash >>> 0).toString(36)}`;
}
