import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../src/dataset/fold-text';

/** Spellings that a reader takes for one letter, the plain one first. Written anew from the rules, not from the code. */
const ALIKE: readonly string[] = ['اأإآٱ', 'يىیئ', 'وؤ', 'هةہھ', 'كکگ', 'بپ', 'جچ', 'زژ', 'فڤ'];
const PLAIN = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const MARKS = [...'ًٌٍَُِّْٰـ'];
const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const spellingsOf = (letter: string) => [...(ALIKE.find((all) => all[0] === letter) ?? letter)];
const word = fc.array(fc.constantFrom(...PLAIN), { minLength: 3, maxLength: 8 }).map((letters) => letters.join(''));

/** The word as another writer may have it: other forms of its letters, vowel signs and tatweel between them. */
const spelt = (plain: string) =>
  fc
    .tuple(
      ...[...plain].map((letter) =>
        fc.tuple(fc.constantFrom(...spellingsOf(letter)), fc.array(fc.constantFrom(...MARKS), { maxLength: 2 })),
      ),
    )
    .map((letters) => letters.map(([letter, marks]) => `${letter}${marks.join('')}`).join(''));

describe('the search in Arabic', () => {
  it('takes every spelling of a word for the same word', () => {
    fc.assert(
      fc.property(
        word.chain((plain) => fc.tuple(fc.constant(plain), spelt(plain))),
        ([plain, other]) => foldText(other) === foldText(plain),
      ),
    );
  });

  it('takes alif with hamza or madda at the start for alif', () => {
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(...'أإآٱ'),
        (rest, alif) => foldText(`${alif}${rest}`) === foldText(`ا${rest}`),
      ),
    );
  });

  it('takes Arabic and Persian digits for Latin ones', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(2)), { minLength: 1, maxLength: 8 }), (digits) => {
        const mixed = digits.map(([digit, script]) => DIGITS[script]?.[digit] ?? '').join('');
        return foldText(mixed) === foldText(digits.map(([digit]) => digit).join(''));
      }),
    );
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        // Of letters that look like the article, one article is taken off at a time.
        fc.pre(!words.some((each) => each.startsWith('لل')));
        const folded = foldWords(words.join(' ')).join(' ');
        return foldWords(folded).join(' ') === folded;
      }),
    );
  });

  it('keeps words apart that differ in a letter with another sound', () => {
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(...'تثدذرسشصضطظعغقلمن'),
        fc.constantFrom(...'تثدذرسشصضطظعغقلمن'),
        (rest, a, b) => {
          fc.pre(a !== b);
          return foldText(`${a}${rest}`) !== foldText(`${b}${rest}`);
        },
      ),
    );
  });

  it.each([
    ['التاجى', 'التاجي'],
    ['القيّارة', 'القياره'],
    ['أربيــل', 'اربيل'],
    ['کرکوک', 'كركوك'],
    ['مسؤولية', 'مسوولية'],
    ['قائم', 'قايم'],
    ['١٠٧ ملم', '107 ملم'],
  ])('finds %s for %s', (written, typed) => {
    expect(foldText(written)).toBe(foldText(typed));
  });
});
