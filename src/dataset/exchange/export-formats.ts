import type { Atlas, IncidentDetail } from '../atlas';
import { csvText } from '../csv-text';
import { writtenDataset } from '../export/written-dataset';
import { type Coarseness, coarseDetail } from './coarse-place';
import { type ExchangeTable, exchangeTable } from './exchange-table';

/** Formats in which incidents can be saved. Each opens here again as it was. */
export type ExportFormat = 'csv' | 'xlsx' | 'geojson' | 'json' | 'parquet' | 'kml';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'geojson', 'json', 'parquet', 'kml'];

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** Whole records as a file. */
export async function exportFile(
  format: ExportFormat,
  atlas: Atlas,
  details: readonly IncidentDetail[],
  coarseness: Coarseness,
): Promise<Blob> {
  if (format !== 'json') return tableFile(format, exchangeTable(atlas, details, coarseness));
  const shown = details.map((detail) => coarseDetail(detail, coarseness));
  return new Blob([JSON.stringify(writtenDataset(atlas, shown), null, 2)], { type: TYPES.json });
}

/** A table as a file. The writers of large formats are loaded when they are asked for. */
export async function tableFile(format: ExportFormat, table: ExchangeTable): Promise<Blob> {
  return new Blob([await contentOf(format, table)], { type: TYPES[format] });
}

async function contentOf(format: ExportFormat, table: ExchangeTable): Promise<string | ArrayBuffer> {
  if (format === 'csv') return csvText(table.columns, table.rows);
  if (format === 'xlsx') return (await import('./workbook-file')).workbookFile(table);
  if (format === 'parquet') return (await import('./parquet-file')).parquetFile(table);
  const { geoFeatures } = await import('./geo-features');
  if (format === 'kml') return (await import('./kml-file')).kmlFile(geoFeatures(table));
  return JSON.stringify(format === 'json' ? plainRows(table) : geoFeatures(table));
}

/** The rows as objects, without the empty cells. */
function plainRows({ columns, rows }: ExchangeTable): readonly object[] {
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap((name, at) => (cells[at] === '' || cells[at] === null ? [] : [[name, cells[at]]])),
    ),
  );
}
