import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { SegmentedControl } from '../../ui/SegmentedControl';

/** The switch between everywhere and in view, for list and filters, with the number of incidents in view. Absent without a map. */
export function ScopeSwitch() {
  const { t, format } = useTexts();
  const scope = useApp((state) => state.scope);
  const setScope = useApp((state) => state.setScope);
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const count = useMemo(() => countInView(state), [state]);
  if (count === null) return null;
  return (
    <SegmentedControl
      label={t('panels.scope')}
      value={scope}
      onChange={setScope}
      options={[
        { value: 'everywhere', label: t('panels.scope-everywhere') },
        { value: 'inView', label: t('panels.inViewCount', { count, number: format.number(count) }) },
      ]}
    />
  );
}

function countInView({ dataset, bounds }: AppState): number | null {
  return dataset.status === 'ready' && bounds ? dataset.atlas.engine.incidentsWithin(bounds) : null;
}
