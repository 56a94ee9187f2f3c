import type { Texts } from '../i18n/texts';
import { windowText } from '../i18n/window-text';
import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';
import type { Axis } from './axis';
import { measureScale, tallest } from './bar-scale';
import { createBars } from './bars';
import { drawBars } from './draw-bars';
import { drawColumns } from './draw-columns';
import { fitCanvas } from './fit-canvas';
import { overviewX } from './overview-moves';
import type { TrackColours } from './track-colours';
import type { OverviewElements } from './track-elements';
import type { TimeWindow } from './window-moves';

/** The strip that shows the whole range, the window in it, and the period to which the track is zoomed. */
export interface Overview {
  /** Moves the marks; draws the bars again when they have changed. */
  show(axis: Axis, window: TimeWindow, range: TimeWindow, colours: TrackColours): void;
  /** Call this when the width, the theme or the dataset has changed. */
  forget(): void;
  dispose(): void;
}

/** @param onCounted - called when bars were counted outside of the frame of a change */
export function createOverview(
  elements: OverviewElements,
  store: AppStore,
  texts: Texts,
  onCounted: () => void,
): Overview {
  const { root, canvas, shown } = elements;
  const context = canvas.getContext('2d');
  const scope = createScope();
  const bars = createBars(store, texts, canvas, onCounted, false);
  let drawn = -1;
  let placed = '';
  scope.defer(bars.dispose);

  const paint = (whole: Axis, colours: TrackColours) => {
    const height = root.clientHeight;
    fitCanvas(context, whole.width, height, 0, '', texts.direction);
    const { histogram, measured } = bars;
    if (!context || !histogram) return;
    const plot = { axis: whole, top: 1, baseline: height };
    if (measured) {
      drawColumns(context, measured, { ...plot, scale: measureScale(measured, null) }, colours.bar, [], colours.faint);
      return;
    }
    const scale = { most: tallest(histogram), isCut: false };
    drawBars(context, histogram, { ...plot, scale }, colours.bar, null);
  };

  const placeShown = (axis: Axis, range: TimeWindow) => {
    const next = `${axis.from}|${axis.to}|${axis.width}|${range[0]}|${range[1]}`;
    if (next === placed) return;
    placed = next;
    const left = overviewX(axis, axis.from, range);
    shown.style.transform = `translateX(${left}px)`;
    shown.style.inlineSize = `${Math.max(6, overviewX(axis, axis.to, range) - left)}px`;
    shown.toggleAttribute('data-whole', axis.from <= range[0] && axis.to >= range[1]);
    const period = [Math.round(axis.from), Math.round(axis.to)] as const;
    shown.setAttribute('aria-valuemin', String(range[0]));
    shown.setAttribute('aria-valuemax', String(range[1]));
    shown.setAttribute('aria-valuenow', String(period[0]));
    shown.setAttribute('aria-valuetext', windowText(toDays(period), texts.format));
  };

  return {
    show(axis, window, range, colours) {
      const whole = { from: range[0], to: range[1], width: axis.width };
      bars.fit(whole);
      if (bars.revision !== drawn) paint(whole, colours);
      drawn = bars.revision;
      placeShown(axis, range);
      const left = overviewX(axis, window[0], range);
      elements.window.style.transform = `translateX(${left}px)`;
      elements.window.style.inlineSize = `${Math.max(2, overviewX(axis, window[1], range) - left)}px`;
    },
    forget() {
      bars.forget();
      drawn = -1;
      placed = '';
    },
    dispose: scope.dispose,
  };
}

const DAY = 1440;

/** A period of days is said in days: nobody zooms to a minute of it. */
function toDays([from, to]: TimeWindow): TimeWindow {
  if (to - from < 3 * DAY) return [from, to];
  return [Math.round(from / DAY) * DAY, Math.round(to / DAY) * DAY];
}
