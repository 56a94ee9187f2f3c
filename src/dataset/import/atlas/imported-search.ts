import type { Dimension, EventTable } from '../../../spacetime/event-table';
import { findQuery, type SearchedTexts, type SearchHits } from '../../search/find-query';
import { Vocabulary } from '../../search/vocabulary';
import { indexWords, textsWith, type WordIndex } from '../../search/word-index';
import type { RecordColumns } from '../columns/imported-columns';
import { textLength, textReader } from '../columns/text-column';

/** Dimensions whose values are words of the file. */
const SEARCHED = ['kind', 'subkind', 'actor', 'country', 'source'];

/** Finds rows by words without holding up the page. */
export interface ImportedSearch {
  /** By row: 1 where each word of the query, or another spelling of it, is in the row's text. Null for a blank query. */
  find(query: string): Promise<SearchHits | null>;
}

/**
 * Searches the columns in memory: places, kinds, actors, countries, sources and titles. Their words are indexed at the first
 * search. Long text is only in the file and is not searched.
 */
export function createImportedSearch(columns: RecordColumns, table: EventTable): ImportedSearch {
  let texts: Promise<SearchedTexts> | null = null;
  return {
    async find(query) {
      if (query.trim() === '') return null;
      texts ??= indexColumns(columns, table);
      return findQuery(await texts, query);
    },
  };
}

async function indexColumns(columns: RecordColumns, table: EventTable): Promise<SearchedTexts> {
  const { places, unplacedNames, titles, length } = columns;
  const { place: placeOf, incident: incidentOf } = table;
  const vocabulary = new Vocabulary();
  const placeWords = await indexWords(vocabulary, textLength(places.names), textReader(places.names));
  const unplacedWords = await indexWords(vocabulary, textLength(unplacedNames), textReader(unplacedNames));
  const valueWords: (readonly [Dimension, WordIndex])[] = [];
  for (const dimension of table.dimensions) {
    if (!SEARCHED.includes(dimension.id)) continue;
    const { values } = dimension;
    valueWords.push([dimension, await indexWords(vocabulary, values.length, (at) => values[at] ?? '')]);
  }
  const titleWords = await indexWords(vocabulary, titles.bytes.length === 0 ? 0 : length, textReader(titles));

  return {
    vocabulary,
    length,
    useAliases: true,
    rowsWith(wanted) {
      const found = new Uint8Array(length);
      const titled = textsWith(titleWords, wanted);
      const placed = textsWith(placeWords, wanted);
      const unplaced = textsWith(unplacedWords, wanted);
      for (let row = 0; row < length; row += 1) {
        const incident = incidentOf[row] ?? 0;
        const place = placeOf[row] ?? -1;
        const isAtPlace = place >= 0 ? placed[place] : unplaced[columns.unplaced[incident] ?? 0];
        if (isAtPlace || titled[incident]) found[row] = 1;
      }
      for (const [dimension, words] of valueWords) markValues(found, dimension, textsWith(words, wanted));
      return found;
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
