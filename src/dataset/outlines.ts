/** What a run of points is. */
export const OUTLINE_PARTS = { line: 0, ring: 1, hole: 2 } as const;

/**
 * Lines and areas of a table, as far as its rows have them, simplified for drawing. They are context: a row is counted at its point.
 * Each part is one line or one ring; the parts of a row are adjacent, and a hole comes after its ring.
 */
export interface Outlines {
  /** By part, the row. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By part, see `OUTLINE_PARTS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** By part, where its points end, counted in points. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Longitude and latitude in degrees, point after point. */
  readonly points: Float32Array<ArrayBuffer>;
}

/** The outlines with other numbers of their rows. */
export function outlinesByRow(outlines: Outlines, rowOf: (row: number) => number): Outlines {
  return { ...outlines, rows: outlines.rows.map(rowOf) };
}

/** The outlines of two tables whose rows have numbers of one table. */
export function joinOutlines(a: Outlines | undefined, b: Outlines | undefined): Outlines | undefined {
  if (!a || !b) return a ?? b;
  const before = a.points.length / 2;
  return {
    rows: Uint32Array.from([...a.rows, ...b.rows]),
    kinds: Uint8Array.from([...a.kinds, ...b.kinds]),
    ends: Uint32Array.from([...a.ends, ...b.ends.map((end) => end + before)]),
    points: Float32Array.from([...a.points, ...b.points]),
  };
}
