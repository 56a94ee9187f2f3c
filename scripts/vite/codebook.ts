import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import papa from 'papaparse';

/**
 * The points of a codebook: of a CSV one for each line, "column: meaning"; of any other text one for each paragraph, with
 * the signs of Markdown left as they are.
 */
export function readCodebook(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (extname(path).toLowerCase() !== '.csv')
    return text
      .split(/\r?\n\s*\r?\n/)
      .map(oneLine)
      .filter(Boolean);
  const { data } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return data.map(([name = '', ...meaning]) =>
    oneLine([name, meaning.filter(Boolean).join('; ')].filter(Boolean).join(': ')),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
