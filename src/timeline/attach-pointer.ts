import { createScope } from '../live/scope';
import { isWholeRange } from '../live/selection-values';
import { panBy, toMinute, zoomAt } from './axis';
import { addUnits } from './time-units';
import type { Track } from './track';
import type { TrackElements } from './track-elements';
import { drawWindow, type Handle, moveBody, moveEnd, snap, snapUnitFor, type TimeWindow } from './window-moves';

/** Px that the pointer may move before a press becomes a drag. */
const SLOP = 4;
const WHEEL_SPEED = 0.0022;

interface Drag {
  readonly pointer: number;
  readonly handle: Handle | 'draw';
  readonly startX: number;
  readonly startWindow: TimeWindow;
  moved: boolean;
}

/** Lets mouse, pen, touch and wheel move the window and the axis. The window changes once a frame, to the newest position. */
export function attachPointer(elements: TrackElements, track: Track): () => void {
  const { store } = track;
  const touches = new Map<number, number>();
  let drag: Drag | null = null;
  let pinch = 0;
  let latestX = 0;

  const localX = (event: MouseEvent) => event.clientX - elements.canvas.getBoundingClientRect().left;

  const handleAt = (target: EventTarget | null): Drag['handle'] => {
    if (target === elements.start) return 'start';
    if (target === elements.end) return 'end';
    return target === elements.body && !isWholeRange(store.getState()) ? 'body' : 'draw';
  };

  const apply = () => {
    if (!drag) return;
    const { range, mode, setWindow } = store.getState();
    const unit = snapUnitFor(range);
    const axis = track.axis();
    const least = addUnits(unit, 0, 1);
    const by = toMinute(axis, latestX) - toMinute(axis, drag.startX);
    const [from, to] = drag.startWindow;
    const next = nextWindow(by);
    setWindow(next[0], next[1]);

    function nextWindow(moved: number): TimeWindow {
      if (drag?.handle === 'draw') {
        return drawWindow(toMinute(axis, drag.startX), toMinute(axis, latestX), unit, range);
      }
      if (drag?.handle === 'start') return moveEnd('start', snap(from + moved, unit), drag.startWindow, least, range);
      if (drag?.handle === 'end' || mode === 'upToDate') {
        return moveEnd('end', snap(to + moved, unit), [from, to], least, range);
      }
      return moveBody(snap(from + moved, unit), [from, to], range);
    }
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || store.getState().dataset.status !== 'ready') return;
    if (event.target instanceof Element && event.target.closest('[data-label]')) return;
    elements.track.setPointerCapture(event.pointerId);
    touches.set(event.pointerId, localX(event));
    if (touches.size === 2) {
      drag = null;
      pinch = spread(touches);
      return;
    }
    const handle = handleAt(event.target);
    store.getState().setPlaying(false);
    if (handle !== 'draw' && event.target instanceof HTMLElement) event.target.focus({ preventScroll: true });
    drag = {
      pointer: event.pointerId,
      handle,
      startX: localX(event),
      startWindow: store.getState().window,
      moved: false,
    };
    elements.track.dataset.dragging = handle;
    event.preventDefault();
  };

  const onMove = (event: PointerEvent) => {
    const x = localX(event);
    if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
    if (touches.size === 2) {
      const now = spread(touches);
      const middle = [...touches.values()].reduce((sum, each) => sum + each, 0) / 2;
      if (pinch > 8 && now > 8) track.setAxis(zoomAt(track.axis(), middle, now / pinch, store.getState().range));
      pinch = now;
      return;
    }
    if (!drag) {
      track.setHover(event.pointerType === 'touch' ? null : x);
      return;
    }
    if (!drag.moved && Math.abs(x - drag.startX) < SLOP) return;
    drag.moved = true;
    latestX = x;
    track.setHover(null);
    moving.request();
  };

  const onUp = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (!drag || drag.pointer !== event.pointerId) return;
    if (drag.moved) apply();
    moving.cancel();
    drag = null;
    delete elements.track.dataset.dragging;
  };

  const onLeave = () => track.setHover(null);

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { range } = store.getState();
    const scale = event.deltaMode === 1 ? 18 : 1;
    const along = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
    const isPan = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const next = isPan
      ? panBy(track.axis(), along * scale, range)
      : zoomAt(track.axis(), localX(event), Math.exp(-event.deltaY * scale * WHEEL_SPEED), range);
    track.setAxis(next);
    track.setHover(localX(event));
  };

  const moving = store.live.frame.add({ phase: 'input', run: apply });
  const scope = createScope();
  const { track: root } = elements;
  scope.listen(root, 'pointerdown', onDown);
  scope.listen(root, 'pointermove', onMove);
  scope.listen(root, 'pointerup', onUp);
  scope.listen(root, 'pointercancel', onUp);
  scope.listen(root, 'pointerleave', onLeave);
  scope.listen(root, 'wheel', onWheel, { passive: false });
  scope.defer(moving.dispose);
  return scope.dispose;
}

function spread(touches: ReadonlyMap<number, number>): number {
  const [a = 0, b = 0] = [...touches.values()];
  return Math.abs(a - b);
}
