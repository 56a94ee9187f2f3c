import type { Dimension } from './event-table';

/** The most parts that a cluster's ring has; the last part takes all further codes. */
export const RING_PARTS = 8;

export interface RingSplit {
  readonly dimension: string;
  readonly size: number;
  /** By row, a bit for each part that the row is in. */
  readonly parts: Uint8Array;
}

export function splitBy(dimension: Dimension, length: number): RingSplit {
  const size = Math.min(dimension.values.length, RING_PARTS);
  const parts = new Uint8Array(length);
  const { offsets, codes } = dimension;
  const last = RING_PARTS - 1;
  for (let row = 0; row < length; row += 1) {
    const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    let bits = 0;
    for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) bits |= 1 << Math.min(codes[i] ?? 0, last);
    parts[row] = bits;
  }
  return { dimension: dimension.id, size, parts };
}
