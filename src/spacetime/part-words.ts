import type { RingSplit } from './ring-split';

/** The sets of parts that rows are in. A dimension with one value a row has as many as parts; most others have few. */
export interface PartWords {
  /** By number of the set, a bit for each of its parts. */
  readonly words: readonly number[];
  /** By row, the number of its set. */
  readonly wordOf: Uint16Array;
}

const KNOWN = new WeakMap<Uint16Array, PartWords>();

/** So that a loop over rows counts a set with one step, and the parts are told apart after it. Kept for each split. */
export function partWordsOf({ parts }: RingSplit): PartWords {
  const known = KNOWN.get(parts);
  if (known) return known;
  const numbers = new Int32Array(0x10000).fill(-1);
  const words: number[] = [];
  const wordOf = new Uint16Array(parts.length);
  for (let row = 0; row < parts.length; row += 1) {
    const word = parts[row] ?? 0;
    let number = numbers[word] ?? -1;
    if (number < 0) {
      number = words.length;
      numbers[word] = number;
      words.push(word);
    }
    wordOf[row] = number;
  }
  const found = { words, wordOf };
  KNOWN.set(parts, found);
  return found;
}
