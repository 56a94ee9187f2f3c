import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { countTotals } from './count-totals';
import type { FigureQuestion } from './figure-question';
import styles from './Totals.module.css';
import { TotalsFigures } from './TotalsFigures';

interface ScopeSwitchProps {
  readonly onOpen: (question: FigureQuestion) => void;
}

/**
 * The switch between everywhere and in view, for list, filters and the figures below, with the number of incidents in view.
 * The figures above it always count everywhere, so that the reader can compare the part with the whole.
 */
export function ScopeSwitch({ onOpen }: ScopeSwitchProps) {
  const { t, format } = useTexts();
  const scope = useApp((state) => state.scope);
  const setScope = useApp((state) => state.setScope);
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const incidents = useMemo(() => countInView(state), [state]);
  // The figures cost a pass over the rows, so that they are counted only where they are shown.
  const figures = useMemo(() => (scope === 'inView' ? figuresInView(state) : null), [state, scope]);
  if (incidents === null) return null;
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
          {t('panels.inViewCount', { count: incidents, number: format.number(incidents) })}
        </span>
      </div>
      {figures ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are figures.
        <div role="group" aria-label={t('panels.scope-inView')} className={styles.viewFigures}>
          <TotalsFigures
            counted={figures}
            onOpen={(measure, line) => onOpen({ measure, line, bounds: state.bounds ?? undefined })}
          />
        </div>
      ) : null}
    </>
  );
}

/** Null without a map. */
function countInView({ dataset, bounds }: AppState) {
  return dataset.status === 'ready' && bounds ? dataset.atlas.engine.incidentsWithin(bounds) : null;
}

function figuresInView({ dataset, bounds }: AppState) {
  return dataset.status === 'ready' && bounds ? countTotals(dataset.atlas, bounds) : null;
}
