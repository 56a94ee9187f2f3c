import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { placesListed, placesText } from '../text/place-filter-text';
import { FilterChip } from './FilterChip';

/** The chip of the filter by place, which a marker sets. A press removes it. */
export function PlaceChip({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const filters = useApp((state) => state.filters);
  const listPlaces = useApp((state) => state.listPlaces);
  const listed = placesListed(atlas, filters);
  if (!listed) return null;
  return (
    <FilterChip
      label={placesText(atlas, listed.places, texts)}
      dimension={texts.t(`panels.dimension-${listed.filter}`)}
      isOn
      onToggle={() => listPlaces(listed.filter, null)}
    />
  );
}
