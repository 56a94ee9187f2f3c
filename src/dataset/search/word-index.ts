import { inSlices } from './in-slices';
import type { Vocabulary } from './vocabulary';

/** The words of a list of texts, as numbers of a vocabulary: `words[ends[i - 1] .. ends[i])`. */
export interface WordIndex {
  readonly words: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = ' ';

/** Reads the texts once, without holding up the page. */
export async function indexWords(
  vocabulary: Vocabulary,
  length: number,
  textAt: (at: number) => string,
): Promise<WordIndex> {
  let words = new Uint32Array(Math.max(16, length * 4));
  const ends = new Uint32Array(length);
  let used = 0;
  let last = '';
  let numbers: readonly number[] = [];
  await inSlices(length, (at) => {
    const text = textAt(at);
    // Neighbouring rows often have the same title, and to compare costs less than to read it again.
    if (text !== last) numbers = numbersOfText(vocabulary, text);
    last = text;
    if (used + numbers.length > words.length) words = grown(words, used + numbers.length);
    words.set(numbers, used);
    used += numbers.length;
    ends[at] = used;
  });
  return { words: words.slice(0, used), ends };
}

function numbersOfText(vocabulary: Vocabulary, text: string): readonly number[] {
  const numbers: number[] = [];
  for (const token of text.split(SPACE)) for (const word of vocabulary.numbersOf(token)) numbers.push(word);
  return numbers;
}

function grown(words: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(needed, words.length * 2));
  wider.set(words);
  return wider;
}

/** By text: 1 where it has one of the words. `wanted` holds 1 for the number of each wanted word. */
export function textsWith({ words, ends }: WordIndex, wanted: Uint8Array): Uint8Array {
  const found = new Uint8Array(ends.length);
  let at = 0;
  for (let text = 0; text < ends.length; text += 1) {
    const end = ends[text] ?? 0;
    let any = 0;
    for (; at < end; at += 1) any |= wanted[words[at] ?? 0] ?? 0;
    found[text] = any;
  }
  return found;
}
