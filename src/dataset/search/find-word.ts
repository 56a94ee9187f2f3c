import { editDistance } from './edit-distance';
import { inSlices } from './in-slices';
import { numberOfRoman } from './numerals';
import { consonants, isOtherScript, spellingKey } from './spelling-key';
import type { Vocabulary } from './vocabulary';

/** A word that the texts do not have, and the words that were searched for in its place. */
export interface Correction {
  readonly typed: string;
  readonly read: readonly string[];
}

/** What a typed word finds among the words of the texts. */
export interface WordHits {
  /** By number of the word: 1 when it is meant. */
  readonly wanted: Uint8Array;
  /** Null when the word, its beginning or another spelling of it was found. */
  readonly correction: Correction | null;
}

/** The beginning of a name in another spelling must have so many letters, because short beginnings meet by chance. */
const SHORTEST_BEGINNING = 5;
const MOST_READINGS = 3;

/**
 * Finds what a typed word means: words that begin with it and other spellings of it. Only when the texts have none of these,
 * the same name in the other script, and else the words that differ in the fewest letters.
 */
export async function findWord(vocabulary: Vocabulary, typed: string): Promise<WordHits> {
  const wanted = new Uint8Array(vocabulary.words.length);
  if (await markBegun(vocabulary, typed, wanted)) {
    await markSpellings(vocabulary, typed, wanted, false);
    return { wanted, correction: null };
  }
  if (await markSpellings(vocabulary, typed, wanted, true)) return { wanted, correction: null };
  const read = (await markOtherScript(vocabulary, typed, wanted)) ?? (await markTypos(vocabulary, typed, wanted));
  return { wanted, correction: read ? { typed, read } : null };
}

/** Marks the word itself alone, for another name of what was asked for. */
export function findWhole({ words }: Vocabulary, word: string): Uint8Array {
  return Uint8Array.from(words, (each) => (each === word ? 1 : 0));
}

async function markBegun({ words }: Vocabulary, typed: string, wanted: Uint8Array): Promise<boolean> {
  // "3" must not find 30 or 33. Of a year, the beginning is enough.
  const isWhole = /^\d{1,2}$/.test(typed);
  const number = numberOfRoman(typed);
  let any = false;
  await inSlices(words.length, (at) => {
    const word = words[at] ?? '';
    if (!(isWhole ? word === typed : word.startsWith(typed)) && word !== number) return;
    wanted[at] = 1;
    any = true;
  });
  return any;
}

async function markSpellings(
  vocabulary: Vocabulary,
  typed: string,
  wanted: Uint8Array,
  takesBeginnings: boolean,
): Promise<boolean> {
  const key = spellingKey(typed);
  if (key === '') return false;
  const isBegun = takesBeginnings && key.length >= SHORTEST_BEGINNING;
  let any = false;
  await inSlices(vocabulary.words.length, (at) => {
    const other = vocabulary.keyAt(at);
    if (other !== key && !(isBegun && other.startsWith(key))) return;
    wanted[at] = 1;
    any = true;
  });
  return any;
}

async function markOtherScript(
  vocabulary: Vocabulary,
  typed: string,
  wanted: Uint8Array,
): Promise<readonly string[] | null> {
  const sounds = consonants(typed);
  if (sounds === '') return null;
  const read: string[] = [];
  await inSlices(vocabulary.words.length, (at) => {
    const word = vocabulary.words[at] ?? '';
    if (!isOtherScript(typed, word) || vocabulary.consonantsAt(at) !== sounds) return;
    wanted[at] = 1;
    read.push(word);
  });
  return read.length > 0 ? read.slice(0, MOST_READINGS) : null;
}

/** One wrong letter in a word of four, two in a word of eight. A shorter word or one with digits means only itself. */
async function markTypos({ words }: Vocabulary, typed: string, wanted: Uint8Array): Promise<readonly string[] | null> {
  const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  if (most === 0) return null;
  let least = most + 1;
  let found: number[] = [];
  await inSlices(words.length, (at) => {
    const word = words[at] ?? '';
    const whole = editDistance(typed, word, Math.min(most, least));
    const distance = Math.min(whole, typed.length > 4 ? editDistance(typed, word, Math.min(most, least), true) : whole);
    if (distance > most || distance > least) return;
    if (distance < least) found = [];
    least = distance;
    found.push(at);
  });
  for (const at of found) wanted[at] = 1;
  return found.length > 0 ? found.slice(0, MOST_READINGS).map((at) => words[at] ?? '') : null;
}
