import type { FigureClaim } from '../../domain/claim';
import type { Figure } from '../../domain/figure';
import type { Texts } from '../../i18n/texts';

/** The range of a figure: "12–15", or "25+" when a claim has no upper bound. */
export function figureText({ low, high, open }: Figure, { format }: Texts): string {
  return open ? `${format.range(low, high)}+` : format.range(low, high);
}

/** The number of a claim with the hedge of its source: "at least 25", "several", "12". */
export function claimText(claim: FigureClaim, texts: Texts): string {
  const text = hedgedText(claim, texts);
  return claim.basis === 'inferred' ? texts.t('terms.qualifier-inferred', { number: text }) : text;
}

function hedgedText({ low, high, qualifier }: FigureClaim, { t, format }: Texts): string {
  const known = low ?? high;
  if (known === null) return t(qualifier === undefined ? 'terms.notStated' : `terms.qualifier-${qualifier}`);
  const number = low !== null && high !== null ? format.range(low, high) : format.number(known);
  if (qualifier) return t(`terms.qualifier-${qualifier}`, { number });
  if (high === null) return t('terms.qualifier-atLeast', { number });
  return low === null ? t('terms.qualifier-asManyAs', { number }) : number;
}

/** "Killed, United States", or only "Killed" for all groups. */
export function measureText({ measure, group = 'all' }: Pick<FigureClaim, 'measure' | 'group'>, { t }: Texts): string {
  const name = t(`terms.measure-${measure}`);
  return group === 'all' ? name : t('panels.measureOfGroup', { measure: name, group: t(`terms.group-${group}`) });
}

/** The same for the middle of a sentence: "wounded (Coalition)". */
export function measureInline(
  { measure, group = 'all' }: Pick<FigureClaim, 'measure' | 'group'>,
  { t }: Texts,
): string {
  const name = t(`terms.measure-${measure}`);
  const inner = name.charAt(0).toLowerCase() + name.slice(1);
  return group === 'all' ? inner : t('panels.measureWithin', { measure: inner, group: t(`terms.group-${group}`) });
}
