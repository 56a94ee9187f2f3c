import { isValidUtf8 } from '../../open/valid-utf8';
import { CellTexts, decodeCell } from './cell-texts';
import { EMPTY_CELL, type EncodedRows, FIRST_LOCAL, MISSING_CELL, NUMBER_CELL } from './encoded-rows';
import { plainNumber } from './plain-number';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Number of whole rows that a scan found, and of their bytes. */
export interface CsvScan {
  readonly rows: number;
  readonly consumed: number;
}

/**
 * Finds the cells of regular CSV in its bytes, and decodes only the cells that a format reads: most of a large file is long text
 * that nobody needs before its row is opened. Irregular text (bytes that are not UTF-8, text after a closing quote, a quote that is
 * never closed) is left to Papa Parse, whose reading decides.
 *
 * Keeps the last scanned block, and the texts of all blocks.
 */
export class CsvScanner {
  private bytes: Uint8Array = new Uint8Array(0);
  /** The same bytes, which are read from it four at a time. */
  private view = new DataView(this.bytes.buffer);
  private starts = new Uint32Array(1 << 12);
  private ends = new Uint32Array(1 << 12);
  /** 1 for a cell with doubled quotes, each of which means one quote. */
  private doubled = new Uint8Array(1 << 12);
  /** Index of the first cell of each row, then the number of cells. */
  private firsts = new Uint32Array(1 << 9);
  private cells = 0;
  private rows = 0;
  private readonly texts = new CellTexts();
  private readonly delimiter: number;

  /** Lines must end in LF or CRLF. */
  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** Scans a block that starts at a record. With `goesOn`, an unfinished last record is left out. Null for irregular text. */
  scan(bytes: Uint8Array, goesOn: boolean): CsvScan | null {
    if (!isValidUtf8(bytes)) return null;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.cells = 0;
    this.rows = 0;
    let consumed = 0;
    let isOpen = false;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes[at] === QUOTE ? this.quoted(at) : this.plain(at);
      if (end === UNCLOSED && goesOn) break;
      if (end < 0) return null;
      isOpen = bytes[end] === this.delimiter;
      if (isOpen) {
        at = end + 1;
        continue;
      }
      if (end >= bytes.length && goesOn) break;
      at = Math.min(bytes.length, bytes[end] === CR ? end + 2 : end + 1);
      consumed = at;
      this.endRow();
    }
    if (isOpen && !goesOn) {
      this.push(bytes.length, bytes.length, 0);
      this.endRow();
    }
    return { rows: this.rows, consumed: goesOn ? consumed : bytes.length };
  }

  /**
   * Rows of the scanned block, with codes for the cells of the wanted columns.
   * @param degrees positions of the columns whose plain numbers are read as numbers
   */
  encode(columns: number, wanted: readonly number[], degrees: readonly number[] = []): EncodedRows {
    const { rows } = this;
    const isDegrees = wanted.map((column) => degrees.includes(column));
    const numbers = new Float64Array(rows * isDegrees.filter(Boolean).length);
    let numbered = 0;
    const widths = new Uint32Array(rows);
    const codes = new Int32Array(rows * wanted.length);
    const locals: string[] = [];
    const extras = new Map<number, readonly string[]>();
    for (let row = 0; row < rows; row += 1) {
      const first = this.firsts[row] ?? 0;
      const width = (this.firsts[row + 1] ?? first) - first;
      if (width === 1 && this.textAt(first).trim() === '') continue;
      widths[row] = width;
      for (let at = 0; at < wanted.length; at += 1) {
        const column = wanted[at] ?? 0;
        const number = isDegrees[at] && column < width ? this.numberAt(first + column) : Number.NaN;
        if (!Number.isNaN(number)) {
          numbers[numbered] = number;
          numbered += 1;
          codes[row * wanted.length + at] = NUMBER_CELL;
        } else {
          codes[row * wanted.length + at] = column < width ? this.codeAt(first + column, column, locals) : MISSING_CELL;
        }
      }
      if (width > columns) extras.set(row, this.textsBetween(first + columns, first + width));
    }
    return { widths, codes, numbers, texts: this.texts.takeNew(), locals, extras };
  }

  private numberAt(cell: number): number {
    return plainNumber(this.bytes, this.starts[cell] ?? 0, this.ends[cell] ?? 0);
  }

  private codeAt(cell: number, column: number, locals: string[]): number {
    const from = this.starts[cell] ?? 0;
    const to = this.ends[cell] ?? 0;
    if (from === to) return EMPTY_CELL;
    const code = this.doubled[cell] === 1 ? -1 : this.texts.codeOf(this.view, from, to, column);
    return code >= 0 ? code : FIRST_LOCAL + 1 - locals.push(this.textAt(cell));
  }

  private textAt(cell: number): string {
    const text = decodeCell(this.bytes.subarray(this.starts[cell] ?? 0, this.ends[cell] ?? 0));
    return this.doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
  }

  private textsBetween(from: number, to: number): string[] {
    const texts: string[] = [];
    for (let cell = from; cell < to; cell += 1) texts.push(this.textAt(cell));
    return texts;
  }

  /** Where a quoted cell ends: at its delimiter, its line end or the end of the block. */
  private quoted(at: number): number {
    const { bytes } = this;
    let doubled = 0;
    let close = at + 1;
    for (;;) {
      while (close < bytes.length && bytes[close] !== QUOTE) close += 1;
      if (close >= bytes.length) return UNCLOSED;
      if (bytes[close + 1] !== QUOTE) break;
      doubled = 1;
      close += 2;
    }
    const end = close + 1;
    const next = bytes[end];
    const endsLine = next === LF || (next === CR && bytes[end + 1] === LF);
    if (end < bytes.length && next !== this.delimiter && !endsLine) return IRREGULAR;
    if (bytes[close - 1] === CR) return IRREGULAR;
    this.push(at + 1, close, doubled);
    return end;
  }

  private plain(at: number): number {
    const { bytes, delimiter } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== LF) end += 1;
    const isLineEnd = end >= bytes.length || bytes[end] === LF;
    const to = isLineEnd && end > at && bytes[end - 1] === CR ? end - 1 : end;
    this.push(at, to, 0);
    return end;
  }

  private push(from: number, to: number, doubled: number): void {
    const at = this.cells;
    if (at >= this.starts.length) this.widen();
    this.starts[at] = from;
    this.ends[at] = to;
    this.doubled[at] = doubled;
    this.cells = at + 1;
  }

  private endRow(): void {
    this.rows += 1;
    if (this.rows >= this.firsts.length) {
      const wider = new Uint32Array(this.firsts.length * 2);
      wider.set(this.firsts);
      this.firsts = wider;
    }
    this.firsts[this.rows] = this.cells;
  }

  private widen(): void {
    const size = this.starts.length * 2;
    const { starts, ends, doubled } = this;
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.doubled = new Uint8Array(size);
    this.starts.set(starts);
    this.ends.set(ends);
    this.doubled.set(doubled);
  }
}

const UNCLOSED = -1;
const IRREGULAR = -2;
