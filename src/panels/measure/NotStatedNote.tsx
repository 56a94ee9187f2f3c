import { useMemo } from 'react';
import { measureUnit } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import { FIGURE_KINDS } from '../../live/change';
import { useLiveState } from '../../state/use-live-state';
import { measuredTotals } from '../text/measured-totals';
import styles from './MeasureAndSplit.module.css';

/** For how many of the counted incidents the measure is stated, where not for all: the others are in no number and no bar. */
export function NotStatedNote() {
  const texts = useTexts();
  const { t, format } = texts;
  const state = useLiveState(FIGURE_KINDS, 'calm');
  const counted = useMemo(() => measuredTotals(state), [state]);
  if (!counted || counted.notStated === 0) return null;
  const stated = counted.incidents - counted.notStated;
  return (
    <p className={styles.note} role="note">
      {stated === 0
        ? t('measure.nothing', { name: measureUnit(state.measure, texts) })
        : t('measure.statedFor', { number: format.number(stated), all: format.number(counted.incidents) })}
    </p>
  );
}
