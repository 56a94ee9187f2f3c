import { geoFeatures } from './geo-features';
import { kmlFile } from './kml-file';
import type { RowStream } from './row-stream';

const OPEN = '<Document>';
const CLOSE = '</Document>';

/** The table as KML: see `kmlFile`. Each part is the inside of a document of its own. */
export function kmlStream(columns: readonly string[]): RowStream {
  const empty = kmlFile({ type: 'FeatureCollection', features: [] });
  const inside = (text: string) => text.slice(text.indexOf(OPEN) + OPEN.length, text.lastIndexOf(CLOSE));
  let isFirst = true;
  const head = () => {
    const text = isFirst ? empty.slice(0, empty.indexOf(OPEN) + OPEN.length) : '';
    isFirst = false;
    return text;
  };
  return {
    add: async (rows) => [head() + inside(kmlFile(geoFeatures({ columns, rows })))],
    end: async () => [head() + empty.slice(empty.lastIndexOf(CLOSE))],
  };
}
