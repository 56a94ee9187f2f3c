import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import { FINEST_MINUTES } from '../spacetime/finest-unit';
import { panBy, showing, toMinute, zoomAt } from './axis';
import { minutesPerPx, type WindowDrag, windowOfDrag } from './drag-window';
import { finestOf } from './finest-of-state';
import { createPinch } from './pinch';
import { shortestAxis, snapStep } from './snap';
import type { Track } from './track';
import type { TrackElements } from './track-elements';

/** Px that the pointer may move before a press becomes a drag. */
const SLOP = 4;
const WHEEL_SPEED = 0.0022;
/** A second press within so many ms and px of the first zooms to the bar. */
const DOUBLE_MS = 400;
const DOUBLE_PX = 8;

interface Held {
  readonly pointer: number;
  readonly downX: number;
  drag: WindowDrag;
  isMoving: boolean;
  /** Px up to which the drag has been applied. */
  appliedX: number;
}

/**
 * Lets mouse, pen, touch and wheel move the window and the axis. The window changes once a frame, to the newest position. A press
 * on a bar selects its period, a second press zooms to it. Shift or Alt makes a drag fine.
 */
export function attachPointer(elements: TrackElements, track: Track): () => void {
  const { store } = track;
  const pinch = createPinch();
  let held: Held | null = null;
  let latestX = 0;
  let isFine = false;
  let lastPress = { x: 0, at: Number.NEGATIVE_INFINITY };

  const localX = (event: MouseEvent) => event.clientX - elements.canvas.getBoundingClientRect().left;

  const handleAt = (target: EventTarget | null): WindowDrag['handle'] => {
    if (target === elements.start) return 'start';
    if (target === elements.end) return 'end';
    return target === elements.body && !isWholeRange(store.getState()) ? 'body' : 'draw';
  };

  const apply = () => {
    if (!held) return;
    const state = store.getState();
    const axis = track.axis();
    const finest = finestOf(state);
    const perPx = minutesPerPx((axis.to - axis.from) / axis.width, FINEST_MINUTES[finest], isFine);
    held.drag = { ...held.drag, moved: held.drag.moved + (latestX - held.appliedX) * perPx };
    held.appliedX = latestX;
    const next = windowOfDrag(held.drag, snapStep(finest, perPx), state.range, state.mode === 'cumulative');
    state.setWindow(next[0], next[1]);
  };

  const press = (x: number) => {
    const bar = track.barAt(x);
    const now = store.live.frame.now();
    const isDouble = now - lastPress.at < DOUBLE_MS && Math.abs(x - lastPress.x) < DOUBLE_PX;
    lastPress = { x, at: isDouble ? Number.NEGATIVE_INFINITY : now };
    if (!bar) return;
    const state = store.getState();
    const isPinned = state.mode === 'cumulative' && bar[1] > state.window[0];
    state.setWindow(isPinned ? state.window[0] : bar[0], bar[1]);
    if (isDouble) track.setAxis(showing(track.axis(), bar[0], bar[1], state.range, shortestAxis(finestOf(state))));
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || store.getState().dataset.status !== 'ready') return;
    if (event.target instanceof Element && event.target.closest('[data-label]')) return;
    elements.track.setPointerCapture(event.pointerId);
    const x = localX(event);
    pinch.down(event.pointerId, x);
    if (pinch.isOn()) {
      held = null;
      return;
    }
    const handle = handleAt(event.target);
    store.getState().setPlaying(false);
    if (handle !== 'draw' && event.target instanceof HTMLElement) event.target.focus({ preventScroll: true });
    const startMinute = toMinute(track.axis(), x);
    const drag = { handle, startWindow: store.getState().window, startMinute, moved: 0 };
    held = { pointer: event.pointerId, downX: x, drag, isMoving: false, appliedX: x };
    elements.track.dataset.dragging = handle;
    event.preventDefault();
  };

  const onMove = (event: PointerEvent) => {
    const x = localX(event);
    if (pinch.isOn()) {
      const zoom = pinch.move(event.pointerId, x);
      if (zoom) zoomBy(zoom.factor, zoom.middle);
      return;
    }
    pinch.move(event.pointerId, x);
    if (!held) {
      track.setHover(event.pointerType === 'touch' ? null : x);
      return;
    }
    if (!held.isMoving && Math.abs(x - held.downX) < SLOP) return;
    held.isMoving = true;
    latestX = x;
    isFine = event.shiftKey || event.altKey;
    track.setHover(null);
    moving.request();
  };

  const onUp = (event: PointerEvent) => {
    pinch.up(event.pointerId);
    if (!held || held.pointer !== event.pointerId) return;
    if (held.isMoving) apply();
    else if (event.type === 'pointerup' && (held.drag.handle === 'draw' || held.drag.handle === 'body')) {
      press(held.downX);
    }
    moving.cancel();
    held = null;
    delete elements.track.dataset.dragging;
  };

  const zoomBy = (factor: number, x: number) => {
    const state = store.getState();
    track.setAxis(zoomAt(track.axis(), x, factor, state.range, shortestAxis(finestOf(state))));
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const scale = event.deltaMode === 1 ? 18 : 1;
    const along = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
    const isPan = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isPan) track.setAxis(panBy(track.axis(), along * scale, store.getState().range));
    else zoomBy(Math.exp(-event.deltaY * scale * WHEEL_SPEED), localX(event));
    track.setHover(localX(event));
  };

  const moving = store.live.frame.add({ phase: 'input', run: apply });
  const scope = createScope();
  const { track: root } = elements;
  scope.listen(root, 'pointerdown', onDown);
  scope.listen(root, 'pointermove', onMove);
  scope.listen(root, 'pointerup', onUp);
  scope.listen(root, 'pointercancel', onUp);
  scope.listen(root, 'pointerleave', () => track.setHover(null));
  scope.listen(root, 'wheel', onWheel, { passive: false });
  scope.defer(moving.dispose);
  return scope.dispose;
}
