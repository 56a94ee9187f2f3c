import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useLiveState } from '../../state/use-live-state';
import { countTotals } from './count-totals';
import type { FigureQuestion } from './figure-question';
import styles from './Totals.module.css';
import { TotalsFigures } from './TotalsFigures';

interface ViewFiguresProps {
  readonly isFull: boolean;
  readonly onOpen: (question: FigureQuestion) => void;
}

/** The figures of what the map shows, while the list shows only that. Those above always count everywhere: the part beside the whole. */
export function ViewFigures({ isFull, onOpen }: ViewFiguresProps) {
  const { t } = useTexts();
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const counted = useMemo(() => figuresInView(state), [state]);
  if (!counted) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are figures.
    <div role="group" aria-label={t('panels.scope-inView')} className={styles.viewFigures}>
      <p className={styles.viewName}>{t('panels.scope-inView')}</p>
      <TotalsFigures
        counted={counted}
        isFull={isFull}
        onOpen={(measure, line) => onOpen({ measure, line, bounds: state.bounds ?? undefined })}
      />
    </div>
  );
}

/** Null without a map, and while the list shows incidents everywhere: these figures cost a pass over the rows. */
function figuresInView({ dataset, bounds, scope }: AppState) {
  return scope === 'inView' && dataset.status === 'ready' && bounds ? countTotals(dataset.atlas, bounds) : null;
}
