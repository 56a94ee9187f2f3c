import type { Dimension, EventTable } from '../../spacetime/event-table';

/**
 * Codes of a dimension, those of the most incidents in the whole dataset first, so that the order stays while counts change. Ranges
 * of numbers stay in their own order.
 */
export function valueOrder({ length, primary, numbers }: EventTable, dimension: Dimension): readonly number[] {
  if (numbers?.some(({ id }) => id === dimension.id)) return dimension.values.map((_, code) => code);
  const counts = new Float64Array(dimension.values.length);
  for (let row = 0; row < length; row += 1) {
    if (primary[row] === 1) countRow(counts, dimension, row);
  }
  return Array.from(counts, (_, code) => code).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

function countRow(counts: Float64Array, { offsets, codes }: Dimension, row: number): void {
  const from = offsets ? (offsets[row] ?? 0) : row;
  const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
  for (let i = from; i < to; i += 1) {
    const code = codes[i];
    if (code !== undefined && code < counts.length) counts[code] = (counts[code] ?? 0) + 1;
  }
}
