import type { ClaimedNumber } from '../../../domain/claim-range';
import type { DoubtCode } from '../../../domain/doubt';
import { figureOfClaim } from '../../../domain/figure';
import { type Cell, cellText, isBlank } from '../rows/cell';
import { readHedgedCount } from './hedged-count';
import { asciiDigits } from './number';
import { saysNobody } from './number-words';
import { type WordedCount, wordedCount } from './worded-count';

/** Persons that a cell states, as totals count them. -1 is *not stated*. */
export interface Count {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Why the count should be read with care, or null. */
  readonly doubt: DoubtCode | null;
  /** What the cell claims, where that is not `low` to `high`: "at least 5" has no upper end. */
  readonly claim?: ClaimedNumber;
}

/** No single event has harmed more people. A larger number is a slip, and its sums would not fit the columns. */
const LARGEST = 10_000_000;
const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^\d*[.,]\d+$/;
const GROUPED = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+$/;
const DASH = '\\s*[-\\u2010-\\u2014\\u2212]\\s*';
const BETWEEN = '(?:between|from|entre|de|zwischen|von|بين|من)\\s+';
const TO = '\\s+(?:to|or|and|à|ou|et|bis|oder|und|a|o|y|إلى|الى|أو|و)\\s*';
const RANGE = new RegExp(`^(?:${BETWEEN})?(\\d+)(?:${DASH}|${TO})(\\d+)$`, 'i');
const UNKNOWN =
  /^(?:unk(?:nown)?|unspecified|not (?:known|stated|specified|available|reported)|n\.?d\.?|\?+|not (?:clear|given|confirmed)|unclear|undetermined|tb[cd]|n\/?k|inconnue?s?|non (?:pr[eé]cis[eé]e?s?|connue?s?)|unbekannt|nicht bekannt|k\.?\s?a\.?|desconocid[oa]s?|sin datos?|s\/d|no disponible|desconhecid[oa]s?|неизвестно|н\/д|нет данных|невідомо|bilinmiyor|نامشخص|نامعلوم|مجهول|غير (?:محدد|معلوم|معروف))$/iu;

/** A cell that states no count. */
export const NOT_COUNTED: Readonly<Count> = { low: -1, best: -1, high: -1, doubt: null };

/**
 * A count as files have it: blank, `NA`, `Unknown`, `3`, `3 - 7` with any dash, `5+`, `at least 5`, `dozens`, `0.5`. Negative
 * codes such as -9 and -99 mean *unknown* where `negativeIsUnknown`, and are a doubt elsewhere.
 */
export function parseCount(cell: Cell, negativeIsUnknown: boolean): Count {
  if (typeof cell === 'number') return fromNumber(cell, negativeIsUnknown);
  if (typeof cell === 'string' && WHOLE.test(cell)) return exact(Number(cell));
  const text = asciiDigits(cellText(cell));
  // "None" and "nil" are blanks in other columns; of persons they say that there was nobody.
  if (typeof cell === 'string' && saysNobody(text)) return { ...exact(0), doubt: 'countWorded' };
  if (isBlank(cell)) return NOT_COUNTED;
  if (WHOLE.test(text)) return exact(Number(text));
  if (UNKNOWN.test(text)) return NOT_COUNTED;
  return fromWords(text, negativeIsUnknown);
}

function fromWords(text: string, negativeIsUnknown: boolean): Count {
  const range = RANGE.exec(text);
  if (range) return fromRange(Number(range[1]), Number(range[2]));
  if (GROUPED.test(text)) return fromNumber(Number(text.replace(/\D/g, '')), negativeIsUnknown);
  if (DECIMAL.test(text)) return fromNumber(Number(text.replace(',', '.')), negativeIsUnknown);
  const claim = readHedgedCount(text);
  if (claim) return fromClaim(claim);
  const value = Number(text);
  if (!Number.isNaN(value)) return fromNumber(value, negativeIsUnknown);
  const worded = wordedCount(text);
  return worded ? fromWorded(worded) : { ...NOT_COUNTED, doubt: 'countUnreadable' };
}

function fromRange(first: number, second: number): Count {
  if (Math.max(first, second) > LARGEST) return { ...NOT_COUNTED, doubt: 'countTooLarge' };
  const low = Math.min(first, second);
  return { low, best: low, high: Math.max(first, second), doubt: first > second ? 'lowAboveHigh' : null };
}

function fromWorded({ low, high }: WordedCount): Count {
  if (high > LARGEST) return { ...NOT_COUNTED, doubt: 'countTooLarge' };
  return { low, best: low, high, doubt: 'countWorded' };
}

/** Totals count a hedged cell as they count a curated claim with the same words. */
function fromClaim(claim: ClaimedNumber): Count {
  const { low, best, high } = figureOfClaim(claim);
  if (high > LARGEST) return { ...NOT_COUNTED, doubt: 'countTooLarge' };
  return claim.qualifier ? { low, best, high, doubt: 'countVague', claim } : exact(best);
}

function fromNumber(value: number, negativeIsUnknown: boolean): Count {
  if (Number.isNaN(value)) return NOT_COUNTED;
  if (value < 0) return negativeIsUnknown ? NOT_COUNTED : { ...NOT_COUNTED, doubt: 'countNegative' };
  if (value > LARGEST) return { ...NOT_COUNTED, doubt: 'countTooLarge' };
  if (Number.isInteger(value)) return exact(value);
  return { low: Math.floor(value), best: Math.round(value), high: Math.ceil(value), doubt: 'countFractional' };
}

function exact(value: number): Count {
  return { low: value, best: value, high: value, doubt: null };
}
