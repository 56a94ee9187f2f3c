import type { PlacePrecision } from '../../../domain/place';

/** What one step of a format's scale of precision becomes: a precision of the model, and the circle on the map. */
export interface PrecisionStep {
  readonly precision: PlacePrecision;
  /** km. Only GED 2 states a radius, 25 km. The other codebooks use words, and docs/formats.md says who chose the radii. */
  readonly radiusKm: number;
  readonly basis: string;
}

const step = (precision: PlacePrecision, radiusKm: number, basis: string): PrecisionStep => ({
  precision,
  radiusKm,
  basis,
});

/** ACLED `geo_precision`. 1 is a town, not a site. */
export const ACLED_PLACES: ReadonlyMap<string, PrecisionStep> = new Map([
  ['1', step('town', 5, 'ACLED geo_precision 1: the town that the source names')],
  ['2', step('area', 25, 'ACLED geo_precision 2: near a town or in a small region, coded to a town')],
  ['3', step('area', 75, 'ACLED geo_precision 3: a larger region, coded to a capital or natural feature')],
]);

/** UCDP GED `where_prec`. */
export const GED_PLACES: ReadonlyMap<string, PrecisionStep> = new Map([
  ['1', step('site', 1, 'GED where_prec 1: exact location known and coded')],
  ['2', step('area', 25, 'GED where_prec 2: within about 25 km of the point')],
  ['3', step('area', 50, 'GED where_prec 3: second-order division, its centroid')],
  ['4', step('area', 100, 'GED where_prec 4: first-order division, its centroid')],
  ['5', step('area', 50, 'GED where_prec 5: linear feature or fuzzy polygon, a representative point')],
  ['6', step('area', 300, 'GED where_prec 6: only the country is known')],
  ['7', step('area', 200, 'GED where_prec 7: international waters or airspace')],
]);

/** A GED place that is called a town counts as a town, even where its point is exact. */
export const GED_TOWN: PrecisionStep = step('town', 5, 'GED where_prec 1: the town is known and coded');

/** GTD `specificity`. The coordinates are the city's, never the site's. */
export const GTD_PLACES: ReadonlyMap<string, PrecisionStep> = new Map([
  ['1', step('town', 5, 'GTD specificity 1: coordinates of the city or village')],
  ['2', step('area', 25, 'GTD specificity 2: in a city, coordinates of the smallest division around it')],
  ['3', step('area', 25, 'GTD specificity 3: not in a city, centroid of the smallest division')],
  ['4', step('area', 100, 'GTD specificity 4: centre of the first-order division')],
]);

/** GTD `vicinity` 1: near the city, not in it. */
export const GTD_VICINITY: PrecisionStep = step('area', 15, 'GTD vicinity 1: near the city, coordinates of the city');

/** For a file that does not state how exact its points are. */
export const UNSTATED: PrecisionStep = step('notStated', Number.NaN, 'The file does not say how exact the point is');
