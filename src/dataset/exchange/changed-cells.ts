import type { Atlas, IncidentDetail } from '../atlas';
import type { CsvValue } from '../csv-text';
import type { NamedCells } from './exchange-table';
import { FIGURE_COLUMNS, READABLE_COLUMNS, siteRows } from './site-rows';

export interface ChangedCell {
  readonly column: string;
  /** What the table has there now. */
  readonly value: string;
}

/** Columns in which a reader's own number, name or date would be missed. Others are many words, or depend on the window. */
const COMPARED = new Set<string>([
  'title',
  'kind',
  'first_day',
  'last_day',
  'place',
  'latitude',
  'longitude',
  'radius_km',
  ...FIGURE_COLUMNS,
]);

/** Cells of an incident's first row that do not say what its record says. */
export function changedCells(atlas: Atlas, detail: IncidentDetail, cells: NamedCells): readonly ChangedCell[] {
  const [own = []] = siteRows(atlas, detail, '');
  return READABLE_COLUMNS.flatMap((column, at) => {
    const value = cells.get(column);
    if (value === undefined || !COMPARED.has(column) || isSame(own[at] ?? null, value, column)) return [];
    return [{ column, value }];
  });
}

function isSame(own: CsvValue, cell: string, column: string): boolean {
  const text = cell.replace(/^'(?=[=+\-@])/, '').trim();
  if (own === null || own === '') return text === '';
  if (typeof own === 'number') return Number(text) === own && text !== '';
  // A spreadsheet writes dates in its own way when it saves a table; only a date in the written form can be compared.
  if (column.endsWith('_day') && !/^\d{4}-\d\d-\d\d$/.test(text)) return true;
  return own.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ');
}
