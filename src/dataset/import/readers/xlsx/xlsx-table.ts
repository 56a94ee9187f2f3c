import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { type Cell, isBlank } from '../../rows/cell';
import { DERIVED_CODEC, deriveBatches } from '../derived-records';
import { findHeader, isTagRow, namedColumns } from '../header';
import type { RecordTable } from '../record-table';
import { sheetRows } from './xlsx-cells';
import { openWorkbook } from './xlsx-parts';

const HEAD_ROWS = 1000;
/** A table has a header, a row, and more than two columns. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;

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
  const chosen = sheet ?? likeliestSheet(names.map((_, at) => rowsOf(at)));
  const rows = rowsOf(Math.max(0, chosen));
  const header = findHeader(rows);
  if (!header) throw new ImportError('importEmpty');
  if (header.columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const headerRecords = header.records;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = namedColumns(
    Array.from({ length: Math.min(widest, LIMITS.columns) }, (_, at) => header.columns[at] ?? ''),
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
    titleLines: header.titleLines,
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

/** The first sheet that is a table. A sheet of notes or a single line stands before the data in many workbooks. */
function likeliestSheet(sheets: readonly (readonly (readonly Cell[])[])[]): number {
  const isTable = (rows: readonly (readonly Cell[])[]) => {
    const wide = rows.filter((row) => row.filter((cell) => !isBlank(cell)).length >= LEAST_COLUMNS);
    return wide.length >= LEAST_ROWS;
  };
  const first = sheets.findIndex(isTable);
  return first >= 0 ? first : sheets.findIndex((rows) => rows.some(hasContent));
}

function hasContent(row: readonly Cell[]): boolean {
  return row.some((cell) => cell !== null && (typeof cell !== 'string' || !isBlank(cell)));
}
