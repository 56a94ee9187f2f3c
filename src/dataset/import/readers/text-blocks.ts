import { ImportError } from '../import-error';
import { LIMITS } from '../open/limits';
import { BLOCK_BYTES, byteWindows, joined } from './byte-windows';
import { decodeCsvBlock } from './csv/csv-block';
import { CsvScanner } from './csv/csv-scanner';
import type { TextBlock } from './csv/encoded-rows';
import { isBlankRow, isTagRow } from './header';
import type { CsvFormat } from './record-codec';

/** A file of delimited text and the columns to read from it; plain data, so that a worker can take it. */
export interface TextSource {
  readonly blob: Blob;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  readonly format: CsvFormat;
  readonly headerRecords: number;
  /** How many columns the header has, and the positions of the columns to read. */
  readonly columns: number;
  readonly wanted: readonly number[];
  /** Positions of the wanted columns whose plain numbers may be read as numbers. */
  readonly degrees: readonly number[];
}

/** All records, block by block. Throws `ImportError` for a record that is too long. */
export async function* textBlocks(source: TextSource): AsyncGenerator<TextBlock> {
  const { blob, bom, format } = source;
  const isScanned = format.newline === '\n' && format.encoding !== 'windows-1252';
  const cutter = new BlockCutter(source, isScanned ? new CsvScanner(format.delimiter) : null);
  let carry: Uint8Array = new Uint8Array(0);
  for await (const window of byteWindows(blob, bom)) {
    const bytes = joined(carry, window.bytes);
    const left = yield* cutter.cut(bytes, window.isLast);
    carry = bytes.slice(left);
    if (carry.length > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
  }
}

/** Cuts windows of a file into blocks of whole records. */
class BlockCutter {
  private record = 0;
  private start: number;
  private readonly lineEnd: number;

  constructor(
    private readonly source: TextSource,
    private readonly scanner: CsvScanner | null,
  ) {
    this.start = source.bom;
    this.lineEnd = source.format.newline === '\n' ? LF : CR;
  }

  /** Returns how many bytes of the window were used. */
  *cut(bytes: Uint8Array, isLast: boolean): Generator<TextBlock, number> {
    let at = 0;
    let size = BLOCK_BYTES;
    for (;;) {
      const end = blockEnd(bytes, at + size, isLast, this.lineEnd);
      if (end <= at) return at;
      if (end - at > LIMITS.recordBytes) throw new ImportError('importTooLarge', { reason: 'recordTooLong' });
      const isEnd = isLast && end === bytes.length;
      const { rows, flaws, records, consumed } = this.read(bytes.subarray(at, end), !isEnd);
      if (consumed > 0) {
        size = BLOCK_BYTES;
        yield { firstRecord: this.record, rows, flaws, start: this.start, end: this.start + consumed };
        this.record += records;
        this.start += consumed;
        at += consumed;
        if (isEnd) return at;
      } else {
        // The record is longer than the block: a larger block, up to the last line end of the window, may hold it. A record whose
        // quoted lines go on in the next window has no end in this one.
        if (at + size >= bytes.length) return at;
        size *= 2;
      }
    }
  }

  /** The scanner reads regular text, Papa Parse the rest. */
  private read(bytes: Uint8Array, goesOn: boolean): ReadBlock {
    const { source, scanner, record } = this;
    const { format, headerRecords, columns, wanted, degrees } = source;
    // Header lines, and the line below them, need all their cells to be recognised.
    const scan = record > headerRecords + 1 && scanner?.scan(bytes, goesOn);
    if (scanner && scan && scan.rows > 0) {
      return { rows: scanner.encode(columns, wanted, degrees), flaws: [], records: scan.rows, consumed: scan.consumed };
    }
    const { rows, flaws, consumed } = decodeCsvBlock(bytes, format, goesOn);
    const data = rows.map((row, index) => (isData(row, record + index, headerRecords) ? row : null));
    return { rows: data, flaws, records: rows.length, consumed };
  }
}

interface ReadBlock extends Pick<TextBlock, 'rows' | 'flaws'> {
  readonly records: number;
  readonly consumed: number;
}

/** A second header row is recognised only directly below the first. */
function isData(row: readonly string[], record: number, headerRecords: number): boolean {
  if (record < headerRecords || isBlankRow(row)) return false;
  return record > headerRecords + 1 || !isTagRow(row);
}

export const LF = 10;
export const CR = 13;

/** End of the first line that ends at `wanted` or later; else of the last line, or of the file when the bytes are its last. */
function blockEnd(bytes: Uint8Array, wanted: number, isLast: boolean, lineEnd: number): number {
  const next = wanted >= bytes.length ? -1 : bytes.indexOf(lineEnd, wanted);
  if (next >= 0) return next + 1;
  return isLast ? bytes.length : lastLineEnd(bytes, lineEnd);
}

export function lastLineEnd(bytes: Uint8Array, lineEnd: number): number {
  return bytes.lastIndexOf(lineEnd) + 1;
}
