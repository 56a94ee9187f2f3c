/** A figure that is not stated. Counts are never negative, so -1 cannot be mistaken for one. */
export const NOT_STATED = -1;

/** Row of a site without coordinates: listed and counted, not plotted. */
export const NO_PLACE = -1;

/**
 * One way to split the incidents: kind, actor, attribution status and so on.
 * A row has the codes `codes[offsets[row] .. offsets[row + 1])`; with `offsets` null it has the one code `codes[row]`.
 */
export interface Dimension {
  readonly id: string;
  /** Stable value ids by code; i18n or the dataset turns them into labels. */
  readonly values: readonly string[];
  readonly offsets: Uint32Array | null;
  readonly codes: Uint16Array;
}

/**
 * The events as columns, one row a site. Rows of one incident are adjacent, the primary first; a row has each code of a
 * dimension once. Any order of incidents is right; by start is the fastest, since rows that enter the window together
 * then lie together. Long text does not live here.
 */
export interface EventTable {
  readonly length: number;
  /** Number of incidents, i.e. of primary rows. */
  readonly incidentCount: number;
  /** Minutes since 1970; the interval is [start, end) and end > start. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the event lasted the whole interval, 0 where it fell at some time within it. */
  readonly lasted: Uint8Array;
  /** Index into the place table, or NO_PLACE. */
  readonly place: Int32Array;
  /** Index of the incident, ascending. */
  readonly incident: Uint32Array;
  /** 1 on the one row of each incident that is counted. */
  readonly primary: Uint8Array;
  /** 0 target, 1 launch, 2 found, 3 struck. */
  readonly role: Uint8Array;
  /** Persons; NOT_STATED where nobody says. The same on every row of an incident. */
  readonly killedLow: Int32Array;
  readonly killedBest: Int32Array;
  readonly killedHigh: Int32Array;
  readonly woundedLow: Int32Array;
  readonly woundedBest: Int32Array;
  readonly woundedHigh: Int32Array;
  readonly dimensions: readonly Dimension[];
}

/** Unique points of the table, in degrees. */
export interface PlaceTable {
  readonly length: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

export const ROLE_CODES = ['target', 'launch', 'found', 'struck'] as const;
