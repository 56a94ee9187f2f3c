import type { DateOrder } from '../parse/civil-date';
import type { DecimalSign } from '../parse/decimal-sign';
import type { Projection } from '../parse/projected';

/** Counts that a column, or several columns together, can hold. */
export const FIGURE_TARGETS = ['killed', 'killedLow', 'killedHigh', 'wounded', 'woundedLow', 'woundedHigh'] as const;

export type FigureTarget = (typeof FIGURE_TARGETS)[number];

/** The targets of each measure: the count itself, the lowest and the highest count. */
export const TARGETS_OF_HARM = {
  killed: { best: 'killed', low: 'killedLow', high: 'killedHigh' },
  wounded: { best: 'wounded', low: 'woundedLow', high: 'woundedHigh' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FigureTarget>>>>;

export type Harm = keyof typeof TARGETS_OF_HARM;
export const HARMS: readonly Harm[] = ['killed', 'wounded'];

export function isFigure(target: string): target is FigureTarget {
  return (FIGURE_TARGETS as readonly string[]).includes(target);
}

/** What a column may stand for. */
export const FIELD_TARGETS = [
  'date',
  'endDate',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'time',
  'lat',
  'lon',
  'position',
  'place',
  'country',
  'title',
  'kind',
  'actor',
  ...FIGURE_TARGETS,
  'events',
  'source',
  'url',
  'precision',
  'summary',
  'id',
] as const;

export type FieldTarget = (typeof FIELD_TARGETS)[number];

/** Which coordinate comes first where one column holds both. Other notations, such as MGRS, say it themselves. */
export type PositionFormat = 'latLon' | 'lonLat';

/** What the precision column holds: words such as `town`, or a radius. */
export type PrecisionMeaning = 'words' | 'radiusKm' | 'radiusMetres';

/** What a column of bare numbers for the time holds: `2230`, or `22`. */
export type Clock = 'hhmm' | 'hours';

/** Where names of places are looked up. */
export interface ByName {
  /** Two letters of the country for rows that name none; '' where the rows name theirs. */
  readonly country: string;
}

/** What each column means, by the column's name; plain data, so that it can be stored and shown. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<FieldTarget, string>>>;
  readonly dateOrder: DateOrder;
  readonly positionFormat: PositionFormat;
  readonly precisionMeaning: PrecisionMeaning;
  /** The column of longitudes holds latitudes, and the other way round. */
  readonly swapped: boolean;
  /** The coordinate that has the wrong sign in every row, such as longitudes west of Greenwich without their minus. */
  readonly flipped?: 'lat' | 'lon';
  /** Columns that add up to a figure, for a file that splits it by group. */
  readonly sums?: Readonly<Partial<Record<FigureTarget, readonly string[]>>>;
  /** What the two columns of coordinates hold; without it degrees. */
  readonly projection?: Projection;
  readonly clock?: Clock;
  /** Without it a comma in a coordinate is decimal, and one before three digits of a count groups thousands. */
  readonly decimal?: DecimalSign;
  /** A title made of columns, `{kind} in {city}`. It wins over a column for the title. */
  readonly titleTemplate?: string;
  /** Rows without coordinates are put on the map by the name of their place, as the reader chose; see `NamePlacer`. */
  readonly byName?: ByName;
  /** One day, `2020-03-11`, which the reader states for the rows without a date. */
  readonly oneDate?: string;
}

export const EMPTY_MAPPING: Mapping = {
  columns: {},
  dateOrder: 'dayFirst',
  positionFormat: 'latLon',
  precisionMeaning: 'words',
  swapped: false,
};

/** Whether a column holds dates. Without one, rows are shown without a date, or have the one that the reader states. */
export function hasDateColumn({ columns }: Mapping): boolean {
  return columns.date !== undefined || columns.year !== undefined;
}

/** All columns that a mapping reads. */
export function columnsRead({ columns, sums }: Mapping): readonly string[] {
  return [...Object.values(columns), ...Object.values(sums ?? {}).flat()];
}

/** One key for all files with the same columns in the same order. */
export function columnSignature(columns: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of columns.join('\u0000')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${columns.length}-${(hash >>> 0).toString(36)}`;
}
