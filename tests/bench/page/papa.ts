import type { PapaBench } from './bench-window';
import type { PapaReply } from './papa-worker';

/** Reads the chosen file with Papa Parse alone, in a worker. */
const bench: PapaBench = {
  parse: () =>
    new Promise((resolve, reject) => {
      const file = document.querySelector('input')?.files?.[0];
      const worker = new Worker(new URL('./papa-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.addEventListener('message', ({ data }: MessageEvent<PapaReply>) => {
        worker.terminate();
        resolve({ ...data, milliseconds: performance.now() - started });
      });
      const started = performance.now();
      worker.postMessage(file);
    }),
};

window.papaBench = bench;
