import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { type ReadingChoice, TOP_ROWS } from '../../open/reading';
import { type Cell, isBlank } from '../../rows/cell';
import { derivedTable } from '../derived-table';
import { findHeader, isTagRow, namedColumns } from '../header';
import type { RecordTable } from '../record-table';

/** A table has a header, a row, and more than two columns. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;

type Rows = readonly (readonly Cell[])[];

/** A workbook of any kind. */
export interface Sheets {
  readonly container: RecordTable['container'];
  readonly names: readonly string[];
  /** All rows of a sheet, from its first line. */
  rowsOf(sheet: number): Rows;
  /** Bytes of the file. */
  readonly size: number;
}

/** What a reader has chosen about a workbook. */
export interface SheetChoice {
  /** Number of the sheet; null for the first that is a table. */
  readonly sheet: number | null;
  readonly reading?: ReadingChoice | undefined;
}

/** Opens a sheet of a workbook: the chosen sheet, or the first that is a table. */
export function sheetTable(sheets: Sheets, { sheet, reading }: SheetChoice): RecordTable {
  const { names, container, size } = sheets;
  const read = new Map<number, Rows>();
  const rowsOf = (at: number): Rows => {
    const rows = read.get(at) ?? sheets.rowsOf(at);
    read.set(at, rows);
    return rows;
  };
  const open = Math.max(0, sheet ?? likeliestSheet(names.length, rowsOf));
  const rows = rowsOf(open);
  const header = findHeader(rows, reading?.headerRow);
  if (!header) throw new ImportError('importEmpty');
  if (header.columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const { records: headerRecords, titleLines } = header;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = namedColumns(
    Array.from({ length: Math.min(widest, LIMITS.columns) }, (_, at) => header.columns[at] ?? ''),
  );
  const isData = (row: readonly Cell[], at: number) =>
    at >= headerRecords && hasContent(row) && !(at <= headerRecords + 1 && isTagRow(row));
  const top = { rows: rows.slice(0, TOP_ROWS), headerRow: header.row, delimiter: null };
  const about = { container, encoding: 'utf-8', columns, headerRecords, titleLines, top } as const;
  return derivedTable({ ...about, sheets: { names, open } }, rows, size, isData);
}

/** The first sheet that is a table: a sheet of notes or a single line stands before the data in many workbooks. Else the first with rows. */
function likeliestSheet(sheets: number, rowsOf: (at: number) => Rows): number {
  const find = (fits: (rows: Rows) => boolean) => {
    for (let at = 0; at < sheets; at += 1) if (fits(rowsOf(at))) return at;
    return -1;
  };
  const isWide = (row: readonly Cell[]) => row.filter((cell) => !isBlank(cell)).length >= LEAST_COLUMNS;
  const first = find((rows) => rows.filter(isWide).length >= LEAST_ROWS);
  return first >= 0 ? first : find((rows) => rows.some(hasContent));
}

function hasContent(row: readonly Cell[]): boolean {
  return row.some((cell) => cell !== null && (typeof cell !== 'string' || !isBlank(cell)));
}
