import { guessMapping } from '../mapping/guess-mapping';
import type { Mapping } from '../mapping/mapping';
import { acled } from './acled';
import type { Adapter, RowReader, TableHead } from './format';
import { ged } from './ged';
import { fitMapping, genericTable } from './generic-table';
import { fitFeatures, GEOMETRY_COLUMNS, geojson } from './geojson';
import { gtd } from './gtd';
import { timemap } from './timemap';

/** Every format that is told by its columns. A new one is a file beside these and a line here. */
export const ADAPTERS: readonly Adapter[] = [acled, ged, gtd, timemap, geojson];

/** Less than this and the user is asked what the columns mean. */
const SURE = 0.6;

export interface Choice {
  readonly adapter: Adapter;
  readonly reader: RowReader;
  /** What the columns were taken to mean, where a mapping says so. */
  readonly mapping: Mapping | null;
}

/** The surest adapter, or null when none is sure enough. */
export function chooseAdapter(head: TableHead, adapters: readonly Adapter[] = ADAPTERS): Choice | null {
  let best: Adapter | null = null;
  let most = 0;
  for (const adapter of adapters) {
    const confidence = adapter.detect(head);
    if (confidence < SURE || confidence <= most) continue;
    best = adapter;
    most = confidence;
  }
  if (!best) return null;
  if (best === geojson) return chooseMapping(head, guessMapping(head).mapping);
  return { adapter: best, reader: best.fit(head), mapping: null };
}

/** Reads by what the columns were said to mean. */
export function chooseMapping(head: Pick<TableHead, 'columns'>, mapping: Mapping): Choice {
  const isFeatures = head.columns.includes(GEOMETRY_COLUMNS.lon);
  return isFeatures
    ? { adapter: geojson, reader: fitFeatures(head, mapping), mapping }
    : { adapter: genericTable, reader: fitMapping(head, mapping), mapping };
}

/** The reader that an import was made with, to read one of its records again. */
export function readerOf(adapterId: string, columns: readonly string[], mapping: Mapping | null): RowReader {
  if (mapping) return chooseMapping({ columns }, mapping).reader;
  const adapter = ADAPTERS.find(({ id }) => id === adapterId) ?? genericTable;
  return adapter.fit({ columns, rows: [] });
}
