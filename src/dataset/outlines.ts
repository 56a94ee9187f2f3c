/** What a run of points is. */
export const OUTLINE_PARTS = { line: 0, ring: 1, hole: 2 } as const;

/**
 * Lines and areas of a table, as far as its rows have them, simplified for drawing. They are context: a row is counted at its point.
 * Each part is one line or one ring; the parts of a row are adjacent, and a hole comes after its ring.
 */
export interface Outlines {
  /** By part, the row. Ascending. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By part, see `OUTLINE_PARTS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** By part, where its points end, counted in points. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Longitude and latitude in degrees, point after point. */
  readonly points: Float32Array<ArrayBuffer>;
}

/** The outlines of two tables whose rows stand one after the other. */
export function joinOutlines(a: Outlines | undefined, b: Outlines | undefined, rowsOfA: number): Outlines | undefined {
  if (!b) return a;
  const first = a ?? {
    rows: new Uint32Array(),
    kinds: new Uint8Array(),
    ends: new Uint32Array(),
    points: new Float32Array(),
  };
  const before = first.points.length / 2;
  return {
    rows: Uint32Array.from([...first.rows, ...b.rows.map((row) => row + rowsOfA)]),
    kinds: Uint8Array.from([...first.kinds, ...b.kinds]),
    ends: Uint32Array.from([...first.ends, ...b.ends.map((end) => end + before)]),
    points: Float32Array.from([...first.points, ...b.points]),
  };
}
