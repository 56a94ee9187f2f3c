import { csvFileLine } from '../../csv-text';
import { type Cell, cellText } from './cell';
import type { RowProblemCode } from './row-problem';

const PART_CHARS = 1_000_000;

/** Keeps rejected rows outside the heap, so that a reader can download, correct and import them again. */
export class RejectLog {
  private readonly parts: Blob[] = [];
  private pending: string[] = [];
  private chars = 0;

  add(row: number, code: RowProblemCode, column: string, value: string, cells: readonly Cell[]): void {
    const line = `${JSON.stringify([row, code, column, value, ...cells.map(cellText)])}\n`;
    this.pending.push(line);
    this.chars += line.length;
    if (this.chars > PART_CHARS) this.flush();
  }

  finish(): Blob | null {
    this.flush();
    return this.parts.length > 0 ? new Blob(this.parts) : null;
  }

  private flush(): void {
    if (this.pending.length > 0) this.parts.push(new Blob([this.pending.join('')]));
    this.pending = [];
    this.chars = 0;
  }
}

/** Names of the added columns, and words for each reason. */
export interface RejectWords {
  readonly row: string;
  readonly reason: string;
  readonly column: string;
  reasonOf(code: string): string;
}

/** The rejected rows as CSV: row number, reason and column, then the file's own columns. */
export async function rejectsAsCsv(rejects: Blob, columns: readonly string[], words: RejectWords): Promise<Blob> {
  const header = [words.row, words.reason, words.column, ...columns];
  const lines = [csvFileLine(header)];
  const reader = rejects.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const take = (text: string) => {
    const all = (rest + text).split('\n');
    rest = all.pop() ?? '';
    for (const line of all) lines.push(rejectLine(line, words));
  };
  for (let read = await reader.read(); !read.done; read = await reader.read()) take(read.value);
  // Spreadsheets read a file as UTF-8 only with a byte order mark.
  return new Blob(['\ufeff', lines.join('')], { type: 'text/csv;charset=utf-8' });
}

function rejectLine(json: string, words: RejectWords): string {
  const [row = '', code = '', column = '', , ...cells] = JSON.parse(json) as string[];
  return csvFileLine([row, words.reasonOf(code), column, ...cells]);
}
