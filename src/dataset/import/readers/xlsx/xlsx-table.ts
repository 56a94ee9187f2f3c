import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { type Cell, isBlank } from '../../rows/cell';
import { DERIVED_CODEC, deriveBatches } from '../derived-records';
import { isTagRow, looksLikeHeader, namedColumns } from '../header';
import type { RecordTable } from '../record-table';
import { sheetRows } from './xlsx-cells';
import { openWorkbook } from './xlsx-parts';

const HEAD_ROWS = 1000;

/**
 * Opens a sheet of a workbook: the chosen sheet, or the first sheet with rows. No library reads workbooks here, because the
 * libraries start workers from blobs, which a strict content policy forbids.
 */
export async function openXlsxTable(blob: Blob, sheet: number | null): Promise<RecordTable> {
  if (blob.size > LIMITS.workbookBytes) throw new ImportError('importTooLarge', { reason: 'workbookTooLarge' });
  const workbook = openWorkbook(new Uint8Array(await blob.arrayBuffer()));
  const names = workbook.sheets.map(({ name }) => name);
  const rowsOf = (at: number) => {
    const path = workbook.sheets[at]?.path;
    return path === undefined ? [] : sheetRows(workbook.read(path), workbook);
  };
  const chosen = sheet ?? names.findIndex((_, at) => rowsOf(at).some(hasContent));
  const rows = rowsOf(Math.max(0, chosen));
  const first = rows.findIndex(hasContent);
  const header = rows[first];
  if (!header) throw new ImportError('importEmpty');
  if (header.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const hasHeader = looksLikeHeader(header);
  const headerRecords = hasHeader ? first + 1 : first;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = namedColumns(
    Array.from({ length: Math.min(widest, LIMITS.columns) }, (_, at) => (hasHeader ? header[at] : '')),
  );
  const isData = (row: readonly Cell[], at: number) =>
    at >= headerRecords && hasContent(row) && !(at <= headerRecords + 1 && isTagRow(row));
  let store = new Blob([]);
  let position = 0;
  return {
    container: 'xlsx',
    encoding: 'utf-8',
    columns,
    head: rows.filter(isData).slice(0, HEAD_ROWS),
    headerRecords,
    codec: DERIVED_CODEC,
    sheets: { names, open: Math.max(0, chosen) },
    store: () => store,
    position: () => position,
    async *batches() {
      const onStore = (derived: Blob) => {
        store = derived;
      };
      for await (const batch of deriveBatches([rows], onStore)) {
        position = Math.round(((batch.firstRecord + batch.rows.length) / rows.length) * blob.size);
        const kept = batch.rows.map((row, at) => (row && isData(row, batch.firstRecord + at) ? row : null));
        yield { ...batch, rows: kept };
      }
    },
  };
}

function hasContent(row: readonly Cell[]): boolean {
  return row.some((cell) => cell !== null && (typeof cell !== 'string' || !isBlank(cell)));
}
