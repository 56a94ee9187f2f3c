import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Filters } from '../../live/selection-values';
import { placesListed, placesText } from './place-filter-text';

/** The filters and the search that are set: "Kind: Rocket attack, Bombing; Search: “taji”". '' without any. */
export function filtersText(atlas: Atlas, filters: Filters, query: string, texts: Texts): string {
  const { t, format } = texts;
  const listed = placesListed(atlas, filters);
  const parts = Object.entries(filters).flatMap(([id, values]) => {
    if (!values || values.length === 0) return [];
    const words =
      listed?.filter === id
        ? placesText(atlas, listed.places, texts)
        : format.list(values.map((value) => valueLabel(atlas, texts, id, value)));
    return [`${dimensionLabel(texts, id)}: ${words}`];
  });
  const words = query.trim();
  if (words !== '') parts.push(`${t('panels.searchName')}: ${t('panels.quoted', { words })}`);
  return parts.join('; ');
}
