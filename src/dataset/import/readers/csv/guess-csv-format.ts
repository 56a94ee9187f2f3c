import Papa from 'papaparse';
import type { CsvFormat } from '../record-codec';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const PREVIEW_ROWS = 50;
const PREVIEW_CHARS = 200_000;

/** Delimiter and line end from the first lines. The header decides: decimal commas do not stand in it. */
export function guessCsvFormat(text: string): Pick<CsvFormat, 'delimiter' | 'newline'> {
  const preview = text.slice(0, PREVIEW_CHARS);
  const newline = preview.includes('\n') ? '\n' : preview.includes('\r') ? '\r' : '\n';
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(preview, { delimiter, newline, preview: PREVIEW_ROWS, skipEmptyLines: true });
    const score = scoreOf(data);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, newline };
}

/** Columns of the header, worth less the fewer rows have as many. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const body = rows.slice(1);
  if (body.length === 0) return width;
  const fitting = body.filter((row) => row.length === width).length / body.length;
  return width * (0.2 + 0.8 * fitting);
}
