import { type RefObject, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { useAppStore } from '../state/store-context';
import { attachComparison } from './attach-comparison';
import { attachHandleKeys, attachSigns } from './attach-keys';
import { attachOverview } from './attach-overview';
import { attachPointer } from './attach-pointer';
import { DateLabel } from './DateLabel';
import { TimeOverview } from './TimeOverview';
import styles from './TimeTrack.module.css';
import { createTrack, type Track } from './track';
import type { OverviewElements, TrackElements } from './track-elements';

interface TimeTrackProps {
  /** Lets the buttons beside the track zoom it out. */
  readonly trackRef: RefObject<Track | null>;
  readonly onZoom: (isZoomed: boolean) => void;
}

/** The histogram with the window over it. React renders the parts once; `createTrack` moves them. */
export function TimeTrack({ trackRef, onZoom }: TimeTrackProps) {
  const store = useAppStore();
  const texts = useTexts();
  const { t, direction } = texts;
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
  const before = useRef<HTMLButtonElement>(null);
  const after = useRef<HTMLButtonElement>(null);
  const unit = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const coverage = useRef<HTMLDivElement>(null);
  const overview = useRef<HTMLDivElement>(null);
  const overviewCanvas = useRef<HTMLCanvasElement>(null);
  const overviewWindow = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);

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
      before: before.current,
      after: after.current,
      unit: unit.current,
      tip: tip.current,
      coverage: coverage.current,
    };
    const overviewParts = {
      root: overview.current,
      canvas: overviewCanvas.current,
      window: overviewWindow.current,
      shown: shown.current,
    };
    if (!isComplete<TrackElements>(parts) || !isComplete<OverviewElements>(overviewParts)) return undefined;
    const made = createTrack(parts, overviewParts, store, texts, onZoom);
    trackRef.current = made;
    const scope = createScope();
    scope.defer(() => {
      trackRef.current = null;
    });
    scope.defer(made.dispose);
    scope.defer(attachPointer(parts, made));
    scope.defer(attachHandleKeys(parts, made));
    scope.defer(attachSigns(parts, made));
    scope.defer(attachOverview(overviewParts, made));
    scope.defer(attachComparison(parts.track, made, texts));
    return scope.dispose;
  }, [store, texts, onZoom, trackRef]);

  return (
    <div className={styles.frame} dir="ltr">
      <div ref={root} className={styles.track}>
        <canvas ref={scale} className={styles.scale} />
        <canvas ref={canvas} className={styles.canvas} role="img" aria-label={t('timeline.histogram')} />
        <div ref={unit} data-unit className={styles.unit} dir={direction} aria-hidden="true" />
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
        <button ref={before} type="button" className={styles.before} data-label hidden />
        <button ref={after} type="button" className={styles.after} data-label hidden />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the focus shows the words of the strip; there is nothing to press. */}
        <div ref={coverage} role="img" tabIndex={0} className={styles.coverage} data-label hidden />
        <div ref={tip} className={styles.tip} dir={direction} hidden aria-hidden="true" />
      </div>
      <TimeOverview rootRef={overview} canvasRef={overviewCanvas} windowRef={overviewWindow} shownRef={shown} />
    </div>
  );
}

type Maybe<T> = { [K in keyof T]: T[K] | null };

function isComplete<T extends object>(parts: Maybe<T>): parts is T {
  return Object.values(parts).every((part) => part !== null);
}
