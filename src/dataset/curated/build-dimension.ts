import type { Dimension } from '../../spacetime/event-table';

/** A dimension out of the value ids of each row, the most frequent value first; rows may have none or several. */
export function buildDimension(id: string, valuesOfRows: readonly (readonly string[])[]): Dimension {
  const counts = new Map<string, number>();
  for (const value of valuesOfRows.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = Uint16Array.from(valuesOfRows.flat(), (value) => codeOf.get(value) ?? 0);
  if (valuesOfRows.every(({ length }) => length === 1)) return { id, values, offsets: null, codes };
  const offsets = new Uint32Array(valuesOfRows.length + 1);
  for (const [row, { length }] of valuesOfRows.entries()) offsets[row + 1] = (offsets[row] ?? 0) + length;
  return { id, values, offsets, codes };
}
