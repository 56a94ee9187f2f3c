import type { RecordFlaw } from '../record-flaw';

/** Rows of regular text with the wanted cells as codes, so that a worker hands them over without copying strings. */
export interface EncodedRows {
  /** Cells of each row in the file; 0 for a record that is no row. */
  readonly widths: Uint32Array<ArrayBuffer>;
  /** Row by row, a code for each wanted column: see `textOfCode`. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** Texts that come back in later blocks; they go on where those of the block before ended. */
  readonly texts: readonly string[];
  /** Texts of this block alone. */
  readonly locals: readonly string[];
  /** Cells beyond the columns, by row. */
  readonly extras: ReadonlyMap<number, readonly string[]>;
}

/** Records of a block of text: as codes, or as Papa Parse gave them where the text is not regular. */
export interface TextBlock {
  readonly firstRecord: number;
  /** Bytes in the file. */
  readonly start: number;
  readonly end: number;
  readonly rows: EncodedRows | readonly (readonly string[] | null)[];
  readonly flaws: readonly RecordFlaw[];
}

/** Memory that is handed over with a block. */
export function transferOf({ rows }: TextBlock): ArrayBuffer[] {
  return 'codes' in rows ? [rows.codes.buffer, rows.widths.buffer] : [];
}

/** The cell is empty. */
export const EMPTY_CELL = -1;
/** The row ends before the column. */
export const MISSING_CELL = -2;
/** Down from here: texts of the block alone. */
export const FIRST_LOCAL = -3;

/** Gives the rows of one block after the other, with the texts that were met so far. */
export class RowDecoder {
  private readonly texts: string[] = [];

  /** `columns` is how many the header has, `wanted` the positions of those that have codes. */
  constructor(
    private readonly columns: number,
    private readonly wanted: readonly number[],
  ) {}

  decode({ widths, codes, texts, locals, extras }: EncodedRows): ((string | undefined)[] | null)[] {
    for (const text of texts) this.texts.push(text);
    const rows: ((string | undefined)[] | null)[] = [];
    const { wanted, columns } = this;
    for (let index = 0; index < widths.length; index += 1) {
      const width = widths[index] ?? 0;
      if (width === 0) {
        rows.push(null);
        continue;
      }
      const row = new Array<string | undefined>(Math.min(width, columns)).fill(undefined);
      const first = index * wanted.length;
      for (let at = 0; at < wanted.length; at += 1) {
        const code = codes[first + at] ?? MISSING_CELL;
        if (code !== MISSING_CELL) row[wanted[at] ?? 0] = this.textOf(code, locals);
      }
      if (width > columns) row.push(...(extras.get(index) ?? []));
      rows.push(row);
    }
    return rows;
  }

  private textOf(code: number, locals: readonly string[]): string {
    if (code >= 0) return this.texts[code] ?? '';
    return code === EMPTY_CELL ? '' : (locals[FIRST_LOCAL - code] ?? '');
  }
}
