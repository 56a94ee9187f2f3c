import type { FlawDoubt } from '../readers/record-flaw';
import type { RowDraft } from '../rows/row-draft';

/** Doubts that the cells of a row do not show: flaws that the reader of the file noticed, an id that an earlier row has, and what a gazetteer says of a name. */
export type MarkCode = FlawDoubt | NameDoubt | 'idDuplicate';

/** Doubts about the name of a place. */
export type NameDoubt = 'placeNameShared' | 'placeNameUnknown';

/** Stored columns hold indices into this list: its order must not change under one version of `packed-columns.ts`; add at its end only. */
const MARK_CODES: readonly MarkCode[] = [
  'idDuplicate',
  'quoteUnclosed',
  'encodingMixed',
  'placeNameShared',
  'placeNameUnknown',
];

const MARK_NAMES: readonly string[] = MARK_CODES;

/** The marks of a table, one entry a mark, ascending by row. Most rows have no mark. */
export interface RowMarks {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly codes: Uint8Array<ArrayBuffer>;
}

/** Collects the marks of an import, row after row. */
export class RowMarksBuilder {
  private rows = new Uint32Array(64);
  private codes = new Uint8Array(64);
  private count = 0;

  /** Keeps the doubts of a row that its cells do not show. */
  add(row: number, { problems }: Pick<RowDraft, 'problems'>): void {
    for (const { code } of problems) {
      const mark = MARK_NAMES.indexOf(code);
      if (mark >= 0) this.push(row, mark);
    }
  }

  finish(): RowMarks {
    return { rows: this.rows.slice(0, this.count), codes: this.codes.slice(0, this.count) };
  }

  private push(row: number, mark: number): void {
    if (this.count >= this.rows.length) {
      const [rows, codes] = [new Uint32Array(this.count * 2), new Uint8Array(this.count * 2)];
      rows.set(this.rows);
      codes.set(this.codes);
      [this.rows, this.codes] = [rows, codes];
    }
    this.rows[this.count] = row;
    this.codes[this.count] = mark;
    this.count += 1;
  }
}

/** Marks of one row. */
export function marksOf({ rows, codes }: RowMarks, row: number): readonly MarkCode[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const marks: MarkCode[] = [];
  for (let at = low; rows[at] === row; at += 1) {
    const mark = MARK_CODES[codes[at] ?? 0];
    if (mark) marks.push(mark);
  }
  return marks;
}
