import { KM_PER_DEGREE } from '../../domain/geo';
import type { LonLat, Place } from '../../domain/place';
import type { IncidentDetail } from '../atlas';
import { withoutPoints } from './hide-points';

/** How exactly a file gives coordinates. `place`: it names places and gives none. */
export type Coarseness = 'exact' | 'km1' | 'km10' | 'place';

export const COARSENESSES: readonly Coarseness[] = ['exact', 'km1', 'km10', 'place'];

/** What a place without a name is called in a file without coordinates. */
const NAMELESS = 'Place without a name';

const KM = { km1: 1, km10: 10 } as const;

/** What each row of a file says of its coordinates; '' where they are the dataset's own. */
export const COARSENESS_WORDS: Readonly<Record<Coarseness, string>> = {
  exact: '',
  km1: 'coarsened to 1 km',
  km10: 'coarsened to 10 km',
  place: 'left out: place names only',
};

/**
 * A place whose point is the middle of a square with sides of 1 or 10 km, or that has no point. What could give the exact point
 * away goes too: the basis, the note and the points of other gazetteers.
 */
export function coarsePlace(place: Place, coarseness: Coarseness): Place {
  if (coarseness === 'exact') return place;
  const { note: _, ...noted } = place;
  const rest = withoutPoints(noted, pointsOf(place));
  if (place.point === null) return { ...rest, alternatives: [] };
  const plain = { ...rest, basis: `Coordinates ${COARSENESS_WORDS[coarseness]}.`, alternatives: [] };
  if (coarseness === 'place') {
    return { ...plain, name: nameOr(plain.name, NAMELESS), point: null, precision: 'unknown', radiusKm: null };
  }
  const side = KM[coarseness];
  const point = squareMiddle(place.point, side);
  return {
    ...plain,
    name: nameOr(plain.name, `${point.lat.toFixed(1)}, ${point.lon.toFixed(1)}`),
    point,
    // Half the diagonal of the square, besides what was not known before.
    radiusKm: rounded((place.radiusKm ?? 0) + side * Math.SQRT1_2, 1),
  };
}

/** A record whose places are coarse, without outlines, and whose texts and columns of the file do not tell their points. */
export function coarseDetail(detail: IncidentDetail, coarseness: Coarseness): IncidentDetail {
  if (coarseness === 'exact') return detail;
  const places = new Map([...detail.places].map(([id, place]) => [id, coarsePlace(place, coarseness)]));
  const points = [...detail.places.values()].flatMap(pointsOf);
  const [first, ...others] = detail.incident.sites.map(({ outline: _, ...site }) => site);
  const incident = { ...detail.incident, sites: first ? ([first, ...others] as const) : detail.incident.sites };
  const sources = new Map([...detail.sources].map(([id, source]) => [id, withoutPoints(source, points)]));
  return { ...detail, incident: withoutPoints(incident, points), places, sources };
}

/** All points that are given for a place. */
export const pointsOf = ({ point, alternatives }: Place): readonly LonLat[] =>
  point ? [point, ...alternatives] : alternatives;

/** The name, or what stands for it when the name was nothing but the point. */
const nameOr = (name: string, stand: string) => (/\p{L}/u.test(name) ? name : stand);

function squareMiddle({ lon, lat }: NonNullable<Place['point']>, side: number): NonNullable<Place['point']> {
  const tall = side / KM_PER_DEGREE;
  const middle = within((Math.floor(lat / tall) + 0.5) * tall, 90);
  // The width is that of the row of squares, so that all points of a square get one middle.
  const wide = Math.min(360, tall / Math.max(Math.cos((middle * Math.PI) / 180), 1e-6));
  return { lat: rounded(middle, 4), lon: rounded(within((Math.floor(lon / wide) + 0.5) * wide, 180), 4) };
}

function within(degrees: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, degrees));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
