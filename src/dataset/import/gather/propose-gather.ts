import { guessMapping } from '../mapping/guess-mapping';
import type { RecordTable } from '../readers/record-table';
import type { Gather, Join } from './gather';
import { foldedName, keyText, SAME_SHAPE, sharedColumns } from './key-text';
import type { OpenPart } from './open-parts';

/** Rows of a table that are looked through for the keys of another. */
const SEARCHED_ROWS = 20_000;
/** A pair of columns is proposed as key where its score is at least this. */
const LEAST_SCORE = 0.6;
/** Of the rows of a joined table, so many must have a key of their own. */
const LEAST_UNIQUE = 0.9;

interface NumberedTable {
  readonly at: number;
  readonly table: RecordTable;
}

/**
 * Proposes how several tables become one. Tables of one shape are put together; of several shapes, the one with dates. A table of
 * another shape is joined where it has a key, else left out, for the reader to decide.
 */
export async function proposeGather(parts: readonly OpenPart[]): Promise<Gather> {
  const tables = parts.flatMap((part, at) => (part.type === 'table' ? [{ at, table: part.table }] : []));
  const shapes = shapesOf(tables);
  const main = shapes.reduce<readonly NumberedTable[]>(
    (best, shape) => (weight(shape) > weight(best) ? shape : best),
    [],
  );
  const [first] = main;
  if (!first) return { rows: parts.length > 0 ? [0] : [], joins: [] };
  const joins: Join[] = [];
  for (const { at, table } of tables) {
    if (main.some((each) => each.at === at)) continue;
    const key = await likeliestKey(first.table, table);
    if (key) joins.push({ table: at, ...key });
  }
  return { rows: main.map(({ at }) => at), joins };
}

/** Tables by their shape, in the order of the files. */
function shapesOf(tables: readonly NumberedTable[]): NumberedTable[][] {
  const shapes: NumberedTable[][] = [];
  for (const numbered of tables) {
    const shape = shapes.find(
      ([first]) => first && sharedColumns(first.table.columns, numbered.table.columns) >= SAME_SHAPE,
    );
    if (shape) shape.push(numbered);
    else shapes.push([numbered]);
  }
  return shapes;
}

/** Tables of events come before tables without dates, then the larger. */
function weight(shape: readonly NumberedTable[]): number {
  const [first] = shape;
  if (!first) return -1;
  const { columns, head } = first.table;
  const { mapping } = guessMapping({ columns, rows: head });
  const hasDates = mapping.columns.date !== undefined || mapping.columns.year !== undefined;
  const rows = shape.reduce((sum, { table }) => sum + table.head.length, 0);
  return (hasDates ? 1e9 : 0) + rows;
}

/** The pair of columns that most likely holds the same keys in both tables, or null. */
export async function likeliestKey(
  rows: RecordTable,
  other: RecordTable,
): Promise<{ readonly key: string; readonly otherKey: string } | null> {
  const wanted = rows.columns.map(
    (_, at) => new Set(rows.head.map((row) => keyText(row[at])).filter((key) => key !== '')),
  );
  const found = await valuesOf(other);
  let best: { key: string; otherKey: string } | null = null;
  let most = LEAST_SCORE;
  for (const [otherAt, otherKey] of other.columns.entries()) {
    const keys = found[otherAt];
    if (!keys || keys.values.size < keys.filled * LEAST_UNIQUE) continue;
    for (const [at, key] of rows.columns.entries()) {
      const score = scoreOf(wanted[at] ?? new Set(), keys.values, key, otherKey);
      if (score <= most) continue;
      most = score;
      best = { key, otherKey };
    }
  }
  return best;
}

interface ColumnValues {
  readonly values: Set<string>;
  filled: number;
}

async function valuesOf(table: RecordTable): Promise<readonly ColumnValues[]> {
  const columns = table.columns.map((): ColumnValues => ({ values: new Set(), filled: 0 }));
  let searched = 0;
  for await (const { rows } of table.batches()) {
    for (const row of rows) {
      if (!row) continue;
      for (const [at, column] of columns.entries()) {
        const key = keyText(row[at]);
        if (key === '') continue;
        column.filled += 1;
        column.values.add(key);
      }
    }
    searched += rows.length;
    if (searched >= SEARCHED_ROWS) break;
  }
  return columns;
}

/** Small whole numbers are found in every column of numbers, so that names must agree where keys are such numbers. */
function scoreOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>, key: string, otherKey: string): number {
  if (wanted.size < 2) return 0;
  let matched = 0;
  let numbers = 0;
  for (const value of wanted) {
    if (found.has(value)) matched += 1;
    if (/^-?[\d.,]{1,6}$/.test(value)) numbers += 1;
  }
  if (matched < 2) return 0;
  const names = nameScore(key, otherKey);
  if (names === 0 && numbers > wanted.size / 2) return 0;
  return matched / wanted.size + names;
}

function nameScore(a: string, b: string): number {
  const [x, y] = [foldedName(a), foldedName(b)];
  if (x === y) return 0.5;
  return (x.length > 1 && y.endsWith(x)) || (y.length > 1 && x.endsWith(y)) ? 0.3 : 0;
}
