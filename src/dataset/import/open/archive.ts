import { unzipSync } from 'fflate';
import { ImportError } from '../import-error';
import { LIMITS } from './limits';

/** What a ZIP archive holds. */
export interface Archive {
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
  unzip(bytes, ({ name }) => {
    names.push(name);
    return false;
  });
  return {
    isWorkbook: names.some((name) => /^xl\/workbook\.xml$/i.test(name)),
    tables: names.filter((name) => TABLE.test(name) && !NOT_DATA.test(name)),
    read(wanted) {
      const files = unzip(bytes, ({ name, originalSize, size }) => {
        if (name !== wanted) return false;
        if (originalSize > LIMITS.workbookBytes) throw new ImportError('importBomb', { reason: 'unpackedTooLarge' });
        if (originalSize > LIMITS.ratioFloor && originalSize / Math.max(1, size) > LIMITS.ratio) {
          throw new ImportError('importBomb', { reason: 'ratioTooLarge' });
        }
        return true;
      });
      const file = files[wanted];
      if (!file) throw new ImportError('importTruncated', { reason: 'zipBroken' });
      return new Blob([file as Uint8Array<ArrayBuffer>]);
    },
  };
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('importTruncated', { reason: 'zipBroken' });
  }
}
