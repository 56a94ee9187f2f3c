import { isInside } from './areas.mjs';
import { gmtLines, isClosed, joinPieces } from './gmt.mjs';

const EVERYWHERE = '-R-180/180/-90/90';
/**
 * GSHHG's classes 1 to 4 are rivers that flow all year, from great to small. 0 is banks; others may be dry, or canals.
 */
const LAST_PERMANENT = 4;

/**
 * Land, lakes and broad rivers as polygons. The sea has no polygons: it is what land leaves of a tile.
 * @param resolution - `i` (intermediate) or `f` (full) of GSHHG
 * @param bounds - returns only rings whose box meets these bounds; null returns all
 */
export function readWater(resolution, bounds, smallestKm2) {
  const rings = (level, only) =>
    joinPieces(gmtLines([EVERYWHERE, `-D${resolution}`, `-A${smallestKm2}${only}`, `-W${level}/1`]))
      .map(closeRing)
      .filter(({ points }) => bounds === null || meets(boxOf(points), bounds));
  const islands = rings(3, '');
  const inland = (only, kind) =>
    rings(2, only).map(({ points }) => feature('Polygon', [points, ...islandsIn(points, islands)], { kind }));
  return {
    land: rings(1, '').map(({ points }) => feature('Polygon', [points], {})),
    inland: [...inland('+l', 'lake'), ...inland('+r', 'river')],
  };
}

/** Rivers as lines. Their `rank` is GSHHG's class. */
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

/** A ring that is cut at the date line is closed along it. The ring of Antarctica is closed around the pole. */
function closeRing(ring) {
  const { level, points } = ring;
  if (isClosed(points)) return ring;
  const [first, last] = [points[0], points.at(-1)];
  const isAroundPole = Math.abs(first[0] - last[0]) > 359;
  const corners = isAroundPole ? [[last[0], -90], [first[0], -90], first] : [first];
  return { level, points: [...points, ...corners] };
}

/** Islands that lie in the box of the lake. The box is exact enough, because islands of other lakes are far away. */
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
