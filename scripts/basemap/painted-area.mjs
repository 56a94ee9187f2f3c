import earcut, { deviation } from 'earcut';
import { DIFFERENCE, INTERSECTION, polygonsOf, twiceArea, UNION } from './clipper.mjs';
import { splitWhereTouching } from './touching-rings.mjs';

/** Square tile units by which painted triangles should miss the area of their polygon at most. A pixel is 8 by 8 units. */
const WRONG_ENOUGH_TO_CUT = 4;
const MOST_WRONG = 64;
/** MapLibre drops the smallest holes of a polygon with more rings than 500. */
const MOST_HOLES = 400;
/** Rings of less than this many square units are not worth their bytes. */
const SMALLEST = 4;
const MOST_ROUNDS = 6;
const MOST_CUTS = 24;

/**
 * An area on the integer grid of a tile: a list of rings `[[x, y]]`. Loops of a simplified ring that run the other way are part
 * of the area too.
 */
export function areaOf(rings) {
  return settle(
    rings.filter((ring) => twiceArea(ring) !== 0).map((ring) => (twiceArea(ring) > 0 ? ring : ring.toReversed())),
  );
}

/** What `cut` leaves of `whole`. */
export function without(whole, cut) {
  return settle(polygonsOf(DIFFERENCE, whole, cut).flat());
}

/** The box from `low` to `high` on both axes, as an area. */
export function boxArea(low, high) {
  return [rectangle([low, low, high, high])];
}

/**
 * Rings for a vector tile that MapLibre paints as they are. It cuts them into triangles with earcut, which goes wrong where
 * rings cross. Polygons that go wrong all the same are cut in two until they do not.
 * @returns closed rings, each outer ring before its holes
 */
export function paintedRings(area) {
  const polygons = polygonsOf(UNION, area, []).flatMap((polygon) => cutUntilRight(polygon, 0));
  return polygons.flat().map((ring) => [...ring, ring[0]]);
}

/** Rounding to the grid can make edges cross anew, so the union is repeated until nothing changes. */
function settle(rings) {
  let settled = rings;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = polygonsOf(UNION, settled, [])
      .flat()
      .filter((ring) => Math.abs(twiceArea(ring)) >= 2 * SMALLEST);
    if (next.length === settled.length && next.flat().length === settled.flat().length) return next;
    settled = next;
  }
  return settled;
}

function cutUntilRight(polygon, cuts) {
  if (polygon.length <= MOST_HOLES && wrongBy(polygon) <= WRONG_ENOUGH_TO_CUT) return [polygon];
  const parts = splitWhereTouching(polygon);
  if (parts.length !== 1 || parts[0].length > polygon.length) return parts.flatMap((part) => cutUntilRight(part, cuts));
  if (cuts === MOST_CUTS) {
    if (wrongBy(polygon) > MOST_WRONG) throw new Error(`A polygon is painted wrong by ${wrongBy(polygon)}`);
    return [polygon];
  }
  return halvesOf(polygon).flatMap((half) =>
    polygonsOf(INTERSECTION, polygon, [rectangle(half)])
      .filter(([outer]) => twiceArea(outer) >= 2 * SMALLEST)
      .flatMap((part) => cutUntilRight(part, cuts + 1)),
  );
}

/** How much more or less than the polygon earcut's triangles cover, in square units. */
function wrongBy(polygon) {
  const holes = [];
  let points = 0;
  for (const ring of polygon) {
    if (points > 0) holes.push(points);
    points += ring.length;
  }
  const flat = polygon.flat(2);
  const area = polygon.reduce((sum, ring) => sum + twiceArea(ring) / 2, 0);
  return deviation(flat, holes, 2, earcut(flat, holes)) * Math.abs(area);
}

/** The halves of the box of a polygon, as `[west, north, east, south]`. */
function halvesOf([outer]) {
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [Math.round((west + east) / 2), Math.round((north + south) / 2)];
  return east - west > south - north
    ? [
        [west, north, x, south],
        [x, north, east, south],
      ]
    : [
        [west, north, east, y],
        [west, y, east, south],
      ];
}

function rectangle([west, north, east, south]) {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
