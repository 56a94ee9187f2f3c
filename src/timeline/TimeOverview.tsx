import type { RefObject } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './TimeOverview.module.css';

interface TimeOverviewProps {
  readonly rootRef: RefObject<HTMLDivElement | null>;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly windowRef: RefObject<HTMLDivElement | null>;
  readonly shownRef: RefObject<HTMLDivElement | null>;
}

/** The strip of the whole range under the track. React renders its parts once; `createOverview` moves them. */
export function TimeOverview({ rootRef, canvasRef, windowRef, shownRef }: TimeOverviewProps) {
  const { t } = useTexts();
  return (
    <div ref={rootRef} className={styles.overview}>
      <div ref={windowRef} className={styles.window} />
      <canvas ref={canvasRef} className={styles.canvas} />
      <div
        ref={shownRef}
        className={styles.shown}
        role="slider"
        aria-valuenow={0}
        tabIndex={0}
        aria-label={t('timeline.shownPeriod')}
        aria-description={t('timeline.shownPeriodKeys')}
      />
    </div>
  );
}
