import { MINUTES_PER_DAY } from '../domain/time-interval';
import type { Texts } from '../i18n/texts';
import { TEXT_PACE } from '../live/pace';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import type { TrackElements } from './track-elements';

/** Shows the dates over the thumbs and sets the values of the sliders. */
export interface Values {
  /** Widths of the labels of start and end, in px. */
  readonly labelWidths: readonly [number, number];
  show(state: Pick<AppState, 'window' | 'range'>): void;
  /** Reads the font and the padding of the labels. Call this at first, and when the layout or the fonts have changed. */
  measure(): void;
  dispose(): void;
}

/**
 * Writes the dates at each frame, and computes their widths from the font, because reading the layout is slow. Sets the values
 * for assistive technology at once for the first change, and then at a pace at which people can hear them.
 */
export function createValues(elements: TrackElements, { live }: AppStore, { format }: Texts): Values {
  const { start, end, body, startText, endText, startLabel } = elements;
  const context = document.createElement('canvas').getContext('2d');
  const widths: [number, number] = [0, 0];
  let padding = 0;
  let latest: Pick<AppState, 'window' | 'range'> | null = null;

  const widthOf = (text: string) => Math.ceil((context?.measureText(text).width ?? 0) + padding);

  const speaking = live.frame.add({
    phase: 'text',
    pace: () => TEXT_PACE,
    run() {
      if (!latest) return;
      const { window: shown, range } = latest;
      const lastDay = lastMinute(shown);
      setAria(start, dayNumber(shown[0]), range, format.fullDate(shown[0]));
      setAria(end, dayNumber(lastDay), range, format.fullDate(lastDay));
      setAria(body, dayNumber(shown[0]), range, format.dateRange(shown[0], lastDay + 1));
    },
  });

  const setDate = (element: HTMLElement, side: 0 | 1, minute: number) => {
    const text = format.date(minute);
    if (element.textContent === text && widths[side] > 0) return;
    element.textContent = text;
    widths[side] = widthOf(text);
  };

  return {
    labelWidths: widths,
    show(state) {
      setDate(startText, 0, state.window[0]);
      setDate(endText, 1, lastMinute(state.window));
      if (latest?.window === state.window && latest.range === state.range) return;
      latest = { window: state.window, range: state.range };
      speaking.request();
    },
    measure() {
      if (context) context.font = getComputedStyle(startText).font;
      padding = 0;
      padding = Math.max(0, startLabel.offsetWidth - widthOf(startText.textContent));
      widths[0] = widthOf(startText.textContent);
      widths[1] = widthOf(endText.textContent);
    },
    dispose: speaking.dispose,
  };
}

/** The last minute inside the window. For an empty window, the minute at which it is. */
export function lastMinute([from, to]: readonly [number, number]): number {
  return Math.max(from, to - 1);
}

const dayNumber = (minute: number) => Math.floor(minute / MINUTES_PER_DAY);

function setAria(element: HTMLElement, value: number, range: readonly [number, number], text: string) {
  if (element.getAttribute('aria-valuetext') === text && element.hasAttribute('aria-valuemin')) return;
  element.setAttribute('aria-valuemin', String(dayNumber(range[0])));
  element.setAttribute('aria-valuemax', String(dayNumber(range[1] - 1)));
  element.setAttribute('aria-valuenow', String(value));
  element.setAttribute('aria-valuetext', text);
}
