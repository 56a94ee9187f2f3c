import type { IncidentSummary } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import { kindLabel } from '../../i18n/kind-label';
import type { Texts } from '../../i18n/texts';

type Named = Pick<IncidentSummary, 'title' | 'titleAr' | 'kind' | 'kindLabel' | 'placeName' | 'placeNameAr'>;

/** The name of the primary place in the reader's language. */
export function placeText({ placeName, placeNameAr }: Pick<Named, 'placeName' | 'placeNameAr'>, texts: Texts): string {
  return textIn(texts.language, placeName, placeNameAr);
}

/** The title; for an incident without one, its kind and its place. */
export function titleText(summary: Named, texts: Texts): string {
  const title = textIn(texts.language, summary.title, summary.titleAr);
  if (title) return title;
  const kind = kindLabel(summary, texts);
  const place = placeText(summary, texts);
  return place === '' ? kind : texts.t('panels.kindAtPlace', { kind, place });
}
