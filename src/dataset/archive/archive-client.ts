import type { Answer } from './archive-answer';
import type { NumberedAnswer, NumberedRequest, ReaderRequest } from './archive-messages';
import type { ArchiveReader } from './archive-reader';
import { fetchManifest } from './fetch-manifest';
import { fetchPlainly } from './fetch-plainly';

/** Starts a worker that reads an archive. `dispose` ends it: what was asked is then never answered. */
export function startArchiveReader(): ArchiveReader {
  const worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let last = 0;
  const failAll = (reason: string) => {
    for (const give of waiting.values()) give({ ok: false, problem: { code: 'workerFailed', params: { reason } } });
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<NumberedAnswer>) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  worker.addEventListener('error', (event) => failAll(event.message || 'archive'));
  worker.addEventListener('messageerror', () => failAll('message'));
  // The worker answers each request with the type that the reader has for it.
  const ask = <T>(asked: ReaderRequest): Promise<Answer<T>> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve as (answer: Answer<unknown>) => void);
      worker.postMessage({ number: last, asked } satisfies NumberedRequest);
    });
  return {
    // The page asks for the manifest while the worker's code is on its way.
    async open(url) {
      const fetched = await fetchManifest(url, fetchPlainly);
      return fetched.ok ? await ask({ type: 'open', url, text: fetched.value }) : fetched;
    },
    table: (request) => ask({ type: 'table', request }),
    cost: (request) => ask({ type: 'cost', request }),
    rows: (request) => ask({ type: 'rows', request }),
    traffic: () => ask({ type: 'traffic' }),
    dispose: () => worker.terminate(),
  };
}
