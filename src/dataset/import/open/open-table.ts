import { datasetFile } from '../formats/dataset-file';
import { ImportError } from '../import-error';
import { openCsvTable } from '../readers/csv/csv-table';
import { withoutSeparators } from '../readers/json/json-block';
import { openJsonTable, openNdjsonTable } from '../readers/json/json-table';
import type { RecordTable } from '../readers/record-table';
import { detectEncoding, type EncodingGuess, NATIVE_ENCODINGS } from './encoding';
import { gunzip, isGzip } from './gunzip';
import { LIMITS } from './limits';
import type { ReadingChoice } from './reading';
import { toUtf8 } from './transcode';

/** A recognised file: a table of records, or an Incident Atlas dataset, which is read whole. */
export type OpenedFile =
  | { readonly type: 'table'; readonly table: RecordTable; readonly packed: boolean }
  | { readonly type: 'dataset'; readonly value: unknown };

export interface OpenOptions {
  /** Sheet of a workbook, from 0; null takes the first with rows. */
  readonly sheet: number | null;
  /** What the reader has chosen; the rest is guessed. */
  readonly reading?: ReadingChoice;
  readonly onUnpack: (bytes: number) => void;
  /** The file comes out of an archive. Another archive in it is refused, because an archive can hold itself. */
  readonly isInArchive?: boolean;
}

const HEAD_BYTES = 64 * 1024;
const RECORD_SEPARATOR = 0x1e;

/** Recognises a file by its content, never by its name. Throws `ImportError`. */
export async function openFile(file: Blob, options: OpenOptions): Promise<OpenedFile> {
  const first = await headOf(file);
  if (first.length === 0) throw new ImportError('importEmpty');
  const packed = isGzip(first);
  const blob = packed ? await gunzip(file, options.onUnpack) : file;
  const head = packed ? await headOf(blob) : first;
  if (head.length === 0) throw new ImportError('importEmpty');
  if (isGzip(head)) throw new ImportError('importUnsupported', { reason: 'gzipInGzip' });
  // These readers are large and rarely needed, so that they load on demand.
  if (head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31) {
    const { openParquetTable } = await import('../readers/parquet/parquet-table');
    return { type: 'table', table: await openParquetTable(blob), packed };
  }
  if (head[0] === 0x50 && head[1] === 0x4b) return openArchive(blob, options, packed);
  return openText(blob, packed, options.reading ?? {});
}

/** A workbook, or an archive with tables in it: the chosen one, or the first. Their names are offered as sheets are. */
async function openArchive(blob: Blob, options: OpenOptions, packed: boolean): Promise<OpenedFile> {
  const { listArchive } = await import('./archive');
  const archive = await listArchive(blob);
  if (archive.isWorkbook) {
    const { openXlsxTable } = await import('../readers/xlsx/xlsx-table');
    return { type: 'table', table: openXlsxTable(archive.bytes, options.sheet, options.reading), packed };
  }
  if (options.isInArchive) throw new ImportError('importUnsupported', { reason: 'zipInZip' });
  const open = Math.min(options.sheet ?? 0, archive.tables.length - 1);
  const name = archive.tables[open];
  if (name === undefined) throw new ImportError('importUnsupported', { reason: 'zipNoTable' });
  const inner = await openFile(archive.read(name), { ...options, sheet: null, isInArchive: true });
  if (inner.type === 'dataset') return inner;
  const sheets = { names: archive.tables, open };
  return { ...inner, packed: true, ...(sheets.names.length > 1 && { table: { ...inner.table, sheets } }) };
}

async function headOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
}

async function openText(file: Blob, packed: boolean, reading: ReadingChoice): Promise<OpenedFile> {
  const guess = await detectEncoding(file, reading.encoding);
  const isNative = NATIVE_ENCODINGS.has(guess.encoding);
  const blob = isNative ? file : await toUtf8(file, guess);
  const read: EncodingGuess = isNative ? guess : { encoding: 'utf-8', bom: 0 };
  const head = (await headOf(blob)).subarray(read.bom);
  if (isBinary(head)) throw new ImportError('importBinary');
  const text = new TextDecoder().decode(head);
  const placemarks = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?(kml|gpx)[\s>]/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (placemarks === 'kml' || placemarks === 'gpx') {
    const { openPlacemarkTable } = await import('../readers/xml/placemark-table');
    return { type: 'table', table: await openPlacemarkTable(blob, placemarks, guess.encoding), packed };
  }
  const markup = /^\s*<(\?xml|!doctype html|html)/i.exec(text)?.[1];
  if (markup) throw new ImportError('importUnsupported', { reason: /html/i.test(markup) ? 'html' : 'xml' });
  const shape = jsonShape(text);
  if (shape === 'none') return { type: 'table', table: named(await openCsvTable(blob, read, reading), guess), packed };
  if (shape === 'lines') {
    return { type: 'table', table: await openNdjsonTable(blob, read.bom, guess.encoding), packed };
  }
  const dataset = shape === 'dataset' ? await readDataset(blob, read.bom) : undefined;
  if (dataset !== undefined) return { type: 'dataset', value: dataset };
  return { type: 'table', table: await openJsonTable(blob, read.bom, guess.encoding), packed };
}

function named(table: RecordTable, { encoding }: EncodingGuess): RecordTable {
  return { ...table, encoding };
}

/** Whether the bytes are not text: text has few control characters and no zero. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1e && byte !== 0x1b)
      controls += 1;
  }
  return controls > head.length * 0.02;
}

type JsonShape = 'none' | 'whole' | 'lines' | 'dataset';

function jsonShape(text: string): JsonShape {
  const start = withoutSeparators(text);
  if (start.startsWith('[')) return startsLikeValue(start.slice(1)) ? 'whole' : 'none';
  if (!start.startsWith('{')) return 'none';
  const [line = '', next = ''] = start.split('\n', 2);
  const isSequence = text.charCodeAt(0) === RECORD_SEPARATOR;
  if (isObject(line) && (isSequence || withoutSeparators(next).startsWith('{'))) return 'lines';
  return datasetFile.detect(start) ? 'dataset' : 'whole';
}

/** CSV can begin with a bracket too; in JSON a value follows the bracket. */
function startsLikeValue(rest: string): boolean {
  return /^\s*(?:[[{"\]\d-]|null|true|false|$)/.test(rest);
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Undefined when the file only looks like a dataset, or is not JSON; its records are then read one by one. */
async function readDataset(blob: Blob, bom: number): Promise<unknown> {
  if (blob.size > LIMITS.datasetBytes) return undefined;
  try {
    const value: unknown = JSON.parse(await blob.slice(bom).text());
    const isOurs = typeof value === 'object' && value !== null && 'incidents' in value && 'places' in value;
    return isOurs ? value : undefined;
  } catch {
    return undefined;
  }
}
