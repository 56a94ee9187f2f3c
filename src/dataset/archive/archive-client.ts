import type { Answer } from './archive-answer';
import type { NumberedAnswer, NumberedRequest, ReaderRequest } from './archive-messages';
import type { ArchiveReader } from './archive-reader';
import { takeEarlyArchive } from './early-archive';
import { fetchManifest } from './fetch-manifest';
import { fetchPlainly } from './fetch-plainly';
import type { Manifest } from './manifest';

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
  const ask = <T>(asked: ReaderRequest, signal?: AbortSignal): Promise<Answer<T>> =>
    new Promise((resolve) => {
      last += 1;
      const number = last;
      waiting.set(number, resolve as (answer: Answer<unknown>) => void);
      tell({ number, asked });
      signal?.addEventListener('abort', () => {
        if (waiting.delete(number)) tell({ number, asked: { type: 'drop' } });
      });
    });
  const tell = (request: NumberedRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const give = async (url: string, part: Promise<ArrayBuffer | null>) => {
    const bytes = await part.catch(() => null);
    tell({ number: 0, asked: { type: 'give', url, bytes } }, bytes ? [bytes] : []);
  };
  return {
    // The page asks for the manifest, and for what the first view needs, while the worker's code is on its way.
    async open(url) {
      const early = takeEarlyArchive(window, url);
      const text = (await early?.text) ?? null;
      const fetched = text === null ? await fetchManifest(url, fetchPlainly) : { ok: true as const, value: text };
      if (!fetched.ok) return fetched;
      const parts = Object.entries((text === null ? null : await early?.parts) ?? {});
      const opening = ask<Manifest>({ type: 'open', url, text: fetched.value, given: parts.map(([part]) => part) });
      for (const [part, bytes] of parts) void give(part, bytes);
      return await opening;
    },
    table: (request, signal) => ask({ type: 'table', request }, signal),
    cost: (request) => ask({ type: 'cost', request }),
    rows: (request) => ask({ type: 'rows', request }),
    traffic: () => ask({ type: 'traffic' }),
    dispose: () => worker.terminate(),
  };
}
