import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { useApp } from '../../state/store-context';
import { FilterChip } from './FilterChip';
import { useFacet } from './use-facet';

interface QuickChipsProps {
  readonly atlas: Atlas;
  readonly dimension: Dimension;
  /** How many of the most common values are always shown. */
  readonly offered: number;
}

/** Chips of one dimension: the values that filter, and the most common ones. */
export function QuickChips({ atlas, dimension, offered }: QuickChipsProps) {
  const texts = useTexts();
  const active = useApp((state) => state.filters[dimension.id]);
  const toggle = useApp((state) => state.toggleFilter);
  const { order, counts, figures } = useFacet(atlas, dimension);
  const shown = useMemo(() => {
    const isActive = (code: number) => active?.includes(dimension.values[code] ?? '') ?? false;
    return order.filter((code, index) => index < offered || isActive(code));
  }, [order, active, dimension, offered]);
  const typed = active?.filter((value) => !dimension.values.includes(value)) ?? [];
  const chips = shown.map((code) => {
    const value = dimension.values[code] ?? '';
    return (
      <FilterChip
        key={value}
        label={valueLabel(atlas, texts, dimension.id, value)}
        dimension={dimensionLabel(texts, dimension.id)}
        count={figures.textOf(code)}
        isEmpty={(counts[code] ?? 0) === 0}
        isOn={active?.includes(value) ?? false}
        onToggle={() => toggle(dimension.id, value)}
      />
    );
  });
  // A range that the reader typed is no value of the dimension, so that nothing counts it.
  const ranges = typed.map((value) => (
    <FilterChip
      key={value}
      label={valueLabel(atlas, texts, dimension.id, value)}
      dimension={dimensionLabel(texts, dimension.id)}
      isNamed
      isOn
      onToggle={() => toggle(dimension.id, value)}
    />
  ));
  return [...chips, ...ranges];
}
