import type { ParsedPoint } from './position';

const DEGREES = 180 / Math.PI;
/** Radius of the sphere of Web Mercator, and half the side of its square, in metres. */
const MERCATOR_RADIUS = 6_378_137;
const MERCATOR_EDGE = Math.PI * MERCATOR_RADIUS;
/** WGS 84: semi-major axis in metres, and the square of the eccentricity. */
const AXIS = 6_378_137;
const E2 = 0.00669437999014;
const SCALE = 0.9996;

/** A projection whose metres are converted. Plain data, because a mapping and a codec keep it. */
export type Projection =
  | { readonly type: 'webMercator' }
  | { readonly type: 'utm'; readonly zone: number; readonly north: boolean };

/** The point of metres of a projection; NaN beyond its area. */
export function fromProjected(projection: Projection, x: number, y: number): ParsedPoint {
  if (projection.type === 'webMercator') return fromWebMercator(x, y);
  return fromUtm(projection.zone, projection.north, x, y);
}

const NOWHERE: ParsedPoint = { lon: Number.NaN, lat: Number.NaN };

/** The point of Web Mercator metres (EPSG:3857); NaN beyond the square. */
export function fromWebMercator(x: number, y: number): ParsedPoint {
  if (!(Math.abs(x) <= MERCATOR_EDGE * 1.001 && Math.abs(y) <= MERCATOR_EDGE * 1.001)) return NOWHERE;
  return { lon: (x / MERCATOR_RADIUS) * DEGREES, lat: Math.atan(Math.sinh(y / MERCATOR_RADIUS)) * DEGREES };
}

/**
 * The point of a UTM easting and northing in metres, on WGS 84. Snyder, Map Projections: A Working Manual (1987), equations 8-17 to
 * 8-25; wrong by less than a metre within a zone.
 */
export function fromUtm(zone: number, isNorth: boolean, easting: number, northing: number): ParsedPoint {
  const isUtm =
    zone >= 1 && zone <= 60 && easting >= 100_000 && easting <= 900_000 && northing >= 0 && northing <= 10_000_000;
  if (!isUtm) return NOWHERE;
  const x = easting - 500_000;
  const y = isNorth ? northing : northing - 10_000_000;
  const second = E2 / (1 - E2);
  const mu = y / SCALE / (AXIS * (1 - E2 / 4 - (3 * E2 ** 2) / 64 - (5 * E2 ** 3) / 256));
  const e1 = (1 - Math.sqrt(1 - E2)) / (1 + Math.sqrt(1 - E2));
  const foot =
    mu +
    ((3 * e1) / 2 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) +
    ((21 * e1 ** 2) / 16 - (55 * e1 ** 4) / 32) * Math.sin(4 * mu) +
    ((151 * e1 ** 3) / 96) * Math.sin(6 * mu);
  const c = second * Math.cos(foot) ** 2;
  const t = Math.tan(foot) ** 2;
  const bend = 1 - E2 * Math.sin(foot) ** 2;
  const n = AXIS / Math.sqrt(bend);
  const r = (AXIS * (1 - E2)) / bend ** 1.5;
  const d = x / (n * SCALE);
  const lat =
    foot -
    ((n * Math.tan(foot)) / r) *
      (d ** 2 / 2 -
        ((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * second) * d ** 4) / 24 +
        ((61 + 90 * t + 298 * c + 45 * t ** 2 - 252 * second - 3 * c ** 2) * d ** 6) / 720);
  const lon =
    (d -
      ((1 + 2 * t + c) * d ** 3) / 6 +
      ((5 - 2 * c + 28 * t - 3 * c ** 2 + 8 * second + 24 * t ** 2) * d ** 5) / 120) /
    Math.cos(foot);
  return { lon: zone * 6 - 183 + lon * DEGREES, lat: lat * DEGREES };
}
