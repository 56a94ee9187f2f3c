import { type CsvValue, csvText } from '../csv-text';
import { geoFeatures } from './geo-features';

/** A part of a file. */
export type FilePart = string | Uint8Array<ArrayBuffer>;

type Rows = readonly (readonly CsvValue[])[];

/** Writes a table as a file in parts, so that a table of a million rows is never in memory as a whole. */
export interface RowStream {
  /** The parts of the file for these rows, which follow those before. A first call may have no rows. */
  add(rows: Rows): Promise<readonly FilePart[]>;
  /** The last parts. Nothing can be added after them. */
  end(): Promise<readonly FilePart[]>;
}

/** Text with a head, entries with a separator, and an end. */
function textStream(head: string, separator: string, tail: string, textOf: (rows: Rows) => string): RowStream {
  let isFirst = true;
  return {
    async add(rows) {
      if (rows.length === 0) return [];
      const before = isFirst ? head : separator;
      isFirst = false;
      return [before + textOf(rows)];
    },
    end: async () => [isFirst ? head + tail : tail],
  };
}

/** The table as CSV: see `csvText`. */
export function csvStream(columns: readonly string[]): RowStream {
  const empty = csvText(columns, []);
  return textStream(empty, '', '', (rows) => csvText([], rows).slice(csvText([], []).length));
}

/** The table as GeoJSON: see `geoFeatures`. */
export function geoJsonStream(columns: readonly string[]): RowStream {
  const features = (rows: Rows) =>
    geoFeatures({ columns, rows })
      .features.map((each) => JSON.stringify(each))
      .join(',\n');
  return textStream('{"type":"FeatureCollection","features":[\n', ',\n', '\n]}', features);
}

/** The rows as a list of objects, without the empty cells. */
export function jsonStream(columns: readonly string[]): RowStream {
  const objects = (rows: Rows) =>
    plainRows(columns, rows)
      .map((each) => JSON.stringify(each))
      .join(',\n');
  return textStream('[\n', ',\n', '\n]', objects);
}

export function plainRows(columns: readonly string[], rows: Rows): readonly object[] {
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap((name, at) => (cells[at] === '' || cells[at] === null ? [] : [[name, cells[at]]])),
    ),
  );
}
