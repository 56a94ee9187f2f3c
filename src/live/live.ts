import type { Change, ChangeAuthor, ChangeKind } from './change';
import { createFrame, type Frame, type FrameClock, type Work } from './frame';
import { createSelection, type Selection, type SelectionHost } from './selection';

/** A view: the changes that it depends on, and the work that brings it up to date. */
export interface View extends Omit<Work, 'run'> {
  readonly on: readonly ChangeKind[];
  /**
   * Brings the view up to date.
   * @param kinds - the kinds of `on` that have changed since the last run; empty after `request`
   * @param deadline - when the view's budget for this frame ends, in the time of `frame.now`
   * @returns true when the view must run again in the next frame to finish
   */
  run(kinds: ReadonlySet<ChangeKind>, deadline: number): unknown;
}

/** A view that runs after the changes that it depends on. */
export interface Followed {
  /** Asks for a run in the next frame without a change: after a resize or a move of the pointer. */
  request(): void;
  dispose(): void;
}

/** What stands between the engine and the views: it applies changes, and runs the views that depend on them. */
export interface Live extends Selection {
  readonly frame: Frame;
  /** Runs the view in the frame after a change that it depends on. Several changes before a frame cause one run. */
  follow(view: View): Followed;
  /** Calls the listener at each change, before the frame. For work that must see every change, such as the link. */
  hear(listener: (change: Change) => void): () => void;
  /** Emits a change of a value that the engine does not count. The value is written first. */
  tell(kind: ChangeKind, by: ChangeAuthor): void;
}

export function createLive(host: Omit<SelectionHost, 'emit'>, clock?: FrameClock): Live {
  const frame = createFrame(clock);
  const listeners = new Set<(change: Change) => void>();
  const emit = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  const hear = (listener: (change: Change) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    ...createSelection({ ...host, emit }),
    frame,
    hear,
    tell: (kind, by) => emit({ kinds: new Set([kind]), by }),
    follow({ on, run, ...work }) {
      const waiting = new Set<ChangeKind>();
      const task = frame.add({
        ...work,
        run(deadline) {
          const kinds = new Set(waiting);
          waiting.clear();
          return run(kinds, deadline);
        },
      });
      const stop = hear(({ kinds }) => {
        const found = on.filter((kind) => kinds.has(kind));
        if (found.length === 0) return;
        for (const kind of found) waiting.add(kind);
        task.request();
      });
      return {
        request: task.request,
        dispose() {
          stop();
          task.dispose();
        },
      };
    },
  };
}
