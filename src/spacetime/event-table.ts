import type { NumberColumn } from './number-column';

/** A figure that is not stated. A stated figure is never negative, so -1 cannot be one. */
export const NOT_STATED = -1;

/** The `place` of a site without coordinates: the site is listed and counted, but not plotted. */
export const NO_PLACE = -1;

/**
 * One way to divide the incidents: by kind, by actor, by attribution status and so on. A row has the codes
 * `codes[offsets[row] .. offsets[row + 1])`. When `offsets` is null, it has the one code `codes[row]`.
 */
export interface Dimension {
  readonly id: string;
  /** By code, the id of the value. i18n or the dataset has the label for it. */
  readonly values: readonly string[];
  readonly offsets: Uint32Array | null;
  readonly codes: Uint16Array;
}

/**
 * The events as columns, one row for each site. Rows of one incident are adjacent, the primary row first. A row has
 * each code of a dimension at most once. Any order of incidents counts right. The order by start is the fastest,
 * because rows that enter the window together then lie together: see `inOrderOfStart`. Long texts are not here: they would not fit
 * in columns of numbers.
 */
export interface EventTable {
  readonly length: number;
  /** Number of incidents, which is the number of primary rows. */
  readonly incidentCount: number;
  /** Minutes since 1970; the interval is [start, end) and end > start. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 when the event lasted the whole interval, 0 when it happened at some time within it. */
  readonly lasted: Uint8Array;
  /** Index into the place table, or NO_PLACE. */
  readonly place: Int32Array;
  /** Number of the incident, from 0, in the order of the dataset or file. It ascends where the rows are in that order. */
  readonly incident: Uint32Array;
  /** 1 on the one row of each incident that is counted as the incident. */
  readonly primary: Uint8Array;
  /** 0 target, 1 launch, 2 found, 3 struck. */
  readonly role: Uint8Array;
  /** Persons, or NOT_STATED. Every row of an incident has the same figures. */
  readonly killedLow: Int32Array;
  readonly killedBest: Int32Array;
  readonly killedHigh: Int32Array;
  readonly woundedLow: Int32Array;
  readonly woundedBest: Int32Array;
  readonly woundedHigh: Int32Array;
  /** How many incidents a row stands for, 0 or more; absent where each row is one. A row's figures are those of all of them. */
  readonly weight?: Int32Array;
  readonly dimensions: readonly Dimension[];
  /** Columns of numbers that the model has no place for. Each has a dimension of the same id, whose values are ranges. */
  readonly numbers?: readonly NumberColumn[];
}

/** Unique points of the table, in degrees. */
export interface PlaceTable {
  readonly length: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** The columns of casualties, persons. */
export const CASUALTY_COLUMNS = [
  'killedLow',
  'killedBest',
  'killedHigh',
  'woundedLow',
  'woundedBest',
  'woundedHigh',
] as const satisfies readonly (keyof EventTable)[];

export const ROLE_CODES = ['target', 'launch', 'found', 'struck'] as const;
