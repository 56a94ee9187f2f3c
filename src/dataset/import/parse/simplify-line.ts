type Position = readonly [number, number];

/** A shape is drawn at most so wide, in px: what is smaller than a pixel of that cannot be seen. */
const DRAWN_PX = 2000;
/** Three corners, and the first again. */
const LEAST_OF_RING = 4;

/**
 * The line without the points that nobody would see (Douglas and Peucker). The first and the last point stay, so that a ring stays
 * closed.
 * @param tolerance how far from the line a point must lie to stay, in the units of the line
 */
export function simplifyLine(
  line: readonly Position[],
  tolerance: number = extentOf(line) / DRAWN_PX,
): readonly Position[] {
  if (line.length < 5 || tolerance === 0) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    const { at, distance } = farthestFrom(line, first, last);
    if (distance <= tolerance) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
  const simple = line.filter((_, at) => kept[at] === 1);
  return isRing(line) && simple.length < LEAST_OF_RING ? line : simple;
}

function isRing(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function extentOf(line: readonly Position[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return line.length === 0 ? 0 : Math.max(east - west, north - south);
}

/** The point between two that is farthest from the straight line through them. */
function farthestFrom(line: readonly Position[], first: number, last: number): { at: number; distance: number } {
  const [ax, ay] = line[first] ?? [0, 0];
  const [bx, by] = line[last] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  let found = { at: first, distance: -1 };
  for (let at = first + 1; at < last; at += 1) {
    const [x, y] = line[at] ?? [0, 0];
    const distance = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (y - ay) - dy * (x - ax)) / length;
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}
