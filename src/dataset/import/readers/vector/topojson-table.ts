import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { ImportError } from '../../import-error';
import { recordsTable } from '../json/records-table';
import type { StatedProjection } from '../json/stated-projection';
import type { RecordTable } from '../record-table';

/** Opens an object of a TopoJSON file: the chosen one, or the one with the most geometries. Quantised arcs are undone. */
export function openTopology(
  value: object,
  about: { readonly encoding: string; readonly size: number; readonly projection?: StatedProjection | undefined },
  sheet: number | null,
): RecordTable {
  const topology = value as Topology;
  const entries = Object.entries(topology.objects ?? {});
  if (entries.length === 0) throw new ImportError('importNoRows', { rows: 0 });
  const features = entries.map(([, object]) => featuresOf(topology, object as GeometryObject<object>));
  const largest = features.reduce((best, list, at) => (list.length > (features[best]?.length ?? 0) ? at : best), 0);
  const open = Math.min(sheet ?? largest, entries.length - 1);
  const sheets = { names: entries.map(([name]) => name), open };
  return recordsTable({ ...about, container: 'topojson', sheets }, features[open] ?? []);
}

function featuresOf(topology: Topology, object: GeometryObject<object>): readonly object[] {
  try {
    const made = feature(topology, object);
    return made.type === 'FeatureCollection' ? made.features : [made];
  } catch {
    // The library throws where a geometry names an arc that the file does not have.
    throw new ImportError('importUnreadable', { reason: 'topologyBroken' });
  }
}
