import type { Atlas } from '../../dataset/atlas';
import { csvText } from '../../dataset/csv-text';
import type { Texts } from '../../i18n/texts';
import { datasetName } from '../share/export/file-name';
import { readRecords } from '../share/export/read-records';
import { saveText } from '../share/export/save-file';
import { headingText, type TableColumn } from './table-column';
import { tableRow } from './use-sorted-rows';

/** The table as the reader sees it, all pages of it: the chosen columns, in the chosen order, in the words of the screen. */
export async function tableCsv(
  atlas: Atlas,
  rows: Int32Array,
  columns: readonly TableColumn[],
  texts: Texts,
): Promise<string> {
  const isRead = columns.some(({ fromRecord }) => fromRecord);
  const details = isRead ? await readRecords(atlas, rows) : [];
  const records = new Map(details.map((detail) => [atlas.indexOf(detail.incident.id), detail]));
  const cells = Array.from(rows, (row) => {
    const shown = tableRow(atlas, row, records);
    return columns.map((column) => column.text(shown, texts));
  });
  return csvText(
    columns.map((column) => headingText(column, texts)),
    cells,
  );
}

export async function saveTable(...table: Parameters<typeof tableCsv>): Promise<void> {
  const [atlas] = table;
  saveText(`${datasetName(atlas)}_table.csv`, 'text/csv;charset=utf-8', await tableCsv(...table));
}
