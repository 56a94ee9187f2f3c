import type { Change, ChangeAuthor, ChangeKind } from './change';
import { createFrame, type Frame, type FrameClock, type Work } from './frame';
import { createSelection, type Selection, type SelectionHost } from './selection';

/** A view: what it depends on, and the work that brings it up to date. */
export interface View extends Omit<Work, 'run'> {
  readonly on: readonly ChangeKind[];
  /**
   * Brings the view up to date.
   * @param kinds - what has changed since the last run, of `on`; empty when the view asked by itself
   * @param deadline - moment, by the frame's clock, at which the budget of this frame ends
   * @returns true when something is left for the next frame
   */
  run(kinds: ReadonlySet<ChangeKind>, deadline: number): unknown;
}

/** A view that follows. */
export interface Followed {
  /** Asks for a run in the next frame, for a reason that no change says: a resize, a pointer. */
  request(): void;
  dispose(): void;
}

/** The seam between the engine and all that shows it. */
export interface Live extends Selection {
  readonly frame: Frame;
  /** Runs the view in the frame after each change that it depends on; several changes are one run. */
  follow(view: View): Followed;
  /** Hears of each change at once, before the frame. For what must not miss one: the link, the next view's data. */
  hear(listener: (change: Change) => void): () => void;
  /** Tells everybody of a value that the screen alone holds, after it was written. */
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
