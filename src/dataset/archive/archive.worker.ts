import type { Answer } from './archive-answer';
import type { NumberedRequest, ReaderRequest } from './archive-messages';
import { createArchiveReader } from './archive-reader';
import { fetchPlainly } from './fetch-plainly';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const reader = createArchiveReader(fetchPlainly);

function answer(asked: ReaderRequest): Promise<Answer<unknown>> {
  if (asked.type === 'open') return reader.open(asked.url, asked.text);
  if (asked.type === 'table') return reader.table(asked.request);
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
  void answer(asked).then((given) => scope.postMessage({ number, answer: given }, buffersOf(given)));
});
