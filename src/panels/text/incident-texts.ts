import type { IncidentSummary } from '../../dataset/atlas';
import { kindLabel } from '../../i18n/kind-label';
import type { Texts } from '../../i18n/texts';

type Named = Pick<IncidentSummary, 'title' | 'titleAr' | 'kind' | 'kindLabel' | 'placeName' | 'placeNameAr'>;

/** The name of the primary place in the reader's language. */
export function placeText({ placeName, placeNameAr }: Pick<Named, 'placeName' | 'placeNameAr'>, texts: Texts): string {
  return (texts.language === 'ar' ? placeNameAr : undefined) ?? placeName;
}

/** The title; for an incident without one, its kind and its place. */
export function titleText(summary: Named, texts: Texts): string {
  const title = (texts.language === 'ar' ? summary.titleAr : undefined) ?? summary.title;
  if (title) return title;
  const kind = kindLabel(summary, texts);
  const place = placeText(summary, texts);
  return place === '' ? kind : texts.t('panels.kindAtPlace', { kind, place });
}
