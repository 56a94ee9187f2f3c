import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { BLOCK_BYTES, byteWindows, joined } from '../byte-windows';
import type { JsonFormat } from '../record-codec';
import type { RecordBatch, RecordTable } from '../record-table';
import { spreadOf, spreadOverFile } from '../row-sample';
import { isFeature } from './feature-cells';
import { decodeJsonBlock, parseRecord, recordMembers, recordTexts } from './json-block';
import { findJsonRoot } from './json-root';
import { ElementScanner } from './json-scanner';
import { recordsIn } from './json-shapes';
import { recordsTable } from './records-table';
import { recordsWithin } from './records-within';
import { type StatedProjection, statedProjection } from './stated-projection';

const HEAD_RECORDS = 1000;

/**
 * Opens a JSON file: its array of records, or the whole file as one record.
 * @param sheet number of the object of TopoJSON; null takes the largest
 */
export async function openJsonTable(
  blob: Blob,
  bom: number,
  encoding: string,
  sheet: number | null,
): Promise<RecordTable> {
  const root = await findJsonRoot(blob, bom);
  if (root.type === 'object' && blob.size > LIMITS.datasetBytes) {
    throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  }
  const projection = (await statedProjection(blob)) ?? undefined;
  const isSmall = blob.size <= LIMITS.datasetBytes;
  if (root.type === 'object' || (isSmall && (root.hasOthers || (await holdsLists(blob, root.start))))) {
    const shaped = await openShaped(blob, bom, { encoding, size: blob.size, projection }, sheet);
    if (shaped) return shaped;
  }
  const format: JsonFormat = { separator: 'comma', shape: 'objects', ...(projection && { projection }) };
  const start = root.type === 'array' ? root.start : bom;
  const raw = () => (root.type === 'array' ? elementBatches(blob, start) : wholeObject(blob, start));
  return openRecords(raw, blob, format, 'json', encoding);
}

/** Whether the values of a list at the top are lists themselves, such as rows of cells. */
async function holdsLists(blob: Blob, start: number): Promise<boolean> {
  return /^\s*\[/.test(await blob.slice(start, start + 256).text());
}

/** Opens a file whose records are not a list at its top, such as records by their keys. Null where it holds no records. */
async function openShaped(
  blob: Blob,
  bom: number,
  about: { readonly encoding: string; readonly size: number; readonly projection: StatedProjection | undefined },
  sheet: number | null,
): Promise<RecordTable | null> {
  const value = parseRecord(await blob.slice(bom).text());
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology') {
    const { openTopology } = await import('../vector/topojson-table');
    return openTopology(value, about, sheet);
  }
  const records = recordsIn(value);
  return records && recordsTable({ ...about, container: 'json' }, records);
}

/** Opens newline-delimited JSON. */
export async function openNdjsonTable(blob: Blob, bom: number, encoding: string): Promise<RecordTable> {
  return openRecords(() => lineBatches(blob, bom), blob, { separator: 'line', shape: 'objects' }, 'ndjson', encoding);
}

/** The bytes of whole records that follow each other. */
interface RawBatch {
  readonly bytes: Uint8Array;
  readonly start: number;
  /** The file ends before the last record does. */
  readonly isCut?: boolean;
}

async function openRecords(
  raw: () => AsyncGenerator<RawBatch>,
  blob: Blob,
  format: JsonFormat,
  container: 'json' | 'ndjson',
  encoding: string,
): Promise<RecordTable> {
  const first = await raw().next();
  const values = first.done ? [] : firstValues(first.value.bytes, format);
  const columns = columnsOf(values);
  if (columns.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const head = first.done ? [] : decodeJsonBlock(first.value.bytes, format, columns).rows.slice(0, HEAD_RECORDS);
  const spread = async () => {
    if (first.done || first.value.start + first.value.bytes.length >= blob.size) return spreadOf(head);
    const within = recordsWithin(first.value.bytes, format);
    const from = first.value.start + first.value.bytes.length;
    return spreadOverFile(blob, from, head, (bytes) => decodeJsonBlock(within(bytes), format, columns).rows);
  };
  let position = 0;
  return {
    container: values.length > 0 && values.every(isFeature) ? 'geojson' : container,
    encoding,
    columns,
    head,
    spread,
    headerRecords: 0,
    codec: { type: 'json', ...format },
    ...(format.projection && { projection: format.projection }),
    store: () => blob,
    position: () => position,
    async *batches() {
      let record = 0;
      for await (const { bytes, start, isCut } of raw()) {
        const batch = batchOf(bytes, start, record, format, columns, isCut ?? false);
        record += batch.rows.length;
        position = batch.end;
        yield batch;
      }
    },
  };
}

function batchOf(
  bytes: Uint8Array,
  start: number,
  firstRecord: number,
  format: JsonFormat,
  columns: readonly string[],
  isCut: boolean,
): RecordBatch {
  const { rows, flaws } = decodeJsonBlock(bytes, format, columns);
  const last = rows.length - 1;
  const cut = isCut
    ? flaws.map((flaw) => (flaw.index === last ? { ...flaw, code: 'recordCut' as const } : flaw))
    : flaws;
  return { firstRecord, rows, flaws: cut, start, end: start + bytes.length };
}

function firstValues(bytes: Uint8Array, format: JsonFormat): object[] {
  const values: object[] = [];
  for (const text of recordTexts(bytes, format.separator)) {
    const value = parseRecord(text);
    if (typeof value === 'object' && value !== null) values.push(value);
    if (values.length >= HEAD_RECORDS) break;
  }
  return values;
}

/** Names of the members of the first records, in order of appearance. */
function columnsOf(values: readonly object[]): string[] {
  const names = new Set<string>();
  for (const value of values) {
    for (const name of recordMembers(value).keys()) names.add(name);
    if (names.size > LIMITS.columns) break;
  }
  return [...names];
}

async function* wholeObject(blob: Blob, start: number): AsyncGenerator<RawBatch> {
  const bytes = new Uint8Array(await blob.slice(start).arrayBuffer());
  if (bytes.length > 0) yield { bytes, start };
}

/** Whole elements of the array that begins at `start`, a block at a time. */
async function* elementBatches(blob: Blob, start: number): AsyncGenerator<RawBatch> {
  const scanner = new ElementScanner();
  let held: Uint8Array = new Uint8Array(0);
  let heldFrom = start;
  let from = -1;
  for await (const window of byteWindows(blob, start, BLOCK_BYTES)) {
    const ranges: number[] = [];
    scanner.push(window.bytes, window.start, ranges);
    held = joined(held, window.bytes);
    if (from < 0) from = ranges[0] ?? scanner.openFrom;
    const end = ranges.at(-1);
    if (end !== undefined && from >= 0) {
      yield { bytes: held.subarray(from - heldFrom, end - heldFrom), start: from };
      from = scanner.openFrom;
      held = held.slice(end - heldFrom);
      heldFrom = end;
    }
    if (scanner.closed) return;
    if (held.length > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  }
  if (from >= 0 && held.length > from - heldFrom) {
    yield { bytes: held.subarray(from - heldFrom), start: from, isCut: true };
  }
}

const LINE_FEED = 10;

async function* lineBatches(blob: Blob, start: number): AsyncGenerator<RawBatch> {
  let carry: Uint8Array = new Uint8Array(0);
  let from = start;
  for await (const { bytes, isLast } of byteWindows(blob, start, BLOCK_BYTES)) {
    const all = joined(carry, bytes);
    const end = isLast ? all.length : all.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield { bytes: all.subarray(0, end), start: from };
    carry = all.slice(end);
    from += end;
    if (carry.length > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  }
}
