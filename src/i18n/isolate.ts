const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const FIRST_STRONG = '\u2068';
const END = '\u2069';

const ISOLATE_MARKS = /[\u200e\u200f\u061c\u2066-\u2069]/g;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const IS_ISOLATED = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;
/** Words of Arabic, and numbers and times of day among them: they stand alike in every line from right to left. */
const PLAIN_IN_RTL = /^[-−±]?[\p{Script=Arabic}\p{M}\s،؛؟ـ.,:()«»\d٠-٩٫٬]*$/u;
/** A pair of coordinates. */
const PAIR = /[\d٠-٩],\s/;
const DIGIT_RANGE = /[\d٠-٩][\d٠-٩.,:٫٬]*(?:[–-][\d٠-٩][\d٠-٩.,:٫٬]*)+/g;

/** A text that runs from left to right in any line: coordinates, an address, a reference, digits joined by a dash. */
export function leftToRight(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${END}`;
}

/**
 * A text out of data, or a value, for a line of a direction: with marks about it where its letters or digits could change places
 * with those beside it, as it is elsewhere. The first letter of the text decides how it runs.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  if (text === '' || IS_ISOLATED.test(text)) return text;
  const isPlain = direction === 'rtl' ? PLAIN_IN_RTL.test(text) && !PAIR.test(text) : !RTL_LETTER.test(text);
  return isPlain ? text : `${FIRST_STRONG}${text}${END}`;
}

/**
 * How a whole text runs on a page of a direction. An Arabic sentence may begin with a name in Latin letters: where it has a letter from
 * right to left, such a page reads it so. The first letter decides for other texts.
 */
export function directionIn(text: string, direction: 'ltr' | 'rtl'): 'rtl' | 'auto' {
  return direction === 'rtl' && RTL_LETTER.test(text) ? 'rtl' : 'auto';
}

/**
 * A range for a line of a direction. Digits joined by a dash run from left to right everywhere ("27–34"), as digits do; dates with
 * words run as the language does.
 */
export function isolatedRange(text: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr') return text;
  if (!/\p{L}/u.test(text)) return leftToRight(text);
  return `${RIGHT_TO_LEFT}${text.replace(DIGIT_RANGE, leftToRight)}${END}`;
}

/** A text without marks of direction, as a reader would type it. */
export function withoutMarks(text: string): string {
  return text.replace(ISOLATE_MARKS, '');
}
