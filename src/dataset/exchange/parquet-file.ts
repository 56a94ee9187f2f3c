import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CsvValue } from '../csv-text';
import type { ExchangeTable } from './exchange-table';

export const GEOMETRY = 'geometry';

/** The rows as GeoParquet 1.1: the columns, and a column of points in WKB. */
export function parquetFile(table: ExchangeTable): ArrayBuffer {
  const columnData = table.columns.map((name, at) =>
    column(
      name,
      table.rows.map((cells) => cells[at] ?? null),
    ),
  );
  const points = pointCells(table.columns, table.rows);
  return parquetWriteBuffer({
    columnData: [...columnData, { name: GEOMETRY, data: points, type: 'BYTE_ARRAY', nullable: true }],
    kvMetadata: [geoMetadata()],
  });
}

/** What makes a Parquet file a GeoParquet file. */
export function geoMetadata(): { readonly key: string; readonly value: string } {
  const columns = { [GEOMETRY]: { encoding: 'WKB', geometry_types: ['Point'] } };
  return { key: 'geo', value: JSON.stringify({ version: '1.1.0', primary_column: GEOMETRY, columns }) };
}

/** The points of the rows in WKB. */
export function pointCells(columns: readonly string[], rows: ExchangeTable['rows']): (Uint8Array | null)[] {
  const [lat, lon] = [columns.indexOf('latitude'), columns.indexOf('longitude')];
  return rows.map((cells) => wkbPoint(cells[lon], cells[lat]));
}

/** A column of numbers where each cell is a number or empty, else of text. */
function column(name: string, cells: readonly CsvValue[]) {
  const filled = cells.map((cell) => (cell === '' ? null : cell));
  const isNumeric = filled.some((cell) => cell !== null) && filled.every((cell) => typeof cell !== 'string');
  const data = isNumeric ? filled : filled.map((cell) => (cell === null ? null : String(cell)));
  return { name, data, type: isNumeric ? ('DOUBLE' as const) : ('STRING' as const), nullable: true };
}

/** A point as well-known binary: little-endian, type 1, x and y. Null without one. */
function wkbPoint(x: CsvValue | undefined, y: CsvValue | undefined): Uint8Array | null {
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, x, true);
  view.setFloat64(13, y, true);
  return new Uint8Array(view.buffer);
}
