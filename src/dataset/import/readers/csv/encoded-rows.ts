import type { RecordFlaw } from '../record-flaw';

/** Rows of regular text with codes in place of the wanted cells, so that a worker passes them on without copying strings. */
export interface EncodedRows {
  /** How many cells each row has in the file; 0 for a blank line or a second header. */
  readonly widths: Uint32Array<ArrayBuffer>;
  /** Row by row, one code for each wanted column: an index into the texts of all blocks, or one of the codes below zero. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** The cells that were read as numbers, row by row. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Texts that later blocks may use again. Their codes follow the codes of earlier blocks. */
  readonly texts: readonly string[];
  /** Texts that only this block uses. */
  readonly locals: readonly string[];
  /** Cells beyond the columns, by row. */
  readonly extras: ReadonlyMap<number, readonly string[]>;
}

/** Records of a block of text: encoded by the scanner, or as Papa Parse read irregular text. */
export interface TextBlock {
  readonly firstRecord: number;
  /** Bytes in the file. */
  readonly start: number;
  readonly end: number;
  readonly rows: EncodedRows | readonly (readonly string[] | null)[];
  readonly flaws: readonly RecordFlaw[];
}

/** Memory that a worker transfers with a block. */
export function transferOf({ rows }: TextBlock): ArrayBuffer[] {
  return 'codes' in rows ? [rows.codes.buffer, rows.widths.buffer, rows.numbers.buffer] : [];
}

/** The cell is empty. */
export const EMPTY_CELL = -1;
/** The row ends before the column. */
export const MISSING_CELL = -2;
/** The cell is the next of the numbers. */
export const NUMBER_CELL = -3;
/** This code and all below it stand for texts of the block alone. */
export const FIRST_LOCAL = -4;

/** Undefined for a cell that nobody wanted, or that the row lacks. */
export type DecodedCell = string | number | undefined;

/** Decodes one block after the other, and remembers the texts of earlier blocks. */
export class RowDecoder {
  private readonly texts: string[] = [];

  /** @param columns how many columns the header has
   * @param wanted positions of the columns that have codes */
  constructor(
    private readonly columns: number,
    private readonly wanted: readonly number[],
  ) {}

  decode({ widths, codes, numbers, texts, locals, extras }: EncodedRows): (DecodedCell[] | null)[] {
    for (const text of texts) this.texts.push(text);
    const rows: (DecodedCell[] | null)[] = [];
    const { wanted, columns } = this;
    let numbered = 0;
    for (let index = 0; index < widths.length; index += 1) {
      const width = widths[index] ?? 0;
      if (width === 0) {
        rows.push(null);
        continue;
      }
      const row = new Array<DecodedCell>(Math.min(width, columns));
      const first = index * wanted.length;
      for (let at = 0; at < wanted.length; at += 1) {
        const code = codes[first + at] ?? MISSING_CELL;
        if (code === MISSING_CELL) continue;
        row[wanted[at] ?? 0] = code === NUMBER_CELL ? numbers[numbered++] : this.textOf(code, locals);
      }
      if (width > columns) row.push(...(extras.get(index) ?? []));
      rows.push(row);
    }
    return rows;
  }

  /** By row, the number of the text in a column among the texts of all blocks; negative where it has none. */
  numbersOf({ codes }: EncodedRows, column: number): ((index: number) => number) | null {
    const { length } = this.wanted;
    const at = this.wanted.indexOf(column);
    return at < 0 ? null : (index) => codes[index * length + at] ?? MISSING_CELL;
  }

  private textOf(code: number, locals: readonly string[]): string {
    if (code >= 0) return this.texts[code] ?? '';
    return code === EMPTY_CELL ? '' : (locals[FIRST_LOCAL - code] ?? '');
  }
}
