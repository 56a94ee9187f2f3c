import { textIn } from '../domain/language';
import type { NamedSides } from '../domain/named-sides';
import { kindLabel } from './kind-label';
import { sidesWords } from './side-words';
import type { Texts } from './texts';

/** What a title is made of. */
export interface Titled {
  readonly title: string | null;
  readonly titleAr?: string;
  readonly kind: string;
  readonly kindLabel?: string;
  readonly placeName: string;
  readonly placeNameAr?: string;
  readonly sides?: NamedSides;
  readonly killed?: { readonly low: number; readonly high: number } | null;
}

/**
 * The title; for an incident without one, its sides, place and number of killed, which tell the rows of a register apart; else
 * its kind and its place, as far as they are known.
 */
export function titleText(titled: Titled, texts: Texts): string {
  const title = textIn(texts.language, titled.title, titled.titleAr);
  if (title) return title;
  const place = textIn(texts.language, titled.placeName, titled.placeNameAr);
  if (titled.sides) return titleOfSides(titled.sides, place, titled.killed, texts);
  // “Other” would be a claim of ours about a file that states no kind.
  if (titled.kind === 'other' && !titled.kindLabel && place !== '') return place;
  const kind = kindLabel(titled, texts);
  return place === '' ? kind : texts.t('panels.kindAtPlace', { kind, place });
}

/** The sides of an incident without a title, for a list that shows place and casualties beside it; null for any other incident. */
export function sidesTitle({ title, sides }: Titled, texts: Texts): string | null {
  return title === null && sides ? sidesWords(sides, texts) : null;
}

function titleOfSides(sides: NamedSides, place: string, killed: Titled['killed'], texts: Texts): string {
  const { t, format } = texts;
  return [sidesWords(sides, texts), place, deadText()].filter((part) => part !== '').join(t('figures.separator'));

  function deadText(): string {
    if (!killed) return '';
    const { low, high } = killed;
    if (low === high) return t('timeline.killed', { count: high, number: format.number(high) });
    return t('panels.killedShort', { count: high, range: format.range(low, high) });
  }
}
