import { useMemo } from 'react';
import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import { SegmentedControl } from '../ui/SegmentedControl';
import { usePacedState } from './paced-state';
import styles from './Totals.module.css';

/** Whether list and filters count everywhere or in view, and how many are in view now. */
export function ScopeSwitch() {
  const { t, format } = useTexts();
  const scope = useApp((state) => state.scope);
  const setScope = useApp((state) => state.setScope);
  const state = usePacedState('calm');
  const inView = useMemo(() => countInView(state), [state]);
  if (inView === null) return null;
  return (
    <div className={styles.scope}>
      <SegmentedControl
        label={t('panels.scope')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'everywhere', label: t('panels.scope-everywhere') },
          { value: 'inView', label: t('panels.scope-inView') },
        ]}
      />
      <span className={styles.inView}>{t('panels.inViewCount', { count: inView, number: format.number(inView) })}</span>
    </div>
  );
}

/** Null without a map. */
function countInView({ dataset, bounds }: ReturnType<typeof usePacedState>): number | null {
  if (dataset.status !== 'ready' || !bounds) return null;
  return dataset.atlas.engine.totalsIn(bounds).incidents;
}
