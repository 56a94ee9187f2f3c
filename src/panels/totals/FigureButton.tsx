import type { CasualtyMeasure } from '../../domain/casualties';
import { useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import styles from './Totals.module.css';
import { isStated, notesOf, totalText } from './total-text';

interface FigureButtonProps {
  readonly measure: CasualtyMeasure;
  readonly totals: MatchTotals;
  /** Name of the line, where there are several. */
  readonly line: string | null;
  readonly onOpen: () => void;
}

/** A sum as a range, which opens the incidents and claims that it is made of. */
export function FigureButton({ measure, totals, line, onOpen }: FigureButtonProps) {
  const texts = useTexts();
  const total = totals[measure];
  const range = totalText(totals, total, texts);
  const words = texts.t(`panels.${measure}Name`);
  if (totals.incidents === 0) return <span className={styles.none}>{range}</span>;
  const notes = notesOf(totals, total, texts);
  const name = [...(line === null ? [] : [line]), `${range} ${words}`, ...notes].join(', ');
  return (
    <button
      type="button"
      className={styles.open}
      data-measure={isStated(totals.incidents, total) && total.high > 0 ? measure : 'none'}
      aria-label={texts.t('figures.madeOf', { figure: name })}
      title={notes.join(' · ') || undefined}
      onClick={onOpen}
    >
      <bdi>{range}</bdi>
      <span className="visually-hidden"> {words}</span>
    </button>
  );
}
