import { readRecord } from '../state/record-ahead';
import type { AppStore } from '../state/store';

/** A pointer that passes over the list must not read a part of the file for each row. */
const PACE = { every: 250 } as const;

/** Reads the record of the incident under the pointer, so that it is there when the incident is opened. */
export function attachReadAhead(store: AppStore): () => void {
  const reading = store.live.follow({
    on: ['hovered'],
    phase: 'input',
    pace: () => PACE,
    run() {
      const { dataset, hovered } = store.getState();
      // Nobody waits for it yet. Who opens the incident reads it again, and hears what is wrong.
      if (dataset.status === 'ready' && hovered >= 0) readRecord(dataset.atlas, hovered).catch(() => {});
    },
  });
  return reading.dispose;
}
