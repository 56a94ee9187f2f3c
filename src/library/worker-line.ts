import type { ImportWorker } from '../dataset/import/import-client';
import type { ImportReply } from '../dataset/import/import-messages';
import type { Problem } from '../dataset/problem';
import type { LibraryServices } from './library-services';

/** Milliseconds of silence after which the worker is ended: a damaged file can keep a decoder in an endless loop. */
const STALLED_MS = 60_000;

/** The one import worker, ended when it is silent for too long. */
export interface WorkerLine {
  readonly worker: ImportWorker | null;
  /** Ends the current worker and starts another. `onReply` is called with its replies. */
  start(onReply: (reply: ImportReply) => void): ImportWorker;
  end(): void;
}

interface LineEvents {
  readonly onBroken: (problem: Problem) => void;
  readonly onStalled: () => void;
  /** Whether the worker is expected to reply. */
  readonly isReading: () => boolean;
}

export function createWorkerLine({ startWorker }: LibraryServices, events: LineEvents): WorkerLine {
  let worker: ImportWorker | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const watch = () => {
    clearTimeout(watchdog);
    if (!events.isReading()) return;
    watchdog = setTimeout(() => {
      if (events.isReading()) events.onStalled();
    }, STALLED_MS);
  };
  const end = () => {
    clearTimeout(watchdog);
    worker?.terminate();
    worker = null;
  };

  return {
    get worker() {
      return worker;
    },
    start(onReply) {
      end();
      watch();
      const started = startWorker({
        onReply(reply) {
          if (worker !== started) return;
          onReply(reply);
          watch();
        },
        onBroken(problem) {
          if (worker === started) events.onBroken(problem);
        },
      });
      worker = started;
      return started;
    },
    end,
  };
}
