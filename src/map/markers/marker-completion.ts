import type { Frame } from '../../live/frame';
import type { Marker } from './marker';

/** Milliseconds of one frame for rings, names, icons and labels. They can wait, because nobody reads them while they change. */
const BUDGET = 2;
/** While many markers change, they are completed this long after the first change. */
const PACE = { rest: 90, longest: 90 };

/** Draws the slow parts of the markers whose numbers have changed. */
export interface MarkerCompletion {
  /** Completes the markers after a short wait, over several frames if there are many. */
  request(): void;
  /** Completes the markers from the next frame on, without the wait. */
  requestSoon(): void;
  /** Completes all markers now, unless a run over several frames has begun. */
  finish(): void;
  dispose(): void;
}

interface CompletionSteps {
  /** The markers on the screen. */
  readonly markers: () => Iterable<Marker>;
  /** Called before the first marker of a run. */
  readonly begin: () => void;
  readonly complete: (marker: Marker) => void;
  /** Called after the last marker of a run. */
  readonly end: () => void;
}

export function createMarkerCompletion(
  frame: Frame,
  { markers, begin, complete, end }: CompletionSteps,
): MarkerCompletion {
  let isUnderWay = false;
  let isUrgent = false;

  const completeUntil = (deadline: number): boolean => {
    for (const marker of markers()) {
      if (marker.isComplete) continue;
      if (frame.now() > deadline) return true;
      complete(marker);
    }
    end();
    return false;
  };
  const task = frame.add({
    phase: 'text',
    budget: BUDGET,
    pace: () => (isUrgent ? undefined : PACE),
    run(deadline) {
      isUrgent = false;
      if (!isUnderWay) begin();
      isUnderWay = completeUntil(deadline);
      return isUnderWay;
    },
  });

  return {
    request: task.request,
    requestSoon() {
      isUrgent = true;
      task.request();
    },
    finish() {
      if (!isUnderWay) completeUntil(Number.POSITIVE_INFINITY);
    },
    dispose: task.dispose,
  };
}
