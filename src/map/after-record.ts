import type { Pace } from '../live/pace';
import { readRecord, recordNow } from '../state/record-ahead';
import type { AppStore } from '../state/store';

/** Longer than this, the map does not wait for the text. */
const LONGEST: Pace = { rest: 150, longest: 150 };

/** Work that makes the map draw. */
export interface AfterRecord {
  /** Asks for a run: in this frame, or in one after the record of the open incident has been read. */
  request(): void;
  /** Whether a run was asked for and has not begun. */
  isWaiting(): boolean;
  dispose(): void;
}

/**
 * Lets the map wait for the text of an incident that opens. A record comes from a file; without a GPU the map takes a tenth of a
 * second to draw, and what has been read arrives after that.
 */
export function afterRecord({ live, getState }: AppStore, run: () => void): AfterRecord {
  let isUrgent = false;
  let isAsked = false;
  let serial = 0;
  const task = live.frame.add({
    phase: 'draw',
    pace: () => (isUrgent ? undefined : LONGEST),
    run() {
      isUrgent = false;
      isAsked = false;
      run();
    },
  });
  const hurry = () => {
    isUrgent = true;
    task.request();
  };
  return {
    request() {
      const { dataset, selected } = getState();
      const atlas = dataset.status === 'ready' ? dataset.atlas : null;
      isAsked = true;
      serial += 1;
      const mine = serial;
      if (!atlas || selected < 0 || recordNow(atlas, selected)) {
        hurry();
        return;
      }
      task.request();
      const arrive = () => {
        if (mine === serial && isAsked) hurry();
      };
      readRecord(atlas, selected).then(arrive, arrive);
    },
    isWaiting: () => isAsked,
    dispose() {
      serial += 1;
      task.dispose();
    },
  };
}
