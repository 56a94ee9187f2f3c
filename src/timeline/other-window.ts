import { MINUTES_PER_DAY } from '../domain/time-interval';
import type { Texts } from '../i18n/texts';
import { fullEndText, fullStartText, hasTimes, lastMinute, windowText } from '../i18n/window-text';
import { otherWindow } from '../live/comparison-values';
import { TEXT_PACE } from '../live/pace';
import { createScope } from '../live/scope';
import { attachOtherMoves } from './attach-other-moves';
import { toX } from './axis';
import { layoutHandles } from './handle-layout';
import styles from './OtherWindow.module.css';
import { outsideEdges } from './outside-edges';
import { setSliderValue } from './show-values';
import type { Track } from './track';
import type { OtherElements } from './track-elements';
import type { TimeWindow } from './window-moves';

/**
 * Draws the window of side B apart from that of A, dashed and on the axis, where its handles cover none of A's.
 * @returns a function that removes it
 */
export function createOtherWindow(root: HTMLElement, track: Track, texts: Texts): () => void {
  const { store } = track;
  const { live } = store;
  const scope = createScope();
  const elements = createElements(root, texts);
  scope.defer(() => {
    const { band, handles } = elements;
    const hadFocus = Object.values(handles).includes(document.activeElement as HTMLElement);
    for (const each of [band, ...Object.values(handles)]) each.remove();
    // The focus must not be lost with the slider that had it.
    if (hadFocus) root.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  });

  const windowOf = (): TimeWindow | null => {
    const { comparison, window } = store.getState();
    return comparison && comparison.type !== 'filters' ? otherWindow(comparison, window) : null;
  };

  const speaking = live.frame.add({
    phase: 'text',
    pace: () => TEXT_PACE,
    run() {
      const shown = windowOf();
      if (shown) sayValues(elements, shown, widened(store.getState().range, shown), texts);
    },
  });
  scope.defer(speaking.dispose);

  const draw = () => {
    const shown = windowOf();
    if (!shown) return;
    place(elements, shown, track);
    speaking.request();
  };
  const drawing = live.follow({ on: ['comparison', 'time', 'dataset', 'look'], phase: 'draw', run: draw });
  scope.defer(drawing.dispose);
  scope.defer(track.onAxis(drawing.request));
  scope.defer(attachOtherMoves(elements, track, windowOf));
  draw();
  return scope.dispose;
}

function createElements(root: HTMLElement, { t, direction }: Texts): OtherElements {
  const page = root.ownerDocument;
  const make = (className: string | undefined) => {
    const element = page.createElement('div');
    element.className = className ?? '';
    // The pointer of A's window leaves elements with this attribute alone.
    element.dataset.label = 'other';
    root.append(element);
    return element;
  };
  const slider = (className: string | undefined, name: string) => {
    const element = make(className);
    element.tabIndex = 0;
    element.setAttribute('role', 'slider');
    element.setAttribute('aria-label', name);
    element.setAttribute('aria-valuenow', '0');
    return element;
  };
  const band = make(styles.band);
  const handles = {
    body: slider(styles.body, t('compare.dates')),
    start: slider(styles.start, t('compare.start')),
    end: slider(styles.end, t('compare.end')),
  };
  const name = page.createElement('span');
  name.className = styles.name ?? '';
  name.dir = direction;
  name.textContent = t('compare.b');
  handles.body.append(name);
  return { band, handles };
}

function place({ band, handles }: OtherElements, shown: TimeWindow, track: Track): void {
  const axis = track.axis();
  const outside = outsideEdges(axis, shown);
  const [x0, x1] = [toX(axis, shown[0]), toX(axis, shown[1])];
  const isAway = outside.left === 'window' || outside.right === 'window';
  const { startLeft, bodyLeft, bodyWidth, endLeft } = layoutHandles(x0, x1, axis.width);
  const left = Math.max(0, x0);
  band.toggleAttribute('data-away', isAway);
  band.style.transform = `translateX(${left}px)`;
  band.style.inlineSize = `${Math.max(2, Math.min(axis.width, x1) - left)}px`;
  handles.body.toggleAttribute('data-away', isAway);
  handles.body.style.transform = `translateX(${bodyLeft}px)`;
  handles.body.style.inlineSize = `${bodyWidth}px`;
  handles.start.toggleAttribute('data-away', isAway || outside.left !== null);
  handles.start.style.transform = `translateX(${startLeft}px)`;
  handles.end.toggleAttribute('data-away', isAway || outside.right !== null);
  handles.end.style.transform = `translateX(${endLeft}px)`;
}

/** A rule can put side B before the data: a slider's value must lie within its limits. */
function widened([low, high]: TimeWindow, shown: TimeWindow): TimeWindow {
  return [Math.min(low, shown[0]), Math.max(high, shown[1])];
}

function sayValues({ handles }: OtherElements, shown: TimeWindow, range: TimeWindow, { format }: Texts): void {
  const unit = hasTimes(shown) ? 1 : MINUTES_PER_DAY;
  const last = hasTimes(shown) ? shown[1] : lastMinute(shown);
  setSliderValue(handles.start, shown[0], range, unit, fullStartText(shown, format));
  setSliderValue(handles.end, last, range, unit, fullEndText(shown, format));
  setSliderValue(handles.body, shown[0], range, unit, windowText(shown, format));
}
