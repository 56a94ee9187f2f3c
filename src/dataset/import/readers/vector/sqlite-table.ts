import initSqlJs, { type Database } from 'sql.js/dist/sql-asm-memory-growth.js';
import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { otherKind } from '../../open/other-kinds';
import type { Cell } from '../../rows/cell';
import { recordsTable } from '../json/records-table';
import type { RecordTable } from '../record-table';
import { DEGREES, inDegrees, type LayerProjection, projectionOfLayer } from './layer-projection';
import { wkbGeometry } from './wkb-geometry';

/** Tables that describe the others. */
const OWN =
  /^(sqlite_|gpkg_|rtree_|idx_|geometry_columns|spatial_ref_sys|spatialite_|views_geometry|virts_geometry|vector_layers|data_licenses|ElementaryGeometries|KNN)/i;

/** The column of a GeoPackage's table that holds geometries. */
interface Layer {
  readonly column: string;
  readonly projection: LayerProjection;
}

/**
 * Opens a table of a SQLite file, or a layer of a GeoPackage: the chosen one, or the one with the most rows. The library runs as
 * plain JavaScript, because the page's policy allows no WebAssembly.
 */
export async function openSqlite(blob: Blob, sheet: number | null): Promise<RecordTable> {
  if (blob.size > LIMITS.layerBytes) throw new ImportError('importTooLarge', { reason: 'layerTooLarge' });
  const { Database } = await initSqlJs();
  const database = new Database(new Uint8Array(await blob.arrayBuffer()));
  try {
    return openDatabase(database, blob.size, sheet);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('importTruncated', { reason: 'databaseBroken' });
  } finally {
    database.close();
  }
}

function openDatabase(database: Database, size: number, sheet: number | null): RecordTable {
  const all = texts(database, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid");
  if (all.includes('tiles') && all.includes('metadata')) throw otherKind('kindTiles');
  const isPackage = all.includes('gpkg_contents');
  const names = all.filter((name) => !OWN.test(name));
  if (names.length === 0) throw new ImportError('importNoRows', { rows: 0 });
  const counts = names.map((name) => Number(texts(database, `SELECT count(*) FROM ${quoted(name)}`)[0]));
  const largest = counts.indexOf(Math.max(...counts));
  const open = Math.min(sheet ?? largest, names.length - 1);
  const name = names[open] ?? '';
  const layer = isPackage ? layerOf(database, name) : null;
  const projection = layer?.projection ?? DEGREES;
  const records = recordsOf(database, name, layer?.column ?? null);
  const container = isPackage ? 'geopackage' : 'sqlite';
  const about = {
    container,
    encoding: 'utf-8',
    size,
    sheets: { names, open },
    projection: projection.stated ?? undefined,
  } as const;
  return recordsTable(about, inDegrees(records, projection));
}

function layerOf(database: Database, table: string): Layer | null {
  const [row] = rowsOf(
    database,
    `SELECT g.column_name AS name, s.organization AS org, s.organization_coordsys_id AS code, s.definition AS wkt
     FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ${text(table)}`,
  );
  if (!row) return null;
  const isEpsg = /^epsg$/i.test(String(row['org']));
  const wkt = typeof row['wkt'] === 'string' && row['wkt'] !== 'undefined' ? row['wkt'] : '';
  return { column: String(row['name']), projection: projectionOfLayer(isEpsg ? Number(row['code']) : 0, wkt) };
}

/** Rows as records; with a column of geometries as features. */
function recordsOf(database: Database, table: string, geometry: string | null): object[] {
  const records: object[] = [];
  for (const row of rowsOf(database, `SELECT * FROM ${quoted(table)}`)) {
    const properties = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]));
    if (geometry === null) {
      records.push(properties);
      continue;
    }
    delete properties[geometry];
    records.push({ type: 'Feature', properties, geometry: geometryOf(row[geometry]) });
  }
  return records;
}

function rowsOf(database: Database, query: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  const statement = database.prepare(query);
  // The types of the library lack the second parameter.
  const whole = statement as unknown as { getAsObject(params: null, config: object): Record<string, unknown> };
  while (statement.step()) rows.push(whole.getAsObject(null, { useBigInt: true }));
  statement.free();
  return rows;
}

function texts(database: Database, query: string): string[] {
  return rowsOf(database, query).map((row) => String(Object.values(row)[0]));
}

/** 64-bit numbers become text where a double would round them; bytes are no cell. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  return value instanceof Uint8Array ? null : (value as Cell);
}

const FLAGS = 3;
const HEADER_BYTES = 8;
/** Bytes of the envelope by its code in the flags. */
const ENVELOPES = [0, 32, 48, 48, 64];

/** The geometry of a GeoPackage's binary: `GP`, version, flags, reference system, envelope, well-known binary. */
function geometryOf(value: unknown): unknown {
  if (!(value instanceof Uint8Array) || value[0] !== 0x47 || value[1] !== 0x50) return null;
  const envelope = ENVELOPES[((value[FLAGS] ?? 0) >> 1) & 7];
  if (envelope === undefined) return null;
  try {
    return wkbGeometry(new DataView(value.buffer, value.byteOffset, value.byteLength), HEADER_BYTES + envelope);
  } catch {
    return null;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
