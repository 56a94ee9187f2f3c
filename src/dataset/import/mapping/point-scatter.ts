/** What the points of a table look like together, where they are no positions of events. */
export type PointScatter =
  /** All rows are at one point. */
  | 'onePoint'
  /** The points are all over the globe, the polar caps included, as numbers are that are no positions. */
  | 'scattered'
  /** Whole numbers in small steps: the two columns count something. */
  | 'numbered';

const LEAST_POINTS = 10;
/** Hardly anybody lives beyond this latitude, and a quarter of all latitudes are there. */
const POLAR = 66;
const MOST_POLAR = 0.15;
const LEAST_QUARTERS = 3;

/** @param points longitude and latitude in degrees; rows without a point are left out */
export function scatterOf(points: readonly (readonly [number, number])[]): PointScatter | null {
  if (points.length < LEAST_POINTS) return null;
  const [first] = points;
  if (first && points.every(([lon, lat]) => lon === first[0] && lat === first[1])) return 'onePoint';
  if (steps(points, 0) && steps(points, 1)) return 'numbered';
  const polar = points.filter(([, lat]) => Math.abs(lat) > POLAR).length / points.length;
  const quarters = new Set(points.map(([lon]) => Math.floor((lon + 180) / 90)));
  return polar > MOST_POLAR && quarters.size >= LEAST_QUARTERS ? 'scattered' : null;
}

function steps(points: readonly (readonly [number, number])[], at: 0 | 1): boolean {
  const values = points.map((point) => point[at]);
  return values.every(Number.isInteger) && values.slice(1).every((value, row) => value - (values[row] ?? 0) === 1);
}
