import type { NumberRange } from '../domain/number-range';
import type { Texts } from './texts';

/** A range of numbers in words: "4 to under 5", "100 or more". */
export function rangeLabel({ low, high, below }: NumberRange, { t, format }: Texts): string {
  if (low !== null && low === high) return format.quantity(low);
  const ends = { low: format.quantity(low ?? 0), high: format.quantity(high ?? 0) };
  if (high === null) return t('terms.rangeFrom', ends);
  if (low === null) return t(below ? 'terms.rangeUnder' : 'terms.rangeUpTo', ends);
  return t(below ? 'terms.rangeToUnder' : 'terms.rangeTo', ends);
}
