import { createRequire } from 'node:module';

/** Clipper2 (https://github.com/AngusJohnson/Clipper2) computes on whole numbers, so that its results are on the grid. */
const clipper = await createRequire(import.meta.url)('clipper2-wasm')();
/** The library gives each point a third number. */
const PER_POINT = 3;

export const UNION = clipper.ClipType.Union;
export const DIFFERENCE = clipper.ClipType.Difference;
export const INTERSECTION = clipper.ClipType.Intersection;

/**
 * An operation on areas. What a ring runs around counts as inside, whichever way it runs around it more often than back.
 * @param subjects - rings `[[x, y]]` of integers, not closed
 * @returns polygons: an outer ring, which runs one way, and its holes, which run the other
 */
export function polygonsOf(operation, subjects, clips) {
  const [one, other] = [toPaths(subjects), toPaths(clips)];
  const tree = new clipper.PolyPath64();
  clipper.BooleanOpOut64(operation, clipper.FillRule.NonZero, one, other, tree);
  const found = childrenOf(tree);
  for (const each of [one, other, tree]) each.delete();
  return found;
}

/** Twice the area of a ring. Its sign says which way the ring runs; outer rings of `polygonsOf` have a plus. */
export function twiceArea(ring) {
  let sum = 0;
  let [beforeX, beforeY] = ring.at(-1);
  for (const [x, y] of ring) {
    sum += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return sum;
}

function childrenOf(node) {
  const found = [];
  for (let index = 0; index < node.count(); index += 1) {
    const outer = node.child(index);
    const polygon = [toRing(outer.polygon())];
    for (let hole = 0; hole < outer.count(); hole += 1) {
      polygon.push(toRing(outer.child(hole).polygon()));
      found.push(...childrenOf(outer.child(hole)));
    }
    found.push(polygon);
  }
  return found;
}

function toPaths(rings) {
  const paths = new clipper.Paths64();
  for (const ring of rings) {
    const path = clipper.MakePath64(ring.flat());
    paths.push_back(path);
    path.delete();
  }
  return paths;
}

function toRing(path) {
  const numbers = Array.from(path.view(), Number);
  const ring = [];
  for (let at = 0; at < numbers.length; at += PER_POINT) ring.push([numbers[at], numbers[at + 1]]);
  return ring;
}
