import { linesText } from '../../i18n/measure-text';
import { useTexts } from '../../i18n/texts';
import type { Engine } from '../../spacetime/engine';
import { columnOfMeasure, type Measure } from '../../spacetime/figure-measure';
import styles from './Totals.module.css';

interface MeasuredLinesProps {
  readonly engine: Engine;
  readonly measure: Measure;
}

/** The measure in all, class by class, where it is a column of the file: killed and wounded stand in the totals anyway. */
export function MeasuredLines({ engine, measure }: MeasuredLinesProps) {
  const texts = useTexts();
  if (columnOfMeasure(measure) === null) return null;
  const lines = engine.measured().map((total, line) => ({ ...total, id: engine.lines[line] ?? '' }));
  return linesText(lines, measure, texts).map((text) => (
    <p key={text} className={styles.measured}>
      {text}
    </p>
  ));
}
