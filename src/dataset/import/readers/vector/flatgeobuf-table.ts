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
    for await (const feature of deserialize(bytes, { headerMetaFn } as never)) features.push(feature);
  } catch {
    throw cut();
  }
  return { features, header };
}

/** The magic bytes come before the size of the header. */
const SIZES_AT = 8;
const SIZE_BYTES = 4;

/** Follows the sizes from feature to feature: the library reads on past the end of a file that was cut, and may never stop. */
function checkSizes(bytes: Uint8Array, { indexNodeSize, featuresCount }: HeaderMeta): void {
  let at = SIZES_AT + SIZE_BYTES + sizeAt(bytes, SIZES_AT);
  if (indexNodeSize > 0) at += calcTreeSize(featuresCount, indexNodeSize);
  while (at + SIZE_BYTES <= bytes.length) at += SIZE_BYTES + sizeAt(bytes, at);
  if (at !== bytes.length) throw cut();
}

function sizeAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function cut(): ImportError {
  return new ImportError('importTruncated', { reason: 'layerCut' });
}
