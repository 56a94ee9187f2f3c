import type { Atlas, IncidentDetail } from '../atlas';
import { csvText } from '../csv-text';
import { writtenDataset } from '../export/written-dataset';
import { type Coarseness, coarseDetail } from './coarse-place';
import { type ExchangeTable, exchangeTable } from './exchange-table';
import { csvStream, geoJsonStream, jsonStream, plainRows, type RowStream } from './row-stream';
import { SHEET_ROWS } from './sheet-rows';

/** Formats in which incidents can be saved. Each opens here again as it was. */
export type ExportFormat = 'csv' | 'xlsx' | 'geojson' | 'json' | 'parquet' | 'kml';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'geojson', 'json', 'parquet', 'kml'];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
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
  return new Blob([JSON.stringify(writtenDataset(atlas, shown), null, 2)], { type: EXPORT_TYPES.json });
}

/** A table as a file. The writers of large formats are loaded when they are asked for. */
export async function tableFile(format: ExportFormat, table: ExchangeTable): Promise<Blob> {
  return new Blob([await contentOf(format, table)], { type: EXPORT_TYPES[format] });
}

async function contentOf(format: ExportFormat, table: ExchangeTable): Promise<string | ArrayBuffer> {
  if (format === 'csv') return csvText(table.columns, table.rows);
  if (format === 'xlsx') return (await import('./workbook-file')).workbookFile(table);
  if (format === 'parquet') return (await import('./parquet-file')).parquetFile(table);
  const { geoFeatures } = await import('./geo-features');
  if (format === 'kml') return (await import('./kml-file')).kmlFile(geoFeatures(table));
  return JSON.stringify(format === 'json' ? plainRows(table.columns, table.rows) : geoFeatures(table));
}

/** A table as a file in parts. The writers of large formats are loaded when they are asked for. */
export async function openRowStream(format: ExportFormat, columns: readonly string[]): Promise<RowStream> {
  if (format === 'csv') return csvStream(columns);
  if (format === 'geojson') return geoJsonStream(columns);
  if (format === 'json') return jsonStream(columns);
  if (format === 'kml') return (await import('./kml-stream')).kmlStream(columns);
  if (format === 'parquet') return (await import('./parquet-stream')).parquetStream(columns);
  return (await import('./workbook-stream')).workbookStream(columns);
}

/** The most rows of a format, without its head; null where there is no limit. */
export function mostRows(format: ExportFormat): number | null {
  return format === 'xlsx' ? SHEET_ROWS - 1 : null;
}
