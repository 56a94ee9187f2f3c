import { datasetFile } from '../formats/dataset-file';
import { ImportError } from '../import-error';
import { openCsvTable } from '../readers/csv/csv-table';
import { withoutSeparators } from '../readers/json/json-block';
import { openJsonTable, openNdjsonTable } from '../readers/json/json-table';
import type { RecordTable } from '../readers/record-table';
import { detectEncoding, type EncodingGuess, NATIVE_ENCODINGS } from './encoding';
import { LIMITS } from './limits';
import { isTablePage, type Markup, markupOf } from './markup';
import type { OpenedFile, OpenOptions } from './opened-file';
import { kindByName, otherKind } from './other-kinds';
import { toUtf8 } from './transcode';

const HEAD_BYTES = 64 * 1024;
const RECORD_SEPARATOR = 0x1e;

/** Opens delimited text, JSON, or markup that holds a table. Throws `ImportError`. */
export async function openText(file: Blob, options: OpenOptions, packed: boolean): Promise<OpenedFile> {
  const { reading = {} } = options;
  const guess = await detectEncoding(file, reading.encoding);
  const isNative = NATIVE_ENCODINGS.has(guess.encoding);
  const blob = isNative ? file : await toUtf8(file, guess);
  const read: EncodingGuess = isNative ? guess : { encoding: 'utf-8', bom: 0 };
  const head = new Uint8Array(await blob.slice(read.bom, read.bom + HEAD_BYTES).arrayBuffer());
  if (isBinary(head)) {
    const kind = kindByName(options.name ?? '');
    throw kind ? otherKind(kind) : new ImportError('importBinary');
  }
  const text = new TextDecoder().decode(head);
  const script = ASSIGNED.exec(text);
  if (script) return openText(await withoutScript(blob, read.bom, script[0]), options, packed);
  const markup = markupOf(text);
  if (markup) return { type: 'table', table: await openMarkup(blob, markup, read, guess, options), packed };
  const shape = jsonShape(text);
  if (shape === 'none') return { type: 'table', table: named(await openCsvTable(blob, read, reading), guess), packed };
  if (shape === 'lines') {
    return { type: 'table', table: await openNdjsonTable(blob, read.bom, guess.encoding), packed };
  }
  const dataset = shape === 'dataset' ? await readDataset(blob, read.bom) : undefined;
  if (dataset !== undefined) return { type: 'dataset', value: dataset };
  return { type: 'table', table: await openJsonTable(blob, read.bom, guess.encoding, options.sheet), packed };
}

/** `callback([…]);` and `var data = {…};`: JSON as pages load it. */
const ASSIGNED = /^\s*(?:(?:var|let|const)\s+[\w$]+\s*=|[a-z_$][\w$.]*\s*=|[a-z_$][\w$.]*\s*\()\s*(?=[[{]\s*["[{])/i;
const SCRIPT_END_BYTES = 64;

async function withoutScript(blob: Blob, bom: number, before: string): Promise<Blob> {
  const start = bom + new TextEncoder().encode(before).length;
  const from = Math.max(start, blob.size - SCRIPT_END_BYTES);
  const tail = await blob.slice(from).text();
  const end = Math.max(tail.lastIndexOf(']'), tail.lastIndexOf('}')) + 1;
  return new Blob([blob.slice(start, from), tail.slice(0, end === 0 ? tail.length : end)]);
}

async function openMarkup(
  blob: Blob,
  markup: Markup,
  read: EncodingGuess,
  guess: EncodingGuess,
  { sheet, reading }: OpenOptions,
): Promise<RecordTable> {
  if (markup === 'xml') throw otherKind('kindXml');
  if (blob.size > LIMITS.datasetBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  if (markup === 'kml' || markup === 'gpx') {
    const { openPlacemarkTable } = await import('../readers/xml/placemark-table');
    return openPlacemarkTable(blob, markup, guess.encoding);
  }
  const { openHtmlTables, openXmlWorkbook } = await import('../readers/sheets/library-workbook');
  const text = decoded(await blob.arrayBuffer(), read);
  if (markup !== 'html') return openXmlWorkbook(text, markup, { sheet, reading });
  if (!isTablePage(text)) throw otherKind('kindWebPage');
  return named(openHtmlTables(text, { sheet, reading }), guess);
}

function decoded(bytes: ArrayBuffer, { encoding }: EncodingGuess): string {
  return new TextDecoder(encoding === 'windows-1252' ? encoding : 'utf-8').decode(bytes);
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
