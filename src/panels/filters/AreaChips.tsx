import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { AREA_FILTER, parseArea } from '../../domain/area';
import { linesLead } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import { MEASURE_KINDS } from '../../live/change';
import { areaTallies } from '../../spacetime/area-tallies';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { scopeBounds } from '../scope-bounds';
import { FilterChip } from './FilterChip';

/** The chips of the areas that filter, which the tools on the map set, each with its own count. A press removes one. */
export function AreaChips({ atlas }: { readonly atlas: Atlas }) {
  const areas = useApp((state) => state.filters[AREA_FILTER]);
  return (areas ?? []).map((area) => <AreaChip key={area} atlas={atlas} text={area} />);
}

function AreaChip({ atlas, text }: { readonly atlas: Atlas; readonly text: string }) {
  const texts = useTexts();
  const state = useLiveState(MEASURE_KINDS, 'calm');
  const toggle = useApp((each) => each.toggleFilter);
  const lines = useMemo(() => {
    const area = parseArea(text);
    return area ? areaTallies(atlas.engine, area, state.measure, scopeBounds(state)) : [];
  }, [atlas, text, state]);
  const incidents = lines.reduce((sum, each) => sum + each.incidents, 0);
  return (
    <FilterChip
      label={valueLabel(atlas, texts, AREA_FILTER, text)}
      dimension={dimensionLabel(texts, AREA_FILTER)}
      count={state.measure === 'incidents' ? texts.format.number(incidents) : linesLead(lines, texts)}
      isEmpty={incidents === 0}
      isOn
      onToggle={() => toggle(AREA_FILTER, text)}
    />
  );
}
