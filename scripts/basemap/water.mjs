import { isInside } from './areas.mjs';
import { gmtLines, isClosed, joinPieces } from './gmt.mjs';
import { midline } from './midline.mjs';

const EVERYWHERE = '-R-180/180/-90/90';
/**
 * GSHHG's classes 1 to 4 are rivers that flow all year, from great to small. 0 is banks; others may be dry, or canals.
 */
const LAST_PERMANENT = 4;
/** GSHHG's rivers come from maps of 1:3 million and are wrong by 2 to 3 km: at Baghdad the Tigris lies 2.5 km off. */
const RIVER_ERROR_KM = 2.5;

/**
 * Land and lakes as polygons, broad rivers as lines along their middle. GSHHG draws broad rivers as areas between two banks:
 * where the banks are nearer than they are wrong, a line says all that is known. The sea has no polygons: it is what land
 * leaves of a tile.
 * @param resolution - `i` (intermediate) or `f` (full) of GSHHG
 * @param bounds - returns only rings whose box meets these bounds; null returns all
 */
export function readWater(resolution, bounds, smallestKm2) {
  const rings = (level, only) =>
    joinPieces(gmtLines([EVERYWHERE, `-D${resolution}`, `-A${smallestKm2}${only}`, `-W${level}/1`]))
      .map(closeRing)
      .filter(({ points }) => bounds === null || meets(boxOf(points), bounds));
  const islands = rings(3, '');
  const areas = (each) =>
    each.map(({ points }) => feature('Polygon', [points, ...islandsIn(points, islands)], { kind: 'lake' }));
  const rivers = rings(2, '+r').map(({ points }) => ({ points, middle: midline(points) }));
  const isBroad = ({ middle }) => middle === null || middle.widthKm > 2 * RIVER_ERROR_KM;
  return {
    land: rings(1, '').map(({ points }) => feature('Polygon', [points], {})),
    lakes: areas([...rings(2, '+l'), ...rivers.filter(isBroad)]),
    broadRivers: rivers
      .filter((river) => !isBroad(river))
      .map(({ middle }) => feature('LineString', middle.line, { rank: 1 })),
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
