import { useTexts } from '../../i18n/texts';
import styles from './SpreadBars.module.css';

interface SpreadBarsProps {
  /** Rows in equal parts of the time from `first` to `last`, minutes since 1970. */
  readonly bins: readonly number[];
  readonly first: number;
  readonly last: number;
}

const HEIGHT = 20;
const LEAST = 1.5;

/** How the rows of a table are spread over its time. A part with a single row is still seen. */
export function SpreadBars({ bins, first, last }: SpreadBarsProps) {
  const { t, format } = useTexts();
  const most = Math.max(1, ...bins);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT));
  const label = t('imports.yieldSpread', { from: format.date(first), to: format.date(Math.max(first, last - 1)) });
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bins.map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of the time has no other identity.
        <rect key={at} x={at + 0.1} y={HEIGHT - heightOf(count)} width={0.8} height={heightOf(count)} />
      ))}
    </svg>
  );
}
