import type { Cell } from '../rows/cell';

/** Encodings that a reader can choose for a text. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'utf-16le',
  'utf-16be',
] as const;

export type ChosenEncoding = (typeof ENCODINGS)[number];

/** The number of the header's row for a table without a header. */
export const NO_HEADER = -1;

/** How a reader wants a file to be read. What is absent is guessed. */
export interface ReadingChoice {
  /** Number of the header's row, from 0; `NO_HEADER` for a table whose first row is data. */
  readonly headerRow?: number;
  readonly delimiter?: string;
  readonly encoding?: ChosenEncoding;
}

/** Where a table begins in its file. */
export interface TableTop {
  /** The first rows as they stand in the file, blank rows included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number of the header's first row, from 0; `NO_HEADER` where the columns have no names. */
  readonly headerRow: number;
  /** What parts the cells of a row; null where the container does. */
  readonly delimiter: string | null;
}

/** How many of the first rows a reader sees, and can choose the header among. */
export const TOP_ROWS = 20;
