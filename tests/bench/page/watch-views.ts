import { createTexts } from '../../../src/i18n/texts';
import { compactNumber } from '../../../src/map/markers/figure-face';
import type { Engine } from '../../../src/spacetime/engine';

/** What the views showed in one frame, beside what the engine counts for the same window. */
export interface WatchedFrame {
  /** Date over the window's end. */
  readonly label: string;
  readonly expectedLabel: string;
  /** Incidents in the totals and in the time bar. */
  readonly totals: string;
  readonly summary: string;
  readonly expectedIncidents: string;
  /** Numbers on markers that no node has now: a marker that lags behind. */
  readonly lateMarkers: number;
  readonly markers: number;
}

/** Reads the page at the start of each animation frame, when it still shows the frame before. */
export function watchViews(engine: Engine): () => readonly WatchedFrame[] {
  const frames: WatchedFrame[] = [];
  const { format } = createTexts('en');
  let isWatching = true;
  const look = () => {
    if (!isWatching) return;
    frames.push(
      lookOnce(
        engine,
        (minute) => format.date(minute),
        (count) => format.number(count),
      ),
    );
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isWatching = false;
    return frames;
  };
}

function lookOnce(engine: Engine, date: (minute: number) => string, number: (count: number) => string): WatchedFrame {
  const { counts, totals, to, from } = engine;
  const numbers = new Set<string>(['']);
  for (const node of counts.nodes) numbers.add(compactNumber(counts.incidents[node] || counts.sites[node] || 0));
  const markers = [...document.querySelectorAll('[aria-label="Incidents on the map"] button:not([hidden])')];
  const status = document.querySelector('[role="status"][aria-label="In this window"]')?.textContent ?? '';
  const time = document.querySelector('section[aria-label="Time"]')?.textContent ?? '';
  return {
    label: [...document.querySelectorAll('[data-label] span')].at(-1)?.textContent ?? '',
    expectedLabel: date(Math.max(from, to - 1)),
    totals: /^([\d,]+) incident/.exec(status)?.[1] ?? '',
    summary: /([\d,]+) of [\d,]+ incidents/.exec(time)?.[1] ?? '',
    expectedIncidents: number(totals.incidents),
    lateMarkers: markers.filter((marker) => !numbers.has(marker.textContent?.match(/^[\d.kM]*/)?.[0] ?? '')).length,
    markers: markers.length,
  };
}
