import type { Gather } from '../../dataset/import/gather/gather';

/** What one of several tables is for. */
export type TableUse = 'rows' | 'join' | 'none';

export function useOf({ rows, joins }: Gather, table: number): TableUse {
  if (rows.includes(table)) return 'rows';
  return joins.some((join) => join.table === table) ? 'join' : 'none';
}

/** The gathering with another use of a table. A new join has no keys yet: the worker proposes them. */
export function withUse({ rows, joins }: Gather, table: number, use: TableUse): Gather {
  const otherRows = rows.filter((each) => each !== table);
  const otherJoins = joins.filter((join) => join.table !== table);
  return {
    rows: use === 'rows' ? [...otherRows, table].sort((a, b) => a - b) : otherRows,
    joins: use === 'join' ? [...otherJoins, { table, key: '', otherKey: '' }] : otherJoins,
  };
}
