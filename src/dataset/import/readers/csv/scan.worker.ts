import { problemOf } from '../../import-error';
import { textBlocks } from '../text-blocks';
import { transferOf } from './encoded-rows';
import type { ScanReply, ScanRequest } from './scan-elsewhere';

const scope = self as unknown as DedicatedWorkerGlobalScope;
let room = 0;
let onRoom: (() => void) | null = null;

scope.addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => {
  room += data.room;
  onRoom?.();
  if (data.source) void scan(data.source);
});

async function scan(source: Parameters<typeof textBlocks>[0]): Promise<void> {
  const post = (reply: ScanReply, transfer: ArrayBuffer[] = []) => scope.postMessage(reply, transfer);
  try {
    for await (const block of textBlocks(source)) {
      while (room === 0) await new Promise<void>((resolve) => (onRoom = resolve));
      room -= 1;
      post({ type: 'block', block }, transferOf(block));
    }
    post({ type: 'end' });
  } catch (error) {
    post({ type: 'failed', problem: problemOf(error, '') });
  }
}
