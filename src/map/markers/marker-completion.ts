import type { Frame } from '../../live/frame';
import type { Marker } from './marker';

/** Milliseconds of one frame for what nobody reads at once: rings, names, icons, labels. */
const BUDGET = 2;
/** While many markers change, they are completed so many ms after the first change. */
const PACE = { rest: 90, longest: 90 };

/** Completes the markers that were drawn in haste. */
export interface MarkerCompletion {
  /** Asks for it a moment later, a few milliseconds a frame. */
  request(): void;
  /** Asks for it from the next frame on. */
  requestSoon(): void;
  /** Completes all of them now, unless a run over many is under way. */
  finish(): void;
  dispose(): void;
}

interface CompletionSteps {
  /** The markers on the screen. */
  readonly markers: () => Iterable<Marker>;
  /** Before the first marker of a run. */
  readonly begin: () => void;
  readonly complete: (marker: Marker) => void;
  /** After the last one. */
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
