import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import { attachHandleKeys } from './attach-keys';
import { attachPointer } from './attach-pointer';
import { DateLabel } from './DateLabel';
import styles from './TimeTrack.module.css';
import { createTrack, type Track } from './track';
import type { TrackElements } from './track-elements';

/** The histogram with the window over it. React renders the parts once; `createTrack` moves them. */
export function TimeTrack() {
  const store = useAppStore();
  const texts = useTexts();
  const { t, direction } = texts;
  const [isZoomed, setZoomed] = useState(false);
  const track = useRef<Track | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = useRef<HTMLCanvasElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const startLabel = useRef<HTMLDivElement>(null);
  const startText = useRef<HTMLSpanElement>(null);
  const endLabel = useRef<HTMLDivElement>(null);
  const endText = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const overview = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const parts = {
      track: root.current,
      canvas: canvas.current,
      scale: scale.current,
      body: body.current,
      start: start.current,
      end: end.current,
      startLabel: startLabel.current,
      startText: startText.current,
      endLabel: endLabel.current,
      endText: endText.current,
      tip: tip.current,
      overview: overview.current,
    };
    if (!isComplete(parts)) return undefined;
    const made = createTrack(parts, store, texts, setZoomed);
    track.current = made;
    const scope = createScope();
    scope.defer(() => {
      track.current = null;
    });
    scope.defer(made.dispose);
    scope.defer(attachPointer(parts, made));
    scope.defer(attachHandleKeys(parts, store));
    return scope.dispose;
  }, [store, texts]);

  return (
    <div className={styles.frame} dir="ltr">
      <div className={styles.overview}>
        <div ref={overview} className={styles.seen} hidden />
      </div>
      <div ref={root} className={styles.track}>
        <canvas ref={scale} className={styles.canvas} />
        <canvas ref={canvas} className={styles.canvas} role="img" aria-label={t('timeline.histogram')} />
        <div
          ref={body}
          className={styles.body}
          role="slider"
          aria-valuenow={0}
          tabIndex={0}
          aria-label={t('timeline.window')}
        >
          <span className={styles.grip} />
        </div>
        <div
          ref={start}
          className={styles.start}
          role="slider"
          aria-valuenow={0}
          tabIndex={0}
          aria-label={t('timeline.windowStart')}
        >
          <span className={styles.knob} />
        </div>
        <div
          ref={end}
          className={styles.end}
          role="slider"
          aria-valuenow={0}
          tabIndex={0}
          aria-label={t('timeline.windowEnd')}
        >
          <span className={styles.knob} />
        </div>
        <DateLabel end="start" labelRef={startLabel} textRef={startText} />
        <DateLabel end="end" labelRef={endLabel} textRef={endText} />
        <div ref={tip} className={styles.tip} dir={direction} hidden aria-hidden="true" />
      </div>
      {isZoomed ? (
        <div className={styles.whole}>
          <Button variant="link" onPress={() => track.current?.setAxis(null)}>
            {t('timeline.wholePeriod')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Maybe<T> = { [K in keyof T]: T[K] | null };

function isComplete(parts: Maybe<TrackElements>): parts is TrackElements {
  return Object.values(parts).every((part) => part !== null);
}
