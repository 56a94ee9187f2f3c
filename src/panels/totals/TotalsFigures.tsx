import type { CasualtyMeasure } from '../../domain/casualties';
import type { CountedTotals } from './count-totals';
import { TotalFigure } from './TotalFigure';
import styles from './Totals.module.css';
import { TotalsLines } from './TotalsLines';

interface TotalsFiguresProps {
  readonly counted: CountedTotals;
  /** Whether all lines are shown, with their best estimates. */
  readonly isFull: boolean;
  /** `line` is null for a dataset without classes, which has one sum. */
  readonly onOpen: (measure: CasualtyMeasure, line: string | null) => void;
}

/** The casualties, line by line for a dataset with classes. */
export function TotalsFigures({ counted: { all, lines, measures }, isFull, onOpen }: TotalsFiguresProps) {
  if (lines.length > 0) return <TotalsLines lines={lines} isFull={isFull} onOpen={onOpen} />;
  return (
    <div className={styles.figures} data-single={measures.length === 1}>
      {measures.map((measure) => (
        <TotalFigure key={measure} measure={measure} totals={all} onOpen={() => onOpen(measure, null)} />
      ))}
    </div>
  );
}
