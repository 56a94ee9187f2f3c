import type { Problem } from '../problem';
import type { ImportReply, ImportRequest } from './import-messages';

/** The part of `Worker` that an import needs. Tests pass one that runs without a worker. */
export interface ImportWorker {
  post(request: ImportRequest): void;
  terminate(): void;
}

export interface WorkerEvents {
  readonly onReply: (reply: ImportReply) => void;
  readonly onBroken: (problem: Problem) => void;
}

export type StartWorker = (events: WorkerEvents) => ImportWorker;

/** Starts the import worker. To end the worker cancels the import: its work is lost, and nothing else changes. */
export const startImportWorker: StartWorker = ({ onReply, onBroken }) => {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ImportReply>) => onReply(event.data));
  worker.addEventListener('error', (event) => {
    onBroken({ code: 'workerFailed', params: { reason: event.message || 'import' } });
  });
  worker.addEventListener('messageerror', () => {
    onBroken({ code: 'workerFailed', params: { reason: 'message' } });
  });
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => worker.terminate(),
  };
};
