import { isInside } from './areas.mjs';
import { gmtLines, isClosed, joinPieces } from './gmt.mjs';

const EVERYWHERE = '-R-180/180/-90/90';
/** Web Mercator ends here. */
const POLE = 85.06;
/** GSHHG's classes of rivers: 1 to 4 flow all year, from great to small; 5 and more are dry at times, or canals. */
const LAST_PERMANENT = 4;

/**
 * Seas and lakes as polygons: a sea is the world less its land.
 * @param resolution - of GSHHG: `i` or `f`
 * @param bounds - keep only rings whose box meets these, or null for all
 */
export function waterPolygons(resolution, bounds, smallestKm2) {
  const options = [EVERYWHERE, `-D${resolution}`, `-A${smallestKm2}`];
  const keep = ({ points }) => bounds === null || meets(boxOf(points), bounds);
  const land = joinPieces(gmtLines([...options, '-W1/1']))
    .map(closeRing)
    .filter(keep);
  const lakes = joinPieces(gmtLines([...options, '-W2/1']))
    .map(closeRing)
    .filter(keep);
  const islands = joinPieces(gmtLines([...options, '-W3/1']))
    .map(closeRing)
    .filter(keep);
  const [west, south, east, north] = [-180, -POLE, 180, POLE];
  const world = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const sea = [world, ...land.map(({ points }) => points)];
  return [
    feature('Polygon', sea, { kind: 'sea' }),
    ...lakes.map(({ points }) => feature('Polygon', [points, ...islandsIn(points, islands)], { kind: 'lake' })),
  ];
}

/** Rivers as lines with `rank`, GSHHG's class. */
export function riverLines(resolution, window) {
  const pieces = gmtLines([window ?? EVERYWHERE, `-D${resolution}`, '-Ia']).filter(
    ({ level }) => level >= 1 && level <= LAST_PERMANENT,
  );
  const classes = [...new Set(pieces.map(({ level }) => level))];
  return classes
    .flatMap((rank) => joinPieces(pieces.filter(({ level }) => level === rank)))
    .map(({ level, points }) => feature('LineString', points, { rank: level }));
}

export function feature(type, coordinates, properties) {
  return { type: 'Feature', geometry: { type, coordinates }, properties };
}

/** Rings cut at the date line close along it; Antarctica's closes around the pole. */
function closeRing(ring) {
  const { level, points } = ring;
  if (isClosed(points)) return ring;
  const [first, last] = [points[0], points.at(-1)];
  const isAroundPole = Math.abs(first[0] - last[0]) > 359;
  const corners = isAroundPole ? [[last[0], -90], [first[0], -90], first] : [first];
  return { level, points: [...points, ...corners] };
}

/** Islands whose box lies in the lake's: good enough, as islands of other lakes are far away. */
function islandsIn(lake, islands) {
  const box = boxOf(lake);
  return islands.filter(({ points }) => points.every((point) => isInside(box, point))).map(({ points }) => points);
}

function meets(one, other) {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}

function boxOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
