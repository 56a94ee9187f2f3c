import type { Atlas } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import { placeIdsOf } from '../../live/place-ids';
import type { Filters } from '../../live/selection-values';
import { PLACE_FILTERS, type PlaceFilter } from '../../spacetime/place-filter';

/** The filter by place that is set, with its places as ids and as indices of the place table. */
export interface PlacesListed {
  readonly filter: PlaceFilter;
  readonly ids: readonly string[];
  readonly places: readonly number[];
}

/** The filter by place that is set; null without one. */
export function placesListed(atlas: Atlas, filters: Filters): PlacesListed | null {
  const filter = PLACE_FILTERS.find((id) => filters[id] !== undefined);
  const ids = filter && filters[filter];
  if (!filter || !ids) return null;
  const indexOf = placeIdsOf(atlas);
  return { filter, ids, places: ids.flatMap((id) => indexOf.get(id) ?? []) };
}

/** Names of the places: "FOB Union III", "FOB Union III and U.S. Embassy", "FOB Union III and 3 other places". */
export function placesText(atlas: Atlas, places: readonly number[], { language, t, format }: Texts): string {
  const names = [...new Set(places.map(atlas.placeAt).map(({ name, nameAr }) => textIn(language, name, nameAr)))];
  const [first = ''] = names;
  if (names.length <= 2) return format.list(names);
  return t('panels.placeAndOthers', { place: first, count: names.length - 1, number: format.number(names.length - 1) });
}
