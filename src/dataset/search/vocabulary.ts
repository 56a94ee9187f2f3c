import { foldWords } from '../fold-text';
import { numberOfRoman } from './numerals';
import { consonants, spellingKey } from './spelling-key';

/** So many tokens as written are remembered while texts are read: most tokens repeat, and folding one costs a microsecond. */
const MOST_TOKENS = 100_000;

/** The different words of a dataset's texts, folded and numbered. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly tokens = new Map<string, readonly number[]>();
  private readonly keys: string[] = [];
  private readonly sounds: string[] = [];

  /** Numbers of the words of a token, which is a text without spaces. */
  numbersOf(token: string): readonly number[] {
    const known = this.tokens.get(token);
    if (known) return known;
    const numbers = foldWords(token).flatMap((word) => {
      const number = numberOfRoman(word);
      return number === undefined ? [this.numberOf(word)] : [this.numberOf(word), this.numberOf(number)];
    });
    if (this.tokens.size >= MOST_TOKENS) this.tokens.clear();
    this.tokens.set(token, numbers);
    return numbers;
  }

  keyAt(index: number): string {
    this.keys[index] ??= spellingKey(this.words[index] ?? '');
    return this.keys[index] ?? '';
  }

  consonantsAt(index: number): string {
    this.sounds[index] ??= consonants(this.words[index] ?? '');
    return this.sounds[index] ?? '';
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.numbers.set(word, number);
    return number;
  }
}
