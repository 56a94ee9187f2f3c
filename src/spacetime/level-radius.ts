/**
 * Distances in CSS px that two nodes of one level may keep, the least first, and the most nodes on a screen with which a level
 * may keep each. The map shows a level from 1/8 above its zoom on, so 22 px are 24 there, the smallest target that a finger can
 * hit (WCAG 2.5.8). Where markers are few, places that lie closer stay apart too: on a map, where a target stands is essential.
 */
const STEPS = [
  { radius: 12, most: 40 },
  { radius: 22, most: 140 },
  { radius: 30, most: 140 },
  { radius: 38, most: 140 },
  { radius: 47, most: 140 },
  { radius: 56, most: Number.POSITIVE_INFINITY },
] as const;

/** The least distance that any level keeps, CSS px. */
export const LEAST_RADIUS = STEPS[0].radius;
const WIDEST = STEPS[STEPS.length - 1]?.radius ?? LEAST_RADIUS;

/** The part of the map that a reader sees at once, CSS px. */
const SCREEN = { width: 1120, height: 700 } as const;

/** The points of one level: the first `live` of `nodes`. `standsAt` has the index of each in `x` and `y` (mercator, 0 to 1). */
interface LevelPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly standsAt: Int32Array;
  readonly nodes: Int32Array;
  readonly live: number;
}

/**
 * The distance that the nodes of a level keep: the least with which no screen holds too many, and never less than at the
 * level above, `atLeast`. Sparse data keeps its places apart, and dense data stays legible.
 * @param size the world's width at this level, CSS px
 */
export function radiusOfLevel(points: LevelPoints, size: number, atLeast: number): number {
  const allowed = STEPS.filter(({ radius }) => radius >= atLeast);
  const crowd = pointsOnScreen(points, size);
  const fits = ({ radius, most }: (typeof STEPS)[number]) =>
    crowd <= most || nodesOnScreen(points, size, radius, most) <= most;
  return allowed.find(fits)?.radius ?? WIDEST;
}

/** The most cells with a point on any screen: about as many nodes would stay with cells as wide as the radius. It stops at more than `enough`. */
function nodesOnScreen(
  { x, y, standsAt, nodes, live }: LevelPoints,
  size: number,
  radius: number,
  enough: number,
): number {
  const countAtCell = createCellCounts(live);
  const countOnScreen = createCellCounts(live);
  let most = 0;
  for (let i = 0; i < live && most <= enough; i += 1) {
    const at = standsAt[nodes[i] ?? 0] ?? 0;
    const px = (x[at] ?? 0) * size;
    const py = (y[at] ?? 0) * size;
    if (countAtCell(Math.floor(px / radius), Math.floor(py / radius)) > 1) continue;
    most = Math.max(most, countOnScreen(Math.floor(px / SCREEN.width), Math.floor(py / SCREEN.height)));
  }
  return most;
}

/**
 * Counts calls by cell and returns the count of the cell. It has room for so many cells. A `Map` takes three times as long, and a tree
 * of a hundred thousand places asks a million times.
 */
function createCellCounts(cells: number): (column: number, row: number) => number {
  const buckets = bucketsFor(cells);
  const columns = new Int32Array(buckets);
  const rows = new Int32Array(buckets);
  const counts = new Int32Array(buckets);
  return (column, row) => {
    let bucket = bucketOf(column, row, buckets);
    while (counts[bucket] !== 0 && (columns[bucket] !== column || rows[bucket] !== row)) {
      bucket = (bucket + 1) & (buckets - 1);
    }
    columns[bucket] = column;
    rows[bucket] = row;
    const count = (counts[bucket] ?? 0) + 1;
    counts[bucket] = count;
    return count;
  };
}

function bucketsFor(cells: number): number {
  return 1 << Math.ceil(Math.log2(Math.max(1, cells) * 2));
}

function bucketOf(column: number, row: number, buckets: number): number {
  const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);
  return (mixed ^ (mixed >>> 15)) & (buckets - 1);
}

/** The most points on any screen, or more, because two screens can share a count. It is fast, and often enough. */
function pointsOnScreen({ x, y, standsAt, nodes, live }: LevelPoints, size: number): number {
  const buckets = bucketsFor(live);
  const counts = new Int32Array(buckets);
  let most = 0;
  for (let i = 0; i < live; i += 1) {
    const at = standsAt[nodes[i] ?? 0] ?? 0;
    const column = Math.floor(((x[at] ?? 0) * size) / SCREEN.width);
    const bucket = bucketOf(column, Math.floor(((y[at] ?? 0) * size) / SCREEN.height), buckets);
    const count = (counts[bucket] ?? 0) + 1;
    counts[bucket] = count;
    if (count > most) most = count;
  }
  return most;
}
