import type { Answer } from './archive-answer';
import type { NumberedRequest, ReaderRequest } from './archive-messages';
import { createArchiveReader } from './archive-reader';
import { fetchPlainly } from './fetch-plainly';
import { createGivenParts } from './given-parts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const parts = createGivenParts(fetchPlainly);
const reader = createArchiveReader(parts.fetch);
const stops = new Map<number, AbortController>();

type Question = Exclude<ReaderRequest, { type: 'give' | 'drop' }>;

function answer(asked: Question, signal: AbortSignal): Promise<Answer<unknown>> {
  if (asked.type === 'open') {
    parts.expect(asked.given);
    return reader.open(asked.url, asked.text);
  }
  if (asked.type === 'table') return reader.table(asked.request, signal);
  if (asked.type === 'cost') return reader.cost(asked.request);
  if (asked.type === 'rows') return reader.rows(asked.request);
  return reader.traffic();
}

/** The arrays of an answer are its own, so that they are handed over without a copy. */
function buffersOf(given: Answer<unknown>): ArrayBuffer[] {
  if (!given.ok || typeof given.value !== 'object' || given.value === null) return [];
  const buffers = Object.values(given.value).flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : []));
  return [...new Set(buffers)].filter((each) => each instanceof ArrayBuffer);
}

scope.addEventListener('message', ({ data: { number, asked } }: MessageEvent<NumberedRequest>) => {
  if (asked.type === 'give') {
    parts.give(asked.url, asked.bytes);
    return;
  }
  if (asked.type === 'drop') {
    stops.get(number)?.abort();
    return;
  }
  const stop = new AbortController();
  stops.set(number, stop);
  void answer(asked, stop.signal).then((given) => {
    stops.delete(number);
    if (!stop.signal.aborted) scope.postMessage({ number, answer: given }, buffersOf(given));
  });
});
