import type { CasualtyMeasure } from '../../domain/casualties';
import { useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import { FigureButton } from './FigureButton';
import styles from './Totals.module.css';
import { isStated, notesOf } from './total-text';

interface TotalFigureProps {
  readonly measure: CasualtyMeasure;
  readonly totals: MatchTotals;
  readonly onOpen: () => void;
}

/** One sum, for a dataset without classes: its range, the assessed number, and how many incidents do not state it. */
export function TotalFigure({ measure, totals, onOpen }: TotalFigureProps) {
  const texts = useTexts();
  const size = isStated(totals.incidents, totals[measure]) || totals.incidents === 0 ? 'number' : 'words';
  return (
    <div className={styles.figure} data-measure={measure}>
      <p className={styles.range} data-size={size}>
        <FigureButton measure={measure} totals={totals} onOpen={onOpen} />
      </p>
      <p className={styles.name} aria-hidden="true">
        {texts.t(`panels.${measure}Name`)}
      </p>
      {notesOf(totals, totals[measure], texts).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
