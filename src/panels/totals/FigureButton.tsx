import { useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import { type CasualtyMeasure, notesOf, rangeText } from './total-text';
import styles from './Totals.module.css';

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
  const range = rangeText(totals, total, texts);
  const words = texts.t(`panels.${measure}Name`);
  if (totals.incidents === 0) return <span className={styles.none}>{range}</span>;
  const notes = notesOf(totals, total, texts);
  const name = [...(line === null ? [] : [line]), `${range} ${words}`, ...notes].join(', ');
  return (
    <button
      type="button"
      className={styles.open}
      data-measure={measure}
      aria-label={texts.t('panels.madeOf', { figure: name })}
      title={notes.join(' · ') || undefined}
      onClick={onOpen}
    >
      <bdi>{range}</bdi>
      <span className="visually-hidden"> {words}</span>
    </button>
  );
}
