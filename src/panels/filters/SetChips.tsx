import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import { ROW_FILTERS } from '../../spacetime/row-filters';
import { useApp } from '../../state/store-context';
import { FilterChip } from './FilterChip';

/** The chips of hours and figures, which charts set. A press removes one. */
export function SetChips({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const filters = useApp((state) => state.filters);
  const setFilter = useApp((state) => state.setFilter);
  return ROW_FILTERS.flatMap((id) =>
    (filters[id] ?? []).map((value, _, values) => (
      <FilterChip
        key={`${id} ${value}`}
        label={valueLabel(atlas, texts, id, value)}
        dimension={dimensionLabel(texts, id)}
        isNamed={id === 'killed' || id === 'wounded'}
        isOn
        onToggle={() => {
          const others = values.filter((each) => each !== value);
          setFilter(id, others.length > 0 ? others : null);
        }}
      />
    )),
  );
}
