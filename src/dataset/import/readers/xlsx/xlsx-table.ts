import type { RecordTable } from '../record-table';
import { type SheetChoice, sheetTable } from '../sheets/sheet-table';
import { sheetRows } from './xlsx-cells';
import { openWorkbook } from './xlsx-parts';

/**
 * Opens a sheet of an XLSX workbook: the chosen sheet, or the first that is a table. It is read here and not by the library that reads
 * the other workbooks, because the library keeps an object for each cell and large files run out of memory.
 */
export function openXlsxTable(bytes: Uint8Array, chosen: SheetChoice): RecordTable {
  const workbook = openWorkbook(bytes);
  const rowsOf = (at: number) => {
    const path = workbook.sheets[at]?.path;
    return path === undefined ? [] : sheetRows(workbook.read(path), workbook);
  };
  const names = workbook.sheets.map(({ name }) => name);
  return sheetTable({ container: 'xlsx', names, rowsOf, size: bytes.length }, chosen);
}
