import type { GatherCounts } from '../gather/gather';
import type { MappingGuess } from '../mapping/guess-mapping';
import type { Mapping } from '../mapping/mapping';
import { NO_HEADER } from '../open/reading';
import { type DateOrderGuess, guessDateOrder } from '../parse/date-order';
import type { StatedProjection } from '../readers/json/stated-projection';
import type { RecordTable } from '../readers/record-table';
import { type Cell, cellText } from './cell';
import type { ImportCounts, Leftover, ReadTable } from './import-table';
import type { ProblemGroup } from './problem-tally';

/** What an import decided about a file: plain data, kept with the dataset, so that a reader can check it and cite it later. */
export interface Receipt {
  readonly container: string;
  /** Name of the workbook's sheet or the archive's table; null where the file has one table. */
  readonly sheet: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** Number of the header's row, from 1; 0 where the columns have no names, null where no row could have them. */
  readonly headerRow: number | null;
  readonly titleLines: number;
  readonly columns: number;
  readonly counts: Readonly<ImportCounts>;
  readonly leftovers: readonly Leftover[];
  /** Null where a format knows its columns. */
  readonly mapping: Mapping | null;
  /** How the sampled dates were written; null where no date could be read in two ways. */
  readonly dateOrder: DateOrderGuess | null;
  /** Zone of all times of day, '' where none is stated, null without times or where rows differ. */
  readonly zone: string | null;
  /** Whether numbers or dates have Arabic-Indic or Persian digits. */
  readonly easternDigits: boolean;
  readonly projection: StatedProjection | null;
  /** From which files the rows come and what was joined to them; absent for one file. */
  readonly gathered?: GatherCounts;
  /** Fields that the reader set against the guess. */
  readonly changed: readonly string[];
  /** Every kind of doubt and rejection, with the number of its rows. */
  readonly problems: readonly Pick<ProblemGroup, 'code' | 'column' | 'severity' | 'count'>[];
}

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/;

/**
 * @param sample rows from all over the file
 * @param guess what was proposed to the reader; null where a format knows its columns
 */
export function receiptOf(
  table: RecordTable,
  read: ReadTable,
  mapping: Mapping | null,
  guess: MappingGuess,
  sample: readonly (readonly Cell[])[],
): Receipt {
  const { top, sheets } = table;
  const headerRow = top === undefined ? null : top.headerRow === NO_HEADER ? 0 : top.headerRow + 1;
  return {
    container: table.container,
    sheet: sheets && sheets.names.length > 1 ? (sheets.names[sheets.open] ?? null) : null,
    encoding: table.encoding,
    delimiter: top?.delimiter ?? null,
    headerRow,
    titleLines: table.titleLines ?? 0,
    columns: table.columns.length,
    counts: read.counts,
    leftovers: read.leftovers,
    mapping,
    dateOrder: orderOf(table, mapping, sample),
    zone: read.columns.timeZone ?? null,
    easternDigits: sample.some((row) => row.some((cell) => typeof cell === 'string' && EASTERN.test(cell))),
    projection: table.projection ?? null,
    changed: mapping ? changedFields(mapping, guess.mapping) : [],
    problems: read.groups.map(({ code, column, severity, count }) => ({ code, column, severity, count })),
  };
}

function orderOf(
  { columns }: RecordTable,
  mapping: Mapping | null,
  sample: readonly (readonly Cell[])[],
): DateOrderGuess | null {
  const at = columns.indexOf(mapping?.columns.date ?? '');
  if (!mapping || at < 0) return null;
  const clock = columns.indexOf(mapping.columns.time ?? '');
  const times = clock < 0 ? [] : sample.map((row) => row[clock]);
  const order = guessDateOrder(
    sample.map((row) => cellText(row[at])),
    times,
  );
  return order.dayFirst + order.monthFirst + order.either === 0 ? null : order;
}

function changedFields(mapping: Mapping, guess: Mapping): string[] {
  const { columns, ...rest } = mapping;
  const { columns: guessed, ...others } = guess;
  const differ = (a: object, b: object) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
      (key) => JSON.stringify(a[key as keyof typeof a]) !== JSON.stringify(b[key as keyof typeof b]),
    );
  return [...differ(columns, guessed), ...differ(rest, others)];
}
