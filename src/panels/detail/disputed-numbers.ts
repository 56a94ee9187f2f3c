import type { FigureClaim } from '../../domain/claim';
import { groupOfClaim, rangeOfClaim } from '../../domain/claim-range';
import type { Discrepancy } from '../../domain/discrepancy';
import type { Source } from '../../domain/source';
import type { Texts } from '../../i18n/texts';
import { claimText } from './figure-text';

/** A disputed number, and the names of all who state it, each once. */
export interface DisputedNumber {
  readonly number: string;
  readonly names: readonly string[];
}

/** The numbers from low to high. A number for a part of the group names the part. A quoted speaker stands for the source. */
export function numbersOf(
  { claims, group }: Discrepancy,
  sources: ReadonlyMap<string, Source>,
  texts: Texts,
): readonly DisputedNumber[] {
  const sorted = [...claims].sort((a, b) => rangeOfClaim(a).low - rangeOfClaim(b).low);
  const names = new Map<string, Set<string>>();
  for (const claim of sorted) {
    const number = numberText(claim, group, texts);
    const name = claim.attributedTo ?? sources.get(claim.source)?.publisher ?? claim.source;
    names.set(number, (names.get(number) ?? new Set()).add(name));
  }
  return [...names].map(([number, each]) => ({ number, names: [...each] }));
}

function numberText(claim: FigureClaim, group: Discrepancy['group'], texts: Texts): string {
  const number = claimText(claim, texts);
  const own = groupOfClaim(claim);
  return own === group ? number : texts.t('panels.numberOfGroup', { number, group: texts.t(`terms.group-${own}`) });
}
