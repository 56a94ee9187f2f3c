import Papa from 'papaparse';
import { looksLikeHeader } from '../header';
import type { CsvFormat } from '../record-codec';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const PREVIEW_ROWS = 50;
const PREVIEW_CHARS = 200_000;

const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\s*$/i;

/** Whether a first line is Excel's own note of the delimiter, such as `sep=;`. */
export function isSeparatorLine(line: string): boolean {
  return SEPARATOR_LINE.test(line);
}

/** Guesses delimiter and line end from the first lines: the delimiter that cuts most rows into as many cells as a row of names has. */
export function guessCsvFormat(text: string): Pick<CsvFormat, 'delimiter' | 'newline'> {
  const preview = text.slice(0, PREVIEW_CHARS);
  const newline = preview.includes('\n') ? '\n' : preview.includes('\r') ? '\r' : '\n';
  const stated = SEPARATOR_LINE.exec((preview.split(newline, 1)[0] ?? '').trimEnd())?.[1];
  if (stated) return { delimiter: stated, newline };
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(preview, { delimiter, newline, preview: PREVIEW_ROWS, skipEmptyLines: true });
    const score = scoreOf(data);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, newline };
}

/** The usual number of cells, less where fewer rows have it, and less where the first row that has it holds no names. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const times = new Map<number, number>();
  for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of times) {
    const header = rows.find((row) => row.length === width) ?? [];
    const fitting = count / rows.length;
    const score = width < 2 ? 0 : width * (0.2 + 0.8 * fitting) * (looksLikeHeader(header) ? 1 : 0.5);
    best = Math.max(best, score);
  }
  return best;
}
