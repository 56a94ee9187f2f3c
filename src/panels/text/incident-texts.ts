import type { IncidentSummary } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';

/** The name of the primary place in the reader's language. */
export function placeText(
  { placeName, placeNameAr }: Pick<IncidentSummary, 'placeName' | 'placeNameAr'>,
  texts: Texts,
): string {
  return textIn(texts.language, placeName, placeNameAr);
}
