import type { ImportWorker } from '../dataset/import/import-client';
import type { ImportReply } from '../dataset/import/import-messages';
import type { Problem } from '../dataset/problem';
import type { LibraryServices } from './library-services';

/** A damaged file can send a decoder round in circles: a worker that is silent for so many ms is ended. */
const STALLED_MS = 60_000;

/** The one import worker, with a watch over its silence. */
export interface WorkerLine {
  readonly worker: ImportWorker | null;
  /** Ends the worker before and starts another, whose replies go to `onReply`. */
  start(onReply: (reply: ImportReply) => void): ImportWorker;
  end(): void;
}

interface LineEvents {
  readonly onBroken: (problem: Problem) => void;
  readonly onStalled: () => void;
  /** Whether silence means that something is wrong. */
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
