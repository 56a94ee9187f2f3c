import { deserialize } from 'flatgeobuf/lib/mjs/geojson/featurecollection.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
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
  if (header && header.featuresCount > features.length)
    throw new ImportError('importTruncated', { reason: 'layerCut' });
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
  };
  try {
    for await (const feature of deserialize(bytes, { headerMetaFn } as never)) features.push(feature);
  } catch {
    // The library reads past the end of a file that was cut.
    throw new ImportError('importTruncated', { reason: 'layerCut' });
  }
  return { features, header };
}
