const ARABIC_MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g;
const COMBINING = /\p{M}/gu;
const APOSTROPHES = /[\u0027\u0060\u00B4\u02B9-\u02BF\u2018-\u201B\u2032]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** The article, joined or apart: al-Taji, Al Taji, التاجي. */
const LATIN_ARTICLE = /\b(?:al|el|ar|as|ash|at|ad|an|az)-(?=\p{L})/giu;
const ARABIC_ARTICLE = /^(?:وال|بال|لل|ال)(?=\p{L}{2})/u;

const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ء: '',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ہ: 'ه',
  ھ: 'ه',
};

/**
 * Words of a text as the search compares them: lower case, without accents, vowel signs and apostrophes, Arabic letter
 * variants and Persian letters made one, digits Latin, the article taken off. So "Kata'ib", "Kata’ib" and "Kataib" are one word, and so are "al-Asad" and "Asad".
 */
export function foldWords(text: string): readonly string[] {
  const latin = text.normalize('NFKC').replace(APOSTROPHES, '').replace(LATIN_ARTICLE, '');
  const plain = latin.normalize('NFD').replace(ARABIC_MARKS, '').replace(COMBINING, '').toLowerCase().normalize('NFC');
  return plain
    .replace(/[آأإٱىئیؤءةکگپچژڤہھ]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .split(NOT_WORD)
    .map((word) => word.replace(ARABIC_ARTICLE, ''))
    .filter((word) => word !== '');
}

/** A text as one searchable line: its folded words between single spaces. */
export function foldText(text: string): string {
  return ` ${foldWords(text).join(' ')}`;
}
