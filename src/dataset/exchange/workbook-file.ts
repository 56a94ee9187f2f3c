import { utils, write } from '@e965/xlsx';
import type { CsvValue } from '../csv-text';
import { columnMeanings } from './column-meanings';
import type { ExchangeTable } from './exchange-table';

/** The rows as an Excel workbook: the incidents first, then what each column means. Text stays text; nothing is a formula. */
export function workbookFile(table: ExchangeTable): ArrayBuffer {
  const book = utils.book_new();
  const cells = [table.columns, ...table.rows.map((row) => row.map(cellOf))].map((row) => [...row]);
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
  utils.book_append_sheet(book, sheet, 'incidents');
  const meanings = columnMeanings(table.columns).map(({ column, meaning }) => [column, meaning]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['column', 'meaning'], ...meanings]), 'columns');
  return write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
}

function cellOf(value: CsvValue): CsvValue {
  return value === '' ? null : value;
}
