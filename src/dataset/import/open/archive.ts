import { ImportError } from '../import-error';
import { LIMITS } from './limits';
import { unzipWithin } from './unzip-within';

/** What a ZIP archive holds. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly isWorkbook: boolean;
  /** Names of the files that can be tables, in their order. */
  readonly tables: readonly string[];
  /** Unpacks one file. Throws `ImportError`. */
  read(name: string): Blob;
}

const TABLE = /\.(csv|tsv|txt|json|geojson|ndjson|jsonl|kml|gpx|xlsx|parquet)$/i;
/** What systems add to an archive, and texts about it. */
const NOT_DATA = /(^|\/)(__MACOSX|\.)|(^|\/)(read_?me|licen[cs]e|notice|changelog)[^/]*$/i;

/** Reads the directory of an archive, without unpacking anything. */
export async function listArchive(blob: Blob): Promise<Archive> {
  if (blob.size > LIMITS.workbookBytes) throw new ImportError('importTooLarge', { reason: 'workbookTooLarge' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const names: string[] = [];
  unzipWithin(bytes, (name) => {
    names.push(name);
    return false;
  });
  return {
    bytes,
    isWorkbook: names.some((name) => /^xl\/workbook\.xml$/i.test(name)),
    tables: names.filter((name) => TABLE.test(name) && !NOT_DATA.test(name)),
    read(wanted) {
      const file = unzipWithin(bytes, (name) => name === wanted)[wanted];
      if (!file) throw new ImportError('importTruncated', { reason: 'zipBroken' });
      return new Blob([file as Uint8Array<ArrayBuffer>]);
    },
  };
}
