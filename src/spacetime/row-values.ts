import type { EventTable } from './event-table';

/** Value ids of a row in a dimension, in the order in which the record has them; empty where the table has no such dimension. */
export function valuesOfRow(
  { dimensions }: Pick<EventTable, 'dimensions'>,
  wanted: string,
  row: number,
): readonly string[] {
  const dimension = dimensions.find(({ id }) => id === wanted);
  if (!dimension) return [];
  const { offsets, codes, values } = dimension;
  const from = offsets ? (offsets[row] ?? 0) : row;
  const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
  return Array.from(codes.subarray(from, to), (code) => values[code] ?? '');
}
