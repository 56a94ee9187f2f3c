import { createScope } from '../live/scope';
import { finestOf } from './finest-of-state';
import { windowAfterKey } from './keys';
import { bringBack, outsideEdges } from './outside-edges';
import { snapStep } from './snap';
import type { Track } from './track';
import type { TrackElements } from './track-elements';
import type { Handle } from './window-moves';

/**
 * Lets the arrow keys, Page Up, Page Down, Home and End move the two thumbs and the window. A thumb off the axis that gets the
 * focus comes back into the plot.
 */
export function attachHandleKeys(elements: TrackElements, track: Track): () => void {
  const { store } = track;
  const handles: readonly (readonly [HTMLElement, Handle])[] = [
    [elements.start, 'start'],
    [elements.end, 'end'],
    [elements.body, 'body'],
  ];
  const scope = createScope();
  for (const [element, handle] of handles) {
    scope.listen(element, 'keydown', (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const state = store.getState();
      const axis = track.axis();
      const step = snapStep(finestOf(state), (axis.to - axis.from) / axis.width);
      const context = { range: state.range, step, pinned: state.mode === 'cumulative' };
      const next = windowAfterKey(event, handle, state.window, context);
      if (!next) return;
      event.preventDefault();
      state.setPlaying(false);
      state.setWindow(next[0], next[1]);
    });
    scope.listen(element, 'focus', () => {
      const { window, range } = store.getState();
      const outside = outsideEdges(track.axis(), window);
      if (!element.hasAttribute('data-away')) return;
      const isLeft = outside.left === 'window' || (outside.right !== 'window' && handle !== 'end' && outside.left);
      track.setAxis(bringBack(track.axis(), window, isLeft ? 'left' : 'right', range));
    });
  }
  return scope.dispose;
}

/** Lets the arrows at the sides bring the window back, and the strip of coverage say its words when it has the focus. */
export function attachSigns(elements: TrackElements, track: Track): () => void {
  const { store } = track;
  const scope = createScope();
  for (const [arrow, side, thumb] of [
    [elements.before, 'left', elements.start],
    [elements.after, 'right', elements.end],
  ] as const) {
    scope.listen(arrow, 'click', () => {
      const { window, range } = store.getState();
      track.setAxis(bringBack(track.axis(), window, side, range));
      // The arrow goes away: the focus must not be lost.
      thumb.focus({ preventScroll: true });
    });
  }
  scope.listen(elements.coverage, 'focus', () => track.sayCoverage(true));
  scope.listen(elements.coverage, 'blur', () => track.sayCoverage(false));
  return scope.dispose;
}
