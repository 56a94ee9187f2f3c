/**
 * Finds the points within a fixed distance of a point, by a hashed grid. A cell is twice the distance wide, so a circle
 * with that radius touches four cells at most. The points that ask are never within the distance of each other, so each
 * cell is read a bounded number of times: the time grows with the number of points, however dense they lie. A k-d tree
 * cannot promise that.
 */
export interface PointGrid {
  /** Positions that the last `takeAround` found; the next call overwrites them. */
  readonly members: Int32Array;
  /** Takes all other points within the distance that are not taken yet, and returns how many `members` it wrote. */
  takeAround(position: number, taken: Uint8Array): number;
}

/**
 * @param x mercator, 0 to 1; it wraps around, and `y` does not
 * @param standsAt by node, its index in x and y
 * @param nodes the first `count` are in the grid; a position is an index in this array
 */
export function createPointGrid(
  x: Float64Array,
  y: Float64Array,
  standsAt: Int32Array,
  nodes: Int32Array,
  count: number,
  distance: number,
): PointGrid {
  const cells = Math.max(1, Math.floor(1 / (2 * distance)));
  const buckets = 1 << Math.max(4, Math.ceil(Math.log2(Math.max(count, 1) * 2)));
  const heads = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(count);
  const px = new Float64Array(count);
  const py = new Float64Array(count);
  const members = new Int32Array(count);

  const bucketOf = (cellX: number, cellY: number): number => {
    const mixed = Math.imul(cellX, 0x9e3779b1) ^ Math.imul(cellY, 0x85ebca77);
    return (mixed ^ (mixed >>> 15)) & (buckets - 1);
  };
  const cellOf = (value: number): number => Math.floor(value * cells);
  const wrap = (cell: number): number => (cell < 0 ? cell + cells : cell >= cells ? cell - cells : cell);

  for (let i = count - 1; i >= 0; i -= 1) {
    const at = standsAt[nodes[i] ?? 0] ?? 0;
    px[i] = x[at] ?? 0;
    py[i] = y[at] ?? 0;
    const bucket = bucketOf(wrap(cellOf(px[i] ?? 0)), cellOf(py[i] ?? 0));
    next[i] = heads[bucket] ?? -1;
    heads[bucket] = i;
  }

  const reach = distance * distance;
  let found = 0;
  const takeFrom = (cellX: number, cellY: number, qx: number, qy: number, taken: Uint8Array): void => {
    for (let i = heads[bucketOf(cellX, cellY)] ?? -1; i >= 0; i = next[i] ?? -1) {
      if (taken[i]) continue;
      const across = Math.abs((px[i] ?? 0) - qx);
      const dx = across > 0.5 ? 1 - across : across;
      const dy = (py[i] ?? 0) - qy;
      if (dx * dx + dy * dy > reach) continue;
      taken[i] = 1;
      members[found] = i;
      found += 1;
    }
  };

  return {
    members,
    takeAround(position, taken) {
      found = 0;
      const qx = px[position] ?? 0;
      const qy = py[position] ?? 0;
      const west = wrap(cellOf(qx - distance));
      const east = wrap(cellOf(qx + distance));
      const north = cellOf(qy - distance);
      const south = cellOf(qy + distance);
      takeFrom(west, north, qx, qy, taken);
      if (east !== west) takeFrom(east, north, qx, qy, taken);
      if (south === north) return found;
      takeFrom(west, south, qx, qy, taken);
      if (east !== west) takeFrom(east, south, qx, qy, taken);
      return found;
    },
  };
}
