import { Delaunay } from 'd3-delaunay';

/** Points of a bank are at most this part of the mean width apart, so that triangles reach from bank to bank. */
const STEP = 0.5;
/** Degrees. The points of a ring are no nearer than this in the source. */
const LEAST_STEP = 0.002;

/**
 * The line along the middle of a river that is drawn as an area. The triangles between the banks form a chain; the line
 * goes through the middles of the sides that two of them share, along the longest way through the chain.
 * @param ring - `[[lon, lat]]`, closed
 * @returns `{line: [[lon, lat]], widthKm}`, where the width is the mean; null when the ring is too small to have a line
 */
export function midline(ring) {
  const squeeze = Math.cos((ring[0][1] * Math.PI) / 180);
  const flat = ring.map(([lon, lat]) => [lon * squeeze, lat]);
  const width = (2 * Math.abs(areaOf(flat))) / lengthOf(flat);
  if (!(width > 0)) return null;
  const banks = densify(flat, Math.max(width * STEP, LEAST_STEP));
  const chain = longestWay(trianglesIn(banks));
  if (chain.length < 3) return null;
  const middles = chain.slice(1).map((triangle, index) => middleOfShared(banks, chain[index], triangle));
  const line = thin([tipOf(banks, chain), ...middles, tipOf(banks, chain.toReversed())], width);
  return { line: line.map(([x, y]) => [x / squeeze, y]), widthKm: width * 111.2 };
}

function densify(ring, step) {
  const points = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [[x, y], [nextX, nextY]] = [ring[index - 1], ring[index]];
    const parts = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step));
    for (let part = 0; part < parts; part += 1) {
      points.push([x + ((nextX - x) * part) / parts, y + ((nextY - y) * part) / parts]);
    }
  }
  return points;
}

/** The triangles whose middle lies in the ring, as `{corners, next: [triangle]}`. */
function trianglesIn(points) {
  const { triangles, halfedges } = Delaunay.from(points);
  const inside = new Map();
  for (let index = 0; index < triangles.length / 3; index += 1) {
    const corners = [0, 1, 2].map((corner) => triangles[index * 3 + corner]);
    const middle = [0, 1].map((axis) => corners.reduce((sum, corner) => sum + points[corner][axis], 0) / 3);
    if (isIn(points, middle)) inside.set(index, { corners, next: [] });
  }
  for (const [index, triangle] of inside) {
    for (let side = 0; side < 3; side += 1) {
      const other = inside.get(Math.floor(halfedges[index * 3 + side] / 3));
      if (other) triangle.next.push(other);
    }
  }
  return [...inside.values()];
}

/** From any triangle to the farthest, and from there to the farthest: the longest way, where ways do not form loops. */
function longestWay(triangles) {
  if (triangles.length === 0) return [];
  const parts = [];
  const seen = new Set();
  for (const triangle of triangles) {
    if (seen.has(triangle)) continue;
    const reached = wayFrom(triangle);
    for (const each of reached.all) seen.add(each);
    parts.push(wayFrom(reached.way.at(-1)).way);
  }
  return parts.sort((a, b) => b.length - a.length)[0];
}

function wayFrom(start) {
  const before = new Map([[start, null]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    for (const next of queue[at].next) {
      if (before.has(next)) continue;
      before.set(next, queue[at]);
      queue.push(next);
    }
  }
  const way = [];
  for (let at = queue.at(-1); at; at = before.get(at)) way.push(at);
  return { way: way.toReversed(), all: queue };
}

function middleOfShared(points, one, other) {
  const [a, b] = one.corners.filter((corner) => other.corners.includes(corner)).map((corner) => points[corner]);
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** The corner of the first triangle that the second does not share. */
function tipOf(points, [first, second]) {
  return points[first.corners.find((corner) => !second.corners.includes(corner))];
}

/** Leaves out points that are nearer than half a width, which zigzag from bank to bank. */
function thin(line, width) {
  const kept = [line[0]];
  for (const point of line.slice(1, -1)) {
    const last = kept.at(-1);
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) >= width / 2) kept.push(point);
  }
  return [...kept, line.at(-1)];
}

function isIn(ring, [x, y]) {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [[ax, ay], [bx, by]] = [ring[index], ring[before]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function areaOf(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function lengthOf(ring) {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - ring[index][0], y - ring[index][1]), 0);
}
