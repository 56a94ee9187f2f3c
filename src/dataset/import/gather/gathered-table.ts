import { ImportError } from '../import-error';
import { LIMITS } from '../open/limits';
import { DERIVED_CODEC, DerivedStore } from '../readers/derived-records';
import type { RecordBatch, RecordTable } from '../readers/record-table';
import type { Cell } from '../rows/cell';
import type { Gather, GatherCounts } from './gather';
import { FILE_COLUMN, gatherColumns } from './gathered-columns';
import { JoinIndex } from './join-index';
import type { OpenPart } from './open-parts';

const HEAD_ROWS = 1000;

type TablePart = OpenPart & { readonly type: 'table' };

/** A table made of several. */
export interface GatheredTable {
  readonly table: RecordTable;
  /** Complete after the batches of the table ran, or after `count`. */
  counts(): GatherCounts;
  /** Goes through all rows without keeping them. `onBatch` may throw to end it. */
  count(onBatch: () => void): Promise<void>;
}

/** Puts tables together. Every row of the tables of rows becomes one row; a row without a match keeps its own cells. */
export async function gatherTables(parts: readonly OpenPart[], gather: Gather): Promise<GatheredTable> {
  const at = (index: number): TablePart[] => {
    const part = parts[index];
    return part?.type === 'table' ? [part] : [];
  };
  const rowParts = gather.rows.flatMap(at);
  const joined = gather.joins.flatMap((join) => at(join.table).map((part) => ({ ...part, join })));
  const made = gatherColumns(rowParts, joined);
  if (made.columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const indexes = await Promise.all(joined.map(({ table, name, join }) => JoinIndex.of(table, name, join)));
  const keys = gather.joins.map(({ key }) => made.columns.indexOf(key));
  const taken = rowParts.map(() => 0);

  const rowOf = (cells: readonly Cell[], part: number): Cell[] => {
    const places = made.places[part] ?? [];
    const row: Cell[] = new Array<Cell>(made.own).fill(null);
    if (made.columns[0] === FILE_COLUMN) row[0] = rowParts[part]?.name;
    for (const [from, place] of places.entries()) row[place] = cells[from];
    for (const [number, index] of indexes.entries()) row.push(...index.find(row[keys[number] ?? -1]));
    // Cells beyond the columns of their table stay behind the others.
    return cells.length > places.length ? [...row, ...cells.slice(places.length)] : row;
  };
  const share = Math.ceil(HEAD_ROWS / Math.max(1, rowParts.length));
  const head = rowParts.flatMap(({ table }, part) => table.head.slice(0, share).map((cells) => rowOf(cells, part)));
  const store = new DerivedStore();
  let done = 0;

  async function* gathered(): AsyncGenerator<Pick<RecordBatch, 'rows' | 'flaws'>> {
    done = 0;
    taken.fill(0);
    for (const index of indexes) index.restart();
    for (const [part, { table }] of rowParts.entries()) {
      for await (const batch of table.batches()) {
        const kept = withoutHeader(batch, table.headerRecords);
        const rows = kept.rows.map((cells) => (cells ? rowOf(cells, part) : null));
        taken[part] = (taken[part] ?? 0) + rows.filter((row) => row !== null).length;
        yield { rows, flaws: kept.flaws };
      }
      done += table.position();
    }
  }

  async function* batches(): AsyncGenerator<RecordBatch> {
    store.clear();
    for await (const { rows, flaws } of gathered()) yield store.add(rows, flaws);
  }

  const projection = rowParts.concat(joined).find(({ table }) => table.projection)?.table.projection;
  const containers = new Set(rowParts.map(({ table }) => table.container));
  const [container = 'csv'] = containers;
  const table: RecordTable = {
    container,
    encoding: [...new Set(rowParts.map(({ table: { encoding } }) => encoding))].join(', '),
    columns: made.columns,
    head,
    headerRecords: 0,
    codec: DERIVED_CODEC,
    ...(projection && { projection }),
    store: () => store.blob(),
    position: () => done,
    batches,
  };
  return {
    table,
    counts: () => ({
      rows: rowParts.map(({ name }, part) => ({ file: name, rows: taken[part] ?? 0, lacks: made.lacks[part] ?? [] })),
      joins: indexes.map((index) => index.counts()),
    }),
    async count(onBatch) {
      for await (const _ of gathered()) onBatch();
    },
  };
}

/** Header lines and titles are no rows of the gathered table, and no blank lines either. */
function withoutHeader(
  { rows, flaws, firstRecord }: RecordBatch,
  headerRecords: number,
): Pick<RecordBatch, 'rows' | 'flaws'> {
  const above = Math.min(rows.length, Math.max(0, headerRecords - firstRecord));
  if (above === 0) return { rows, flaws };
  const kept = flaws.filter(({ index }) => index >= above).map((flaw) => ({ ...flaw, index: flaw.index - above }));
  return { rows: rows.slice(above), flaws: kept };
}
