import { foldWords } from '../fold-text';
import { type Term, termsOf } from './aliases';
import { type Correction, findWhole, findWord } from './find-word';
import { nextTurn } from './in-slices';
import type { Vocabulary } from './vocabulary';

/** What a search found. */
export interface SearchHits {
  /** 1 for each row, or incident, whose text has every word of the query. */
  readonly mask: Uint8Array;
  /** Words of the query that the texts do not have, and what was searched for in their place. */
  readonly corrections: readonly Correction[];
}

/** The texts that a query is compared with. */
export interface SearchedTexts {
  readonly vocabulary: Vocabulary;
  readonly length: number;
  /** Whether well-known other names of actors and places count, for texts that bring no names of their own. */
  readonly useAliases: boolean;
  /** 1 for each row or incident that has one of the words. `wanted` holds 1 for the number of each wanted word. */
  rowsWith(wanted: Uint8Array): Uint8Array;
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ar', 'as', 'ash', 'at', 'ad', 'an', 'az']);

/** Words of a query. An article that stands apart means nothing beside another word. Empty for a blank query. */
export function queryWords(query: string): readonly string[] {
  const words = foldWords(query);
  const kept = words.filter((word) => !ARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** Finds the rows that have every word of the query, in any of its spellings; null for a blank query. */
export async function findQuery(texts: SearchedTexts, query: string): Promise<SearchHits | null> {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const mask = new Uint8Array(texts.length).fill(1);
  const corrections: Correction[] = [];
  for (const term of termsOf(words, texts.useAliases)) keep(mask, await rowsOfTerm(texts, term, corrections));
  return { mask, corrections };
}

async function rowsOfTerm(texts: SearchedTexts, term: Term, corrections: Correction[]): Promise<Uint8Array> {
  const aliased = new Uint8Array(texts.length);
  for (const alias of term.aliases) {
    const wanted = alias.map((word) => findWhole(texts.vocabulary, word));
    if (wanted.some((words) => !words.includes(1))) continue;
    const rows = new Uint8Array(texts.length).fill(1);
    for (const words of wanted) {
      keep(rows, texts.rowsWith(words));
      await nextTurn();
    }
    add(aliased, rows);
  }
  const isAliased = aliased.includes(1);
  const rows = new Uint8Array(texts.length).fill(1);
  const own: Correction[] = [];
  for (const word of term.typed) {
    const { wanted, correction } = await findWord(texts.vocabulary, word);
    await nextTurn();
    keep(rows, texts.rowsWith(wanted));
    if (correction) own.push(correction);
  }
  // Another name of the actor is a better answer than a word that only looks alike.
  if (isAliased && own.length > 0) return aliased;
  corrections.push(...own);
  add(rows, aliased);
  return rows;
}

function keep(mask: Uint8Array, rows: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) mask[row] = (mask[row] ?? 0) & (rows[row] ?? 0);
}

function add(mask: Uint8Array, rows: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) mask[row] = (mask[row] ?? 0) | (rows[row] ?? 0);
}
