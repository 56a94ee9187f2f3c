import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TotalFigure } from './TotalFigure';
import styles from './Totals.module.css';

/**
 * Whether list, filters and the figures below count everywhere or in view, and how many are in view now. The headline
 * above stays everywhere's, so that the part can be read against the whole.
 */
export function ScopeSwitch() {
  const { t, format } = useTexts();
  const scope = useApp((state) => state.scope);
  const setScope = useApp((state) => state.setScope);
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const inView = useMemo(() => countInView(state), [state]);
  if (inView === null) return null;
  return (
    <>
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
        <span className={styles.inView}>
          {t('panels.inViewCount', { count: inView.incidents, number: format.number(inView.incidents) })}
        </span>
      </div>
      {scope === 'inView' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are figures.
        <div role="group" aria-label={t('panels.scope-inView')} className={styles.viewFigures}>
          <TotalFigure measure="killed" total={inView.killed} incidents={inView.incidents} />
          <TotalFigure measure="wounded" total={inView.wounded} incidents={inView.incidents} />
        </div>
      ) : null}
    </>
  );
}

/** Null without a map. */
function countInView({ dataset, bounds }: AppState) {
  return dataset.status === 'ready' && bounds ? dataset.atlas.engine.totalsIn(bounds) : null;
}
