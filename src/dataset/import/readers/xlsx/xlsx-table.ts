import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { type ReadingChoice, TOP_ROWS } from '../../open/reading';
import { type Cell, isBlank } from '../../rows/cell';
import { derivedTable } from '../derived-table';
import { findHeader, isTagRow, namedColumns } from '../header';
import type { RecordTable } from '../record-table';
import { sheetRows } from './xlsx-cells';
import { openWorkbook } from './xlsx-parts';

/** A table has a header, a row, and more than two columns. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;

type Rows = readonly (readonly Cell[])[];

/**
 * Opens a sheet of a workbook: the chosen sheet, or the first that is a table. No library reads workbooks here, because the libraries
 * start workers from blobs, which a strict content policy forbids.
 */
export function openXlsxTable(bytes: Uint8Array, sheet: number | null, chosen: ReadingChoice = {}): RecordTable {
  const workbook = openWorkbook(bytes);
  const names = workbook.sheets.map(({ name }) => name);
  const read = new Map<number, Rows>();
  const rowsOf = (at: number): Rows => {
    const path = workbook.sheets[at]?.path;
    const rows = read.get(at) ?? (path === undefined ? [] : sheetRows(workbook.read(path), workbook));
    read.set(at, rows);
    return rows;
  };
  const open = Math.max(0, sheet ?? likeliestSheet(names.length, rowsOf));
  const rows = rowsOf(open);
  const header = findHeader(rows, chosen.headerRow);
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
  const about = { container: 'xlsx', encoding: 'utf-8', columns, headerRecords, titleLines, top } as const;
  return derivedTable({ ...about, sheets: { names, open } }, rows, bytes.length, isData);
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
