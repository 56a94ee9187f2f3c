import type { TableColumn, TableRow } from './table-column';

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Up to this many rows, a column of texts is sorted: each row's text is made, which takes a moment for very many. */
export const MOST_SORTED_TEXTS = 100_000;

/**
 * Rows in the order of a column. Rows of one value stay in the order in which they came; rows without a value are last in both
 * directions, because not stated is neither the least nor the most.
 */
export function sortRows(
  rows: Int32Array,
  column: TableColumn,
  direction: TableSort['direction'],
  rowOf: (row: number) => TableRow,
  textOf: (row: TableRow) => string,
  language: string,
): Int32Array {
  const sign = direction === 'ascending' ? 1 : -1;
  const { number } = column;
  if (number) {
    const keys = Array.from(rows, (row) => number(rowOf(row)));
    return ordered(
      rows,
      keys,
      (a, b) => sign * (a - b),
      (key) => key === null,
    );
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = Array.from(rows, (row) => textOf(rowOf(row)));
  return ordered(
    rows,
    keys,
    (a, b) => sign * compare(a, b),
    (key) => key === '',
  );
}

function ordered<K>(
  rows: Int32Array,
  keys: readonly (K | null)[],
  compare: (a: K, b: K) => number,
  isMissing: (key: K | null) => boolean,
): Int32Array {
  const positions = keys.map((_, position) => position);
  positions.sort((a, b) => {
    const [one, other] = [keys[a] ?? null, keys[b] ?? null];
    const missing = Number(isMissing(one)) - Number(isMissing(other));
    if (missing !== 0 || one === null || other === null || isMissing(one)) return missing || a - b;
    return compare(one, other) || a - b;
  });
  return Int32Array.from(positions, (position) => rows[position] ?? 0);
}
