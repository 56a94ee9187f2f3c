import type { RecordTable } from '../readers/record-table';
import type { Join } from './gather';
import { foldedName } from './key-text';

/** Column that says from which file a row comes, where rows of several files are put together. */
export const FILE_COLUMN = '@file';

/** The columns of a gathered table. */
export interface GatheredColumns {
  readonly columns: readonly string[];
  /** Number of columns that the rows themselves have, without those that are joined. */
  readonly own: number;
  /** For each table of rows and each of its columns, the column of the gathered table. */
  readonly places: readonly (readonly number[])[];
  /** For each table of rows, the columns that only the others have. */
  readonly lacks: readonly (readonly string[])[];
}

interface NamedTable {
  readonly name: string;
  readonly table: Pick<RecordTable, 'columns'>;
}

/** Matches columns by their names, whatever their order. Joined columns follow; a name that is taken gets the name of its file. */
export function gatherColumns(
  rows: readonly NamedTable[],
  joined: readonly (NamedTable & { readonly join: Join })[],
): GatheredColumns {
  const columns: string[] = rows.length > 1 ? [FILE_COLUMN] : [];
  const first = columns.length;
  const places = rows.map(({ table }) => {
    const taken = new Set<number>();
    return table.columns.map((name) => {
      const known = columns.findIndex(
        (column, at) => at >= first && !taken.has(at) && isSame(column, name, table.columns),
      );
      const place = known < 0 ? columns.push(name) - 1 : known;
      taken.add(place);
      return place;
    });
  });
  const own = columns.length;
  const lacks = places.map((known) => columns.slice(first, own).filter((_, at) => !known.includes(at + first)));
  for (const { name, table, join } of joined) {
    for (const column of table.columns) {
      if (column === join.otherKey) continue;
      columns.push(columns.includes(column) ? `${column} (${name})` : column);
    }
  }
  return { columns, own, places, lacks };
}

/** A table that has both spellings, such as `Date` and `date`, means two columns. */
function isSame(column: string, name: string, names: readonly string[]): boolean {
  return column === name || (foldedName(column) === foldedName(name) && !names.includes(column));
}
