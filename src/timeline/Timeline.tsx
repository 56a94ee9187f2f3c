import { useEffect } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import { useApp, useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import { attachIncidentKeys } from './attach-keys';
import { attachPlayback } from './attach-playback';
import { MoveWindowOffer } from './MoveWindowOffer';
import { PlayControls } from './PlayControls';
import { PlaySettings } from './PlaySettings';
import styles from './Timeline.module.css';
import { TimeTrack } from './TimeTrack';
import { WindowSummary } from './WindowSummary';

/** The time control: play, the window in words, the histogram with the window over it, and the button for the whole period. */
export function Timeline() {
  const store = useAppStore();
  const { t } = useTexts();
  const resetWindow = useApp((state) => state.resetWindow);
  const isWhole = useApp(isWholeRange);

  useEffect(() => {
    const scope = createScope();
    scope.defer(attachPlayback(store));
    scope.defer(attachIncidentKeys(store, document));
    return scope.dispose;
  }, [store]);

  return (
    <div className={styles.timeline}>
      <div className={styles.lead}>
        <div className={styles.row}>
          <PlayControls />
          <WindowSummary />
        </div>
        <PlaySettings />
      </div>
      <TimeTrack />
      <div className={styles.all}>
        <Button isDisabled={isWhole} aria-label={t('timeline.allName')} onPress={resetWindow}>
          {t('timeline.all')}
        </Button>
      </div>
      <MoveWindowOffer />
    </div>
  );
}
