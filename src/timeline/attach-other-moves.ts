import { createScope } from '../live/scope';
import { FINEST_MINUTES } from '../spacetime/finest-unit';
import { toMinute } from './axis';
import { minutesPerPx, windowOfDrag } from './drag-window';
import { finestOf } from './finest-of-state';
import { windowAfterKey } from './keys';
import { bringBack, outsideEdges } from './outside-edges';
import { snapStep } from './snap';
import type { Track } from './track';
import type { OtherElements } from './track-elements';
import type { Handle, TimeWindow } from './window-moves';

interface Held {
  readonly pointer: number;
  readonly handle: Handle;
  readonly startX: number;
  readonly startWindow: TimeWindow;
}

/**
 * Lets the pointer and the keys move side B, as they move the window of A. B then no longer follows a rule. Escape ends the
 * comparison.
 */
export function attachOtherMoves(
  { handles }: OtherElements,
  track: Track,
  windowOf: () => TimeWindow | null,
): () => void {
  const { store } = track;
  const scope = createScope();
  let held: Held | null = null;
  let latestX = 0;
  let isFine = false;

  const set = (window: TimeWindow) => store.getState().compare({ type: 'window', window });

  const apply = () => {
    if (!held) return;
    const state = store.getState();
    const axis = track.axis();
    const finest = finestOf(state);
    const perPx = minutesPerPx((axis.to - axis.from) / axis.width, FINEST_MINUTES[finest], isFine);
    const { handle, startWindow, startX } = held;
    const drag = { handle, startWindow, startMinute: toMinute(axis, startX), moved: (latestX - startX) * perPx };
    set(windowOfDrag(drag, snapStep(finest, perPx), state.range, false));
  };
  const moving = store.live.frame.add({ phase: 'input', run: apply });
  scope.defer(moving.dispose);

  for (const handle of ['body', 'start', 'end'] as const) {
    const element = handles[handle];
    scope.listen(element, 'pointerdown', (event: PointerEvent) => {
      const startWindow = windowOf();
      if (event.button !== 0 || !startWindow) return;
      element.setPointerCapture(event.pointerId);
      element.focus({ preventScroll: true });
      held = { pointer: event.pointerId, handle, startX: event.clientX, startWindow };
      latestX = event.clientX;
      event.preventDefault();
    });
    scope.listen(element, 'pointermove', (event: PointerEvent) => {
      if (held?.pointer !== event.pointerId) return;
      latestX = event.clientX;
      isFine = event.shiftKey || event.altKey;
      track.setHover(null);
      moving.request();
      event.stopPropagation();
    });
    for (const type of ['pointerup', 'pointercancel']) {
      scope.listen(element, type, (event: PointerEvent) => {
        if (held?.pointer !== event.pointerId) return;
        if (type === 'pointerup') latestX = event.clientX;
        // The last move may not have had its frame. A press that moved nothing changes nothing.
        if (latestX !== held.startX) apply();
        held = null;
      });
    }
    scope.listen(element, 'keydown', (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        store.getState().compare(null);
        return;
      }
      const state = store.getState();
      const shown = windowOf();
      if (!shown) return;
      const axis = track.axis();
      const step = snapStep(finestOf(state), (axis.to - axis.from) / axis.width);
      const next = windowAfterKey(event, handle, shown, { range: state.range, step, pinned: false });
      if (!next) return;
      event.preventDefault();
      set(next);
    });
    scope.listen(element, 'focus', () => {
      const shown = windowOf();
      if (!shown || !element.hasAttribute('data-away')) return;
      const { left } = outsideEdges(track.axis(), shown);
      track.setAxis(bringBack(track.axis(), shown, left ? 'left' : 'right', store.getState().range));
    });
  }
  return scope.dispose;
}
