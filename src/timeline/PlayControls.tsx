import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { useApp, useAppStore } from '../state/store-context';
import { useHasRows } from '../state/use-has-rows';
import { Button } from '../ui/Button';
import { jumpToIncident } from './jump-to-incident';
import styles from './PlayControls.module.css';

/** The buttons for play and pause, and for the previous and the next incident. */
export function PlayControls() {
  const store = useAppStore();
  const { t } = useTexts();
  const playing = useApp((state) => state.playing);
  const setPlaying = useApp((state) => state.setPlaying);
  const isReady = useApp((state) => state.dataset.status === 'ready' && state.dataset.atlas.engine.table.length > 0);
  const canJump = useHasRows() && isReady;
  // The track runs from left to right in every language, and the arrows must point the way that the window moves.
  return (
    <div className={styles.controls} dir="ltr">
      <Button
        variant="plain"
        square
        isDisabled={!canJump}
        aria-label={t('timeline.previousIncident')}
        onPress={() => jumpToIncident(store, -1)}
      >
        <SkipBack aria-hidden />
      </Button>
      <div className={styles.play}>
        <Button
          variant="primary"
          isDisabled={!isReady}
          aria-label={t(playing ? 'timeline.pause' : 'timeline.play')}
          onPress={() => setPlaying(!playing)}
        >
          {playing ? <Pause aria-hidden fill="currentColor" /> : <Play aria-hidden fill="currentColor" />}
        </Button>
      </div>
      <Button
        variant="plain"
        square
        isDisabled={!canJump}
        aria-label={t('timeline.nextIncident')}
        onPress={() => jumpToIncident(store, 1)}
      >
        <SkipForward aria-hidden />
      </Button>
    </div>
  );
}
