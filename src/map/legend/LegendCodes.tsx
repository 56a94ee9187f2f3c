import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { splitColour } from '../split-colour';
import { splitLabels } from '../split-parts';
import styles from './LegendCodes.module.css';

interface LegendCodesProps {
  readonly atlas: Atlas;
  /** Dimension that the rings show. */
  readonly split: string;
}

/** The colours of a ring's values. */
export function LegendCodes({ atlas, split }: LegendCodesProps) {
  const texts = useTexts();
  return (
    <ul className={styles.codes}>
      {splitLabels(atlas, split, texts).map((label, code) => (
        <li key={splitColour(code)} className={styles.code}>
          <span className={styles.swatch} style={{ background: splitColour(code) }} aria-hidden="true" />
          <span dir="auto">{label}</span>
        </li>
      ))}
    </ul>
  );
}
