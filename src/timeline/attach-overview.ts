import { createScope } from '../live/scope';
import type { Axis } from './axis';
import { finestOf } from './finest-of-state';
import { axisAfterKey, centreAt, dragOverview, gripAt, type OverviewGrip } from './overview-moves';
import { shortestAxis } from './snap';
import type { Track } from './track';
import type { OverviewElements } from './track-elements';

/** Px that the pointer may move before a press becomes a drag. */
const SLOP = 3;

interface Held {
  readonly pointer: number;
  readonly grip: OverviewGrip;
  readonly startX: number;
  readonly axis: Axis;
  isMoving: boolean;
}

/** Lets pointer and keys move and resize the period that the track shows. */
export function attachOverview({ root, shown }: OverviewElements, track: Track): () => void {
  const { store } = track;
  let held: Held | null = null;
  const localX = (event: MouseEvent) => event.clientX - root.getBoundingClientRect().left;
  const limits = () => {
    const state = store.getState();
    return { range: state.range, shortest: shortestAxis(finestOf(state)) };
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || store.getState().dataset.status !== 'ready') return;
    const { range } = limits();
    const x = localX(event);
    let axis = track.axis();
    let grip = gripAt(axis, x, range);
    const isZoomed = axis.from > range[0] || axis.to < range[1];
    // A press beside the shown period brings the period there, and the drag goes on from there.
    if (grip === 'draw' && isZoomed) {
      axis = centreAt(axis, x, range);
      grip = 'period';
      track.setAxis(axis);
    }
    root.setPointerCapture(event.pointerId);
    shown.focus({ preventScroll: true });
    held = { pointer: event.pointerId, grip, startX: x, axis, isMoving: false };
    event.preventDefault();
  };

  const onMove = (event: PointerEvent) => {
    const x = localX(event);
    const { range, shortest } = limits();
    if (!held) {
      const grip = gripAt(track.axis(), x, range);
      root.dataset.grip = grip === 'start' || grip === 'end' ? 'end' : grip;
      return;
    }
    if (!held.isMoving && Math.abs(x - held.startX) < SLOP) return;
    held.isMoving = true;
    track.setAxis(dragOverview(held.axis, held.grip, held.startX, x, range, shortest));
  };

  const onUp = (event: PointerEvent) => {
    if (held?.pointer === event.pointerId) held = null;
  };

  const scope = createScope();
  scope.listen(root, 'pointerdown', onDown);
  scope.listen(root, 'pointermove', onMove);
  scope.listen(root, 'pointerup', onUp);
  scope.listen(root, 'pointercancel', onUp);
  scope.listen(shown, 'keydown', (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { range, shortest } = limits();
    const next = axisAfterKey(event.key, track.axis(), range, shortest);
    if (!next) return;
    event.preventDefault();
    track.setAxis(next);
  });
  return scope.dispose;
}
