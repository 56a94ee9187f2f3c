import type { IncidentSummary } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';

type Named = Pick<IncidentSummary, 'title' | 'titleAr' | 'kind' | 'kindLabel' | 'placeName' | 'placeNameAr'>;

/** Kind in the reader's language, or in the file's own words. */
export function kindText({ kind, kindLabel }: Pick<Named, 'kind' | 'kindLabel'>, { tOr }: Texts): string {
  return kindLabel ?? tOr(`terms.kind-${kind}`, kind);
}

/** Name of the primary place. */
export function placeText({ placeName, placeNameAr }: Pick<Named, 'placeName' | 'placeNameAr'>, texts: Texts): string {
  return (texts.language === 'ar' ? placeNameAr : undefined) ?? placeName;
}

/** Title, or kind and place where the file has none at hand. */
export function titleText(summary: Named, texts: Texts): string {
  const title = (texts.language === 'ar' ? summary.titleAr : undefined) ?? summary.title;
  if (title) return title;
  const kind = kindText(summary, texts);
  const place = placeText(summary, texts);
  return place === '' ? kind : texts.t('panels.kindAtPlace', { kind, place });
}
