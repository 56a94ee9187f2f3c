import type { ClaimedNumber } from '../../../domain/claim-range';
import { isPersons } from './counted-persons';
import { foldPhrase } from './fold-phrase';
import { COUNTS_IN_WORDS, HEDGES_AFTER, HEDGES_BEFORE, type NumberQualifier } from './hedge-phrases';
import { numberOfWords } from './number-words';

/** One number, with or without thousands marks, and the phrases before and after it. */
const AROUND_NUMBER = /^(\D*?)\s*(\d{1,3}(?:[, ]\d{3})+|\d+)\s*(\D*)$/;

/** Only words for persons, because "5 wounded" in a column of the killed must not be read as 5 killed. */
const PERSONS =
  /(?:^| )(?:(?:of |de |d'|von |من )?(?:people|persons?|individuals|personnes?|personen|menschen|personas?|شخصا?|اشخاص))$/;
const OF = / (?:of|de|von|من)$/;

/**
 * Reads a count with words or signs around it as a claim: "up to 30" is `{ low: null, high: 30, qualifier: 'asManyAs' }`,
 * "5 people" is 5 to 5 without a qualifier, "dozens" has no number. Null where a word is unknown or two phrases contradict each
 * other.
 * @param text with ASCII digits
 */
export function readHedgedCount(text: string): ClaimedNumber | null {
  const phrase = foldPhrase(text).replace(PERSONS, '');
  const word = COUNTS_IN_WORDS.get(phrase.replace(OF, ''));
  if (word) return { low: null, high: null, qualifier: word };
  const match = AROUND_NUMBER.exec(phrase);
  if (!match) return hedgedWords(phrase);
  const [, before = '', digits = '', rest = ''] = match;
  const after = isPersons(rest) && before !== '' ? '' : rest;
  const qualifier = joined(before.replace(/[.:]$/, ''), after.replace(/\.$/, ''));
  return qualifier === null ? null : claimed(Number(digits.replace(/\D/g, '')), qualifier);
}

/** `at least ten`, `more than a dozen`, `up to five civilians`: a hedge before a number in words. */
function hedgedWords(phrase: string): ClaimedNumber | null {
  const words = phrase.split(' ');
  for (let at = Math.min(4, words.length - 1); at > 0; at -= 1) {
    const qualifier = HEDGES_BEFORE.get(words.slice(0, at).join(' '));
    const rest = words.slice(at);
    while (rest.length > 1 && isPersons(rest.at(-1) ?? '')) rest.pop();
    const value = qualifier === undefined ? Number.NaN : numberOfWords(rest.join(' '));
    if (qualifier !== undefined && value > 0) return claimed(value, qualifier);
  }
  return null;
}

/** Null where a phrase is unknown or the two phrases contradict each other. */
function joined(before: string, after: string): NumberQualifier | 'exact' | null {
  const first = before === '' ? 'exact' : HEDGES_BEFORE.get(before);
  const second = after === '' ? 'exact' : HEDGES_AFTER.get(after);
  if (first === undefined || second === undefined) return null;
  if (first === 'exact' || first === second) return second;
  if (second === 'exact') return first;
  // "over 20+" is still more than 20, "about 20+" is 20 or more.
  if (after !== '+' || first === 'fewerThan') return null;
  return first === 'moreThan' ? 'moreThan' : 'atLeast';
}

function claimed(value: number, qualifier: NumberQualifier | 'exact'): ClaimedNumber | null {
  if (qualifier === 'exact') return { low: value, high: value };
  if (qualifier === 'about') return { low: value, high: value, qualifier };
  if (qualifier === 'atLeast' || qualifier === 'moreThan') return { low: value, high: null, qualifier };
  // "Fewer than 0" has no meaning.
  return qualifier === 'fewerThan' && value === 0 ? null : { low: null, high: value, qualifier };
}
