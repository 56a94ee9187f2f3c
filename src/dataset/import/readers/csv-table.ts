import type { Cell } from '../cell';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { byteWindows, joined } from './byte-windows';
import { type CsvFormat, decodeCsvBlock } from './csv-block';
import { guessCsvFormat } from './csv-format';
import { decodeLines, type EncodingGuess } from './encoding';
import { isTagRow, looksLikeHeader, namedColumns } from './header';
import type { RecordBatch, RecordTable } from './record-table';

/** Small enough to be read again, parsed and shown within a frame or two when one of its rows is opened. */
const BLOCK_BYTES = 512 * 1024;
const HEAD_BYTES = 1024 * 1024;

/** Opens delimited text: finds delimiter, line end and header from the first rows. */
export async function openCsvTable(blob: Blob, { encoding, bom }: EncodingGuess): Promise<RecordTable> {
  const head = new Uint8Array(await blob.slice(bom, bom + HEAD_BYTES).arrayBuffer());
  const isWhole = bom + head.length >= blob.size;
  const whole = isWhole ? head : head.subarray(0, lastLineEnd(head, head.includes(LF) ? LF : CR));
  if (!isWhole && whole.length === 0) throw new ImportError('importTooLarge', { reason: 'lineTooLong' });
  const format: CsvFormat = { ...guessCsvFormat(decodeLines(whole, encoding).text), encoding };
  const { rows } = decodeCsvBlock(whole, format, !isWhole);
  const first = rows.findIndex((row) => !isBlankRow(row));
  const header = rows[first];
  if (!header)
    throw new ImportError(isWhole ? 'importEmpty' : 'importTooLarge', isWhole ? {} : { reason: 'lineTooLong' });
  if (header.length > LIMITS.columns) throw new ImportError('importTooLarge', { reason: 'tooManyColumns' });
  const hasHeader = looksLikeHeader(header);
  const columns = namedColumns(hasHeader ? header : header.map(() => ''));
  const headerRecords = hasHeader ? first + 1 : first;
  const data = rows.slice(headerRecords).filter((row) => !isBlankRow(row) && !isTagRow(row));
  let position = 0;
  return {
    container: 'csv',
    encoding,
    columns,
    head: data,
    headerRecords,
    codec: { type: 'csv', ...format },
    store: () => blob,
    position: () => position,
    async *batches() {
      for await (const batch of csvBatches(blob, bom, format, headerRecords)) {
        position = batch.end;
        yield batch;
      }
    },
  };
}

async function* csvBatches(
  blob: Blob,
  bom: number,
  format: CsvFormat,
  headerRecords: number,
): AsyncGenerator<RecordBatch> {
  let carry: Uint8Array = new Uint8Array(0);
  let start = bom;
  let record = 0;
  const lineEnd = format.newline === '\n' ? LF : CR;
  for await (const window of byteWindows(blob, bom)) {
    const bytes = joined(carry, window.bytes);
    let at = 0;
    let wanted = BLOCK_BYTES;
    for (;;) {
      const end = blockEnd(bytes, at + wanted, window.isLast, lineEnd);
      if (end <= at) break;
      if (end - at > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
      const isEnd = window.isLast && end === bytes.length;
      const block = decodeCsvBlock(bytes.subarray(at, end), format, !isEnd);
      if (block.consumed === 0) {
        // One record longer than the block: take more, up to what is left of the window.
        if (end === bytes.length) break;
        wanted *= 2;
        continue;
      }
      wanted = BLOCK_BYTES;
      yield {
        firstRecord: record,
        rows: block.rows.map((row, index) => (isData(row, record + index, headerRecords) ? row : null)),
        flaws: block.flaws,
        start,
        end: start + block.consumed,
      };
      record += block.rows.length;
      start += block.consumed;
      at += block.consumed;
      if (isEnd) break;
    }
    carry = bytes.slice(at);
    if (carry.length > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  }
}

/** A second header row can only stand right below the first. */
function isData(row: readonly Cell[], record: number, headerRecords: number): boolean {
  if (record < headerRecords || isBlankRow(row)) return false;
  return record > headerRecords + 1 || !isTagRow(row);
}

function isBlankRow(row: readonly Cell[]): boolean {
  return row.length <= 1 && (row.length === 0 || (typeof row[0] === 'string' && row[0].trim() === ''));
}

const LF = 10;
const CR = 13;

/** End of the first line that ends at `wanted` or after it; of the last one when there is none; of the file at its end. */
function blockEnd(bytes: Uint8Array, wanted: number, isLast: boolean, lineEnd: number): number {
  const next = wanted >= bytes.length ? -1 : bytes.indexOf(lineEnd, wanted);
  if (next >= 0) return next + 1;
  return isLast ? bytes.length : lastLineEnd(bytes, lineEnd);
}

function lastLineEnd(bytes: Uint8Array, lineEnd: number): number {
  return bytes.lastIndexOf(lineEnd) + 1;
}
