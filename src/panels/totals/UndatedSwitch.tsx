import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { DATED_DIMENSION, DATED_VALUES, hasDates } from '../../spacetime/undated-rows';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Toggle } from '../../ui/Toggle';

const [STATED, NOT_STATED] = DATED_VALUES;

/** Shows incidents without a date in every window or in none. Absent where all have a date, or none. */
export function UndatedSwitch() {
  const { t, format } = useTexts();
  const { dataset } = useLiveState(MATCH_KINDS, 'calm');
  const allowed = useApp((state) => state.filters[DATED_DIMENSION]);
  const setFilter = useApp((state) => state.setFilter);
  if (dataset.status !== 'ready') return null;
  const { engine } = dataset.atlas;
  const hasBoth = engine.table.dimensions.some(({ id }) => id === DATED_DIMENSION) && hasDates(engine.table);
  if (!hasBoth) return null;
  const count = engine.facet(DATED_DIMENSION)[DATED_VALUES.indexOf(NOT_STATED)] ?? 0;
  return (
    <Toggle
      isSelected={allowed?.includes(NOT_STATED) ?? true}
      onChange={(isOn) => setFilter(DATED_DIMENSION, isOn ? null : [STATED])}
    >
      {t('undated.switch', { count, number: format.number(count) })}
    </Toggle>
  );
}
