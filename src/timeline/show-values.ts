import { MINUTES_PER_DAY } from '../domain/time-interval';
import type { Texts } from '../i18n/texts';
import { endText, fullEndText, fullStartText, hasTimes, lastMinute, startText, windowText } from '../i18n/window-text';
import { TEXT_PACE } from '../live/pace';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { canvasFont } from './canvas-font';
import type { TrackElements } from './track-elements';

/** Shows the dates over the thumbs and sets the values of the sliders. */
export interface Values {
  /** Widths of the labels of start and end, in px. */
  readonly labelWidths: readonly [number, number];
  show(state: Pick<AppState, 'window' | 'range'>): void;
  /** Width of a text in the font of the labels, in px, with the padding of a label. For texts that come again. */
  widthOf(text: string): number;
  /** Reads the font and the padding of the labels. Call this at first, and when the layout or the fonts have changed. */
  measure(): void;
  dispose(): void;
}

/**
 * Writes the dates at each frame, and computes their widths from the font, because reading the layout is slow. Sets the values
 * for assistive technology at once for the first change, and then at a pace at which people can hear them.
 */
export function createValues(elements: TrackElements, { live }: AppStore, { format }: Texts): Values {
  const { start, end, body, startText: startLabelText, endText: endLabelText, startLabel } = elements;
  const context = document.createElement('canvas').getContext('2d');
  const widths: [number, number] = [0, 0];
  let padding = 0;
  let latest: Pick<AppState, 'window' | 'range'> | null = null;

  /** The same few texts are measured at each frame of a drag. */
  const known = new Map<string, number>();
  const widthOf = (text: string) => Math.ceil((context?.measureText(text).width ?? 0) + padding);
  const knownWidthOf = (text: string) => {
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return width;
  };

  const speaking = live.frame.add({
    phase: 'text',
    pace: () => TEXT_PACE,
    run() {
      if (!latest) return;
      const { window: shown, range } = latest;
      const unit = hasTimes(shown) ? 1 : MINUTES_PER_DAY;
      const last = hasTimes(shown) ? shown[1] : lastMinute(shown);
      setSliderValue(start, shown[0], range, unit, fullStartText(shown, format));
      setSliderValue(end, last, range, unit, fullEndText(shown, format));
      setSliderValue(body, shown[0], range, unit, windowText(shown, format));
    },
  });

  const setDate = (element: HTMLElement, side: 0 | 1, text: string) => {
    if (element.textContent === text && widths[side] > 0) return;
    element.textContent = text;
    widths[side] = widthOf(text);
  };

  return {
    labelWidths: widths,
    widthOf: knownWidthOf,
    show(state) {
      setDate(startLabelText, 0, startText(state.window, format));
      setDate(endLabelText, 1, endText(state.window, format));
      if (latest?.window === state.window && latest.range === state.range) return;
      latest = { window: state.window, range: state.range };
      speaking.request();
    },
    measure() {
      if (context) {
        context.font = canvasFont(startLabelText);
        // A reader may have spread the letters and words of every page.
        const { letterSpacing, wordSpacing } = getComputedStyle(startLabelText);
        context.letterSpacing = letterSpacing.endsWith('px') ? letterSpacing : '0px';
        context.wordSpacing = wordSpacing.endsWith('px') ? wordSpacing : '0px';
      }
      padding = 0;
      known.clear();
      padding = Math.max(0, startLabel.offsetWidth - widthOf(startLabelText.textContent));
      widths[0] = widthOf(startLabelText.textContent);
      widths[1] = widthOf(endLabelText.textContent);
    },
    dispose: speaking.dispose,
  };
}

/**
 * Sets the value of a slider over time: its number, its limits and the date in words.
 * @param unit minutes of one step of the slider's numbers: a day, or a minute when the window has times
 */
export function setSliderValue(
  element: HTMLElement,
  minute: number,
  range: readonly [number, number],
  unit: number,
  text: string,
): void {
  if (element.getAttribute('aria-valuetext') === text && element.hasAttribute('aria-valuemin')) return;
  element.setAttribute('aria-valuemin', String(Math.floor(range[0] / unit)));
  element.setAttribute('aria-valuemax', String(unit === 1 ? range[1] : Math.floor((range[1] - 1) / unit)));
  element.setAttribute('aria-valuenow', String(Math.floor(minute / unit)));
  element.setAttribute('aria-valuetext', text);
}
