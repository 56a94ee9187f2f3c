import type { Atlas } from '../../dataset/atlas';
import { AREA_FILTER } from '../../domain/area';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import { useApp } from '../../state/store-context';
import { FilterChip } from './FilterChip';

/** The chips of the areas that filter, which the tools on the map set. A press removes one. */
export function AreaChips({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const areas = useApp((state) => state.filters[AREA_FILTER]);
  const toggle = useApp((state) => state.toggleFilter);
  return (areas ?? []).map((area) => (
    <FilterChip
      key={area}
      label={valueLabel(atlas, texts, AREA_FILTER, area)}
      dimension={dimensionLabel(texts, AREA_FILTER)}
      isOn
      onToggle={() => toggle(AREA_FILTER, area)}
    />
  ));
}
