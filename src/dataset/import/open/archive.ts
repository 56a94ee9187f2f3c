import { ImportError } from '../import-error';
import { type FileSet, tableFiles } from './file-set';
import { LIMITS } from './limits';
import { kindByParts, otherKind } from './other-kinds';
import { unzipWithin } from './unzip-within';

/** An archive is a workbook, or it holds files. */
export type Archive =
  | { readonly type: 'workbook'; readonly container: 'xlsx' | 'xlsb' | 'ods'; readonly bytes: Uint8Array }
  | { readonly type: 'files'; readonly set: FileSet };

const TABLE =
  /\.(csv|tsv|tab|txt|json|geojson|topojson|ndjson|jsonl|geojsonl|kml|gpx|xlsx|xlsm|xlsb|xls|ods|fods|xml|html?|parquet|geoparquet|fgb|gpkg|sqlite3?|db|shp|dbf)(\.gz)?$/i;
/** What systems add to an archive, and texts about it. */
const NOT_DATA = /(^|\/)(__MACOSX|\.)|(^|\/)(read_?me|licen[cs]e|notice|changelog)[^/]*$|\/$/i;
const SHAPE_PART = /\.(shx|prj|cpg|sbn|sbx|qix|qpj|qmd|shp\.xml)$/i;

/** Reads the directory of an archive, without unpacking anything. Throws `ImportError`. */
export async function listArchive(blob: Blob): Promise<Archive> {
  if (blob.size > LIMITS.workbookBytes) throw new ImportError('importTooLarge', { reason: 'workbookTooLarge' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const names: string[] = [];
  unzipWithin(bytes, (name) => {
    names.push(name);
    return false;
  });
  const container = workbookOf(names);
  if (container) return { type: 'workbook', container, bytes };
  const kind = kindByParts(names);
  if (kind) throw otherKind(kind);
  // The first entry tells whether the archive has a password.
  if (((bytes[6] ?? 0) & 1) === 1) throw otherKind('kindLockedZip');
  return { type: 'files', set: setOf(bytes, names) };
}

function workbookOf(names: readonly string[]): 'xlsx' | 'xlsb' | 'ods' | null {
  const has = (part: RegExp) => names.some((name) => part.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  return has(/^content\.xml$/i) ? 'ods' : null;
}

function setOf(bytes: Uint8Array, names: readonly string[]): FileSet {
  const data = names.filter((name) => !NOT_DATA.test(name));
  const unpacked = new Map<string, Blob>();
  let total = 0;
  return {
    isArchive: true,
    tables: tableFiles(data.filter((name) => TABLE.test(name) || SHAPE_PART.test(name))).filter(({ name }) =>
      TABLE.test(name),
    ),
    leftOut: data.filter((name) => !TABLE.test(name) && !SHAPE_PART.test(name)),
    read(wanted) {
      const known = unpacked.get(wanted);
      if (known) return known;
      const file = unzipWithin(bytes, (name) => name === wanted)[wanted];
      if (!file) throw new ImportError('importTruncated', { reason: 'zipBroken' });
      total += file.length;
      if (total > LIMITS.workbookBytes) throw new ImportError('importBomb', { reason: 'unpackedTooLarge' });
      const blob = new Blob([file as Uint8Array<ArrayBuffer>]);
      unpacked.set(wanted, blob);
      return blob;
    },
  };
}
