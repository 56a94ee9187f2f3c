import { isMasked } from './select-rows';

/** Keeps the first `count` rows that lie at some places, in the same array. Returns how many they are. */
export type RowPicker = (rows: Int32Array, count: number) => number;

/** @param placeMask by place, 1 when its rows count; null when all rows count, also those without a place */
export function createRowPicker(place: Int32Array, placeMask: Uint8Array | null): RowPicker {
  if (!placeMask) return (_, count) => count;
  return (rows, count) => {
    let kept = 0;
    // Without a branch: see `selectExcludedOnce`.
    for (let i = 0; i < count; i += 1) {
      const row = rows[i] ?? 0;
      rows[kept] = row;
      kept += isMasked(placeMask, place[row] ?? 0);
    }
    return kept;
  };
}
