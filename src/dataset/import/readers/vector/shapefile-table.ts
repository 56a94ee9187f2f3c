import { parseShp } from 'shpjs';
import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { otherKind } from '../../open/other-kinds';
import { derivedTable } from '../derived-table';
import { recordsTable } from '../json/records-table';
import type { RecordTable } from '../record-table';
import { readDbf } from './dbf-rows';
import { DEGREES, inDegrees, type LayerProjection, projectionOfWkt } from './layer-projection';

/** The files of one shapefile, by their endings. */
export interface ShapefileParts {
  readonly shp: Blob;
  readonly dbf: Blob | null;
  readonly prj: Blob | null;
  readonly cpg: Blob | null;
}

const HEADER_BYTES = 100;
const MULTIPATCH = 31;

/** Opens a shapefile: geometries of the .shp beside the rows of the .dbf. Throws `ImportError`. */
export async function openShapefile({ shp, dbf, prj, cpg }: ShapefileParts): Promise<RecordTable> {
  if (!dbf) throw otherKind('kindShpAlone');
  const size = shp.size + dbf.size;
  if (size > LIMITS.layerBytes) throw new ImportError('importTooLarge', { reason: 'layerTooLarge' });
  const bytes = await shp.arrayBuffer();
  const geometries = geometriesOf(bytes);
  const { columns, rows, encoding } = await readDbf(await bytesOf(dbf), cpg ? await cpg.text() : null);
  if (geometries.length !== rows.length) {
    throw new ImportError('importUnreadable', { reason: 'shapefileMismatch' });
  }
  const projection = prj ? projectionOfWkt(await prj.text()) : unstated(bytes);
  const features = rows.flatMap((row, at) => {
    if (!row) return [];
    const properties = Object.fromEntries(columns.map((column, index) => [column, row[index]]));
    return [{ type: 'Feature', properties, geometry: geometries[at] ?? null }];
  });
  const about = { container: 'shapefile', encoding, size, projection: projection.stated ?? undefined } as const;
  return recordsTable(about, inDegrees(features, projection));
}

/** Opens a .dbf alone: a table without geometries. */
export async function openDbf(dbf: Blob): Promise<RecordTable> {
  if (dbf.size > LIMITS.layerBytes) throw new ImportError('importTooLarge', { reason: 'layerTooLarge' });
  const { columns, rows, encoding } = await readDbf(await bytesOf(dbf), null);
  return derivedTable(
    { container: 'dbf', encoding, columns },
    rows.filter((row) => row !== null),
    dbf.size,
  );
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The header states the length of the file in words of two bytes; the library does not compare the two. */
function geometriesOf(bytes: ArrayBuffer): readonly (object | null)[] {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER_BYTES || view.getInt32(24) * 2 > bytes.byteLength) {
    throw new ImportError('importTruncated', { reason: 'shpCut' });
  }
  if (view.getInt32(32, true) === MULTIPATCH) throw new ImportError('importUnsupported', { reason: 'multipatch' });
  try {
    return parseShp(bytes);
  } catch {
    throw new ImportError('importUnreadable', { reason: 'shpBroken' });
  }
}

/** Without a .prj, numbers within the globe are taken as degrees. The header states their bounds. */
function unstated(bytes: ArrayBuffer): LayerProjection {
  const view = new DataView(bytes);
  const [west = 0, south = 0, east = 0, north = 0] = [36, 44, 52, 60].map((at) => view.getFloat64(at, true));
  const isInGlobe = west >= -180.01 && east <= 360 && south >= -90.01 && north <= 90.01;
  return isInGlobe ? DEGREES : { stated: { type: 'unnamed' }, toDegrees: null };
}
