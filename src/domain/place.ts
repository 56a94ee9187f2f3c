/**
 * How closely a place is known. `site` is one facility, `area` a region of some km, `unknown` has no point. `notStated` has a
 * point of which nobody says how exact it is.
 */
export type PlacePrecision = 'site' | 'neighbourhood' | 'town' | 'area' | 'unknown' | 'notStated';

/** Stored imports hold indices into this list: add at its end only. */
export const PLACE_PRECISIONS: readonly PlacePrecision[] = [
  'site',
  'neighbourhood',
  'town',
  'area',
  'unknown',
  'notStated',
];

/** Position in degrees, WGS 84, longitude first. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** A name on the ground, with what is known of where it is. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameAr?: string;
  /** Other spellings, transliterations and codes; searched, never shown first. */
  readonly otherNames: readonly string[];
  /** Null when nobody gives coordinates: listed, not plotted. */
  readonly point: LonLat | null;
  readonly precision: PlacePrecision;
  /** Radius in km of the circle in which the true place lies; null when not known. */
  readonly radiusKm: number | null;
  /** How we know the point, in our words, with the origin of the coordinate. */
  readonly basis: string;
  readonly admin?: string;
  readonly note?: string;
  /** Points that other gazetteers give, kept so that the doubt can be read. */
  readonly alternatives: readonly (LonLat & { readonly basis: string })[];
}
