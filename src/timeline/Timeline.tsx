import { ChevronDown, ChevronUp, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import { hasDates } from '../spacetime/undated-rows';
import { useApp, useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import { attachPlayback } from './attach-playback';
import { CountsButton } from './CountsButton';
import { attachIncidentKeys } from './jump-to-incident';
import { MoveWindowOffer } from './MoveWindowOffer';
import { NoDates } from './NoDates';
import { PlayControls } from './PlayControls';
import { PlaySettings } from './PlaySettings';
import styles from './Timeline.module.css';
import { TimeTrack } from './TimeTrack';
import type { Track } from './track';
import { WindowSummary } from './WindowSummary';

/** The time control: play, the window in words, the histogram with the window over it, and the buttons that show all of it. */
export function Timeline() {
  const store = useAppStore();
  const { t } = useTexts();
  const resetWindow = useApp((state) => state.resetWindow);
  const isWhole = useApp(isWholeRange);
  const isReady = useApp(({ dataset }) => dataset.status === 'ready');
  const isDated = useApp(({ dataset }) => dataset.status !== 'ready' || hasDates(dataset.atlas.engine.table));
  const [isZoomed, setZoomed] = useState(false);
  // On a low screen the control is one row until the reader opens the rest.
  const [isOpen, setOpen] = useState(false);
  const track = useRef<Track | null>(null);

  useEffect(() => {
    const scope = createScope();
    scope.defer(attachPlayback(store));
    scope.defer(attachIncidentKeys(store, document));
    return scope.dispose;
  }, [store]);

  return (
    <div className={styles.timeline} data-empty={!isReady || !isDated} data-open={isOpen}>
      <h2 className="visually-hidden">{t('timeline.room')}</h2>
      <div className={styles.lead}>
        <div className={styles.row}>
          <PlayControls />
          <WindowSummary />
        </div>
        <PlaySettings />
      </div>
      <TimeTrack trackRef={track} onZoom={setZoomed} />
      <div className={styles.all}>
        <Button isDisabled={isWhole} aria-label={t('timeline.allName')} onPress={resetWindow}>
          {t('timeline.all')}
        </Button>
        {isZoomed ? (
          <div className={styles.zoom}>
            <Button square aria-label={t('timeline.wholePeriod')} onPress={() => track.current?.setAxis(null)}>
              <ZoomOut aria-hidden />
            </Button>
          </div>
        ) : null}
        <CountsButton track={track} />
        <div className={styles.expand}>
          <Button
            variant="plain"
            square
            aria-expanded={isOpen}
            aria-label={t('timeline.wholeControl')}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          </Button>
        </div>
      </div>
      {isDated ? <MoveWindowOffer /> : <NoDates />}
    </div>
  );
}
