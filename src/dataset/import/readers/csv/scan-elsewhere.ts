import type { Problem } from '../../../problem';
import { ImportError } from '../../import-error';
import type { TextSource } from '../text-blocks';
import type { TextBlock } from './encoded-rows';

/** The first request names the source. `room` is how many more blocks the worker may send. */
export interface ScanRequest {
  readonly source?: TextSource;
  readonly room: number;
}

export type ScanReply =
  | { readonly type: 'block'; readonly block: TextBlock }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly problem: Problem };

/** Blocks that may wait: enough for neither side to stand still, few enough to take little memory. */
const BLOCKS_AHEAD = 8;

/** As `textBlocks`, in a worker of its own: one processor finds the cells while another reads them. */
export async function* textBlocksElsewhere(source: TextSource): AsyncGenerator<TextBlock> {
  const worker = new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module' });
  const replies: ScanReply[] = [];
  let wake = () => {};
  const take = (reply: ScanReply) => {
    replies.push(reply);
    wake();
  };
  const broken = (reason: string) => take({ type: 'failed', problem: { code: 'workerFailed', params: { reason } } });
  const ask = (request: ScanRequest) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<ScanReply>) => take(data));
  worker.addEventListener('error', ({ message }) => broken(message || 'scan'));
  worker.addEventListener('messageerror', () => broken('message'));
  try {
    ask({ source, room: BLOCKS_AHEAD });
    for (;;) {
      const reply = replies.shift();
      if (reply?.type === 'end') return;
      if (reply?.type === 'failed') throw new ImportError(reply.problem.code, reply.problem.params);
      if (reply) {
        yield reply.block;
        ask({ room: 1 });
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    worker.terminate();
  }
}
