import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson/featurecollection.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { recordsTable } from '../json/records-table';
import type { RecordTable } from '../record-table';
import { inDegrees, projectionOfLayer } from './layer-projection';

/** Opens FlatGeobuf. Throws `ImportError` for a file that holds fewer features than it states. */
export async function openFlatGeobuf(blob: Blob): Promise<RecordTable> {
  if (blob.size > LIMITS.layerBytes) throw new ImportError('importTooLarge', { reason: 'layerTooLarge' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { features, header } = await read(bytes);
  if (header && header.featuresCount > features.length) throw cut();
  const { crs } = header ?? {};
  const projection = projectionOfLayer(crs?.code ?? 0, crs?.wkt ?? '');
  const stated = projection.stated ?? undefined;
  const about = { container: 'flatgeobuf', encoding: 'utf-8', size: blob.size, projection: stated } as const;
  return recordsTable(about, inDegrees(features, projection));
}

async function read(bytes: Uint8Array): Promise<{ features: object[]; header: HeaderMeta | null }> {
  const features: object[] = [];
  let header: HeaderMeta | null = null;
  const headerMetaFn = (meta: HeaderMeta) => {
    header = meta;
    checkSizes(bytes, meta);
  };
  if (bytes.length < SIZES_AT + 4 || sizeAt(bytes, SIZES_AT) > bytes.length) throw cut();
  try {
    const header = Header.getSizePrefixedRootAsHeader(bufferAt(bytes, SIZES_AT));
    if (header.columnsLength() * BYTES_PER_PART > sizeAt(bytes, SIZES_AT)) throw cut();
    for await (const feature of deserialize(bytes, { headerMetaFn } as never)) features.push(feature);
  } catch (error) {
    throw error instanceof ImportError ? error : cut();
  }
  return { features, header };
}

/** The magic bytes come before the size of the header. */
const SIZES_AT = 8;
const SIZE_BYTES = 4;

/**
 * Follows the sizes from feature to feature, and compares each list in a feature with its bytes: the library reads on past the end of
 * a file that was cut, and may never stop.
 */
function checkSizes(bytes: Uint8Array, { indexNodeSize, featuresCount }: HeaderMeta): void {
  let at = SIZES_AT + SIZE_BYTES + sizeAt(bytes, SIZES_AT);
  // The library never finds the size of an index of nothing.
  if (indexNodeSize > 0 && featuresCount === 0) throw new ImportError('importNoRows', { rows: 0 });
  if (featuresCount > bytes.length) throw cut();
  if (indexNodeSize > 0) at += calcTreeSize(featuresCount, indexNodeSize);
  while (at + SIZE_BYTES <= bytes.length) {
    const size = sizeAt(bytes, at);
    const end = at + SIZE_BYTES + size;
    if (end > bytes.length) throw cut();
    const feature = Feature.getSizePrefixedRootAsFeature(bufferAt(bytes.subarray(0, end), at));
    if (feature.propertiesLength() > size || !fits(feature.geometry(), size, 0)) throw cut();
    at = end;
  }
  if (at !== bytes.length) throw cut();
}

const BYTES_PER_NUMBER = 8;
const BYTES_PER_PART = 4;
const DEEPEST_PARTS = 8;

/** Whether the lists of a geometry can lie in so many bytes. */
function fits(geometry: Geometry | null, size: number, depth: number): boolean {
  if (!geometry) return true;
  const numbers = geometry.xyLength() + geometry.zLength() + geometry.mLength();
  const parts = geometry.partsLength();
  if (numbers * BYTES_PER_NUMBER > size || geometry.endsLength() * BYTES_PER_PART > size) return false;
  if (parts * BYTES_PER_PART > size || depth > DEEPEST_PARTS) return false;
  for (let part = 0; part < parts; part += 1) if (!fits(geometry.parts(part), size, depth + 1)) return false;
  return true;
}

function bufferAt(bytes: Uint8Array, position: number): ByteBuffer {
  const buffer = new ByteBuffer(bytes);
  buffer.setPosition(position);
  return buffer;
}

function sizeAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function cut(): ImportError {
  return new ImportError('importTruncated', { reason: 'layerCut' });
}
