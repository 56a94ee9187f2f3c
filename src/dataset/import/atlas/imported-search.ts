import type { Dimension } from '../../../spacetime/event-table';
import { foldText, foldWords } from '../../fold-text';
import type { ImportedColumns } from '../columns/imported-columns';
import { type TextColumn, textAt, textLength } from '../columns/text-column';

/** Dimensions whose values are words of the file. */
const SEARCHED = ['kind', 'subkind', 'actor', 'country', 'source'];
/** Milliseconds of work before the page may do something else. */
const SLICE = 8;
const CHECK_EVERY = 512;

/** Finds rows by words without holding up the page. */
export interface ImportedSearch {
  /** By row: 1 where each word of the query begins a word of the row's text. Null for a blank query. */
  find(query: string): Promise<Uint8Array | null>;
}

/**
 * Searches the columns in memory: places, kinds, actors, countries and sources by value, titles row by row. Long text is only in
 * the file and is not searched.
 */
export function createImportedSearch(columns: ImportedColumns): ImportedSearch {
  let placeLines: readonly string[] | null = null;
  let unplacedLines: readonly string[] | null = null;
  const valueLines = new Map<string, readonly string[]>();

  const linesOf = async ({ id, values }: Dimension) => {
    const known = valueLines.get(id);
    if (known) return known;
    const lines = await mapInSlices(values.length, (at) => foldText(values[at] ?? ''));
    valueLines.set(id, lines);
    return lines;
  };
  const namesOf = (names: TextColumn) => mapInSlices(textLength(names), (at) => foldText(textAt(names, at)));

  const findWord = async (word: string): Promise<Uint8Array> => {
    const found = new Uint8Array(columns.length);
    placeLines ??= await namesOf(columns.places.names);
    unplacedLines ??= await namesOf(columns.unplacedNames);
    const places = Uint8Array.from(placeLines, (line) => (line.includes(` ${word}`) ? 1 : 0));
    const unplaced = Uint8Array.from(unplacedLines, (line) => (line.includes(` ${word}`) ? 1 : 0));
    for (let row = 0; row < columns.length; row += 1) {
      const place = columns.place[row] ?? -1;
      found[row] = (place >= 0 ? places[place] : unplaced[columns.unplaced[row] ?? 0]) ?? 0;
    }
    for (const dimension of columns.dimensions) {
      if (!SEARCHED.includes(dimension.id)) continue;
      const lines = await linesOf(dimension);
      markValues(
        found,
        dimension,
        Uint8Array.from(lines, (line) => (line.includes(` ${word}`) ? 1 : 0)),
      );
    }
    await markTitles(found, columns, word);
    return found;
  };

  return {
    async find(query) {
      const words = foldWords(query);
      if (words.length === 0) return null;
      const mask = new Uint8Array(columns.length).fill(1);
      for (const word of words) {
        const found = await findWord(word);
        for (let row = 0; row < mask.length; row += 1) mask[row] = (mask[row] ?? 0) & (found[row] ?? 0);
      }
      return mask;
    },
  };
}

function markValues(found: Uint8Array, { offsets, codes }: Dimension, hits: Uint8Array): void {
  if (!hits.includes(1)) return;
  for (let row = 0; row < found.length; row += 1) {
    const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    for (let at = offsets ? (offsets[row] ?? 0) : row; at < to; at += 1) {
      if (hits[codes[at] ?? 0]) found[row] = 1;
    }
  }
}

async function markTitles(found: Uint8Array, { titles, length }: ImportedColumns, word: string): Promise<void> {
  if (titles.bytes.length === 0) return;
  let last = '';
  let lastHit = false;
  await inSlices(length, (row) => {
    if (found[row]) return;
    const title = textAt(titles, row);
    if (title !== last) {
      last = title;
      lastHit = title !== '' && mayHold(title, word) && foldText(title).includes(` ${word}`);
    }
    if (lastHit) found[row] = 1;
  });
}

/** A cheap test for ASCII titles, so that only likely titles are folded. */
function mayHold(title: string, word: string): boolean {
  for (let at = 0; at < title.length; at += 1) {
    const code = title.charCodeAt(at);
    if (code > 126 || code === 0x27 || code === 0x60) return true;
  }
  return title.toLowerCase().includes(word);
}

async function mapInSlices<T>(length: number, make: (at: number) => T): Promise<T[]> {
  const made: T[] = [];
  await inSlices(length, (at) => {
    made.push(make(at));
  });
  return made;
}

async function inSlices(length: number, work: (at: number) => void): Promise<void> {
  let until = performance.now() + SLICE;
  for (let at = 0; at < length; at += 1) {
    work(at);
    if (at % CHECK_EVERY !== 0 || performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
