import { csvFileLine } from '../../csv-text';
import { type Cell, cellText } from './cell';

/** What a reader wrote over one cell of a file. The file itself stays as it is. */
export interface Correction {
  /** Number of the record in the file, from 0. */
  readonly record: number;
  /** Position of the cell in its row, from 0; a row can have more cells than the table has columns. */
  readonly position: number;
  /** The cell as the file has it, and as the reader wants it read. */
  readonly before: string;
  readonly after: string;
}

/** Reads rows as they were corrected. */
export interface Corrector {
  /** The cells as they are read; the same cells where nobody corrected the record. */
  cellsOf(record: number, cells: readonly Cell[]): readonly Cell[];
}

const NO_CORRECTIONS: Corrector = { cellsOf: (_, cells) => cells };

export function correctorOf(corrections: readonly Correction[]): Corrector {
  if (corrections.length === 0) return NO_CORRECTIONS;
  const byRecord = new Map<number, Correction[]>();
  for (const each of corrections) byRecord.set(each.record, [...(byRecord.get(each.record) ?? []), each]);
  return {
    cellsOf(record, cells) {
      const own = byRecord.get(record);
      if (!own) return cells;
      const corrected = cells.slice();
      for (const { position, after } of own) corrected[position] = after;
      return corrected;
    },
  };
}

/**
 * The corrections with one cell written over. A cell that has its old text again is no correction; the list stays in the order of
 * the file.
 */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  const others = corrections.filter((each) => !isSameCell(each, added));
  if (added.after.trim() === added.before) return others;
  return [...others, added].sort((a, b) => a.record - b.record || a.position - b.position);
}

export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.record === b.record && a.position === b.position;
}

type CellAddress = Pick<Correction, 'record' | 'position'>;

/** The cells of a record as a reader sees and writes them. */
export function cellTexts(cells: readonly Cell[]): readonly string[] {
  return Array.from(cells, cellText);
}

/** Row number of a record as a spreadsheet counts: the first record of the file is row 1. */
export function rowNumber(record: number): number {
  return record + 1;
}

/** Names of the columns of the list, in the reader's language. */
export interface CorrectionWords {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Name of a cell beyond the columns, by its number from 1. */
  cellName(number: number): string;
}

/** The corrections as CSV, one row a cell: row in the file, column, the cell before and after. */
export function correctionsAsCsv(
  corrections: readonly Correction[],
  columns: readonly string[],
  words: CorrectionWords,
): string {
  const lines = corrections.map(({ record, position, before, after }) =>
    csvFileLine([rowNumber(record), columns[position] ?? words.cellName(position + 1), before, after]),
  );
  return `\ufeff${csvFileLine([words.row, words.column, words.before, words.after])}${lines.join('')}`;
}
