import type { CasualtyMeasure } from '../../domain/casualties';
import { useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import { useHasRows } from '../../state/use-has-rows';
import styles from './FigureButton.module.css';
import { isStated, totalText } from './total-text';

interface FigureButtonProps {
  readonly measure: CasualtyMeasure;
  readonly totals: MatchTotals;
  readonly onOpen: () => void;
}

/** A sum as a range. A press opens the incidents and claims behind it. */
export function FigureButton({ measure, totals, onOpen }: FigureButtonProps) {
  const texts = useTexts();
  const hasRows = useHasRows();
  const total = totals[measure];
  const range = totalText(totals, total, texts);
  if (totals.incidents === 0) return <span className={styles.none}>{range}</span>;
  // Counts of an archive are made of no incidents that could be shown.
  if (!hasRows) return <bdi className={styles.counted}>{range}</bdi>;
  const hasPeople = isStated(totals.incidents, total) && total.high > 0;
  // The text is the button's name and the title is constant, so that a drag changes no attribute in each frame.
  return (
    <button
      type="button"
      className={styles.open}
      data-measure={hasPeople ? measure : 'none'}
      title={texts.t('figures.madeOf')}
      onClick={onOpen}
    >
      <bdi>{range}</bdi> <span className="visually-hidden">{texts.t(`panels.${measure}Name`)}</span>
    </button>
  );
}
