import { Gunzip } from 'fflate';
import { ImportError } from '../import-error';
import { byteWindows } from '../readers/byte-windows';
import { LIMITS } from './limits';

const PUSH_BYTES = 64 * 1024;
const PART_BYTES = 4 * 1024 * 1024;
const SIZE_MODULUS = 2 ** 32;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Unpacks a gzip file of one or more members, piece by piece, into a Blob, which the browser keeps outside the heap. Stops at
 * the limits, so that a file made to fill the memory cannot.
 */
export async function gunzip(blob: Blob, onProgress: (bytes: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let pendingBytes = 0;
  let total = 0;
  let memberStart = 0;
  const gunzipper = new Gunzip((chunk) => {
    total += chunk.length;
    if (chunk.length > 0) pending.push(chunk.slice());
    pendingBytes += chunk.length;
  });
  gunzipper.onmember = () => {
    memberStart = total;
  };
  const flush = () => {
    if (pending.length > 0) parts.push(new Blob(pending));
    pending = [];
    pendingBytes = 0;
  };
  for await (const { bytes, start, isLast } of byteWindows(blob)) {
    for (let at = 0; at < bytes.length; at += PUSH_BYTES) {
      const isEnd = isLast && at + PUSH_BYTES >= bytes.length;
      push(gunzipper, bytes.subarray(at, at + PUSH_BYTES), isEnd);
      checkLimits(total, start + at + PUSH_BYTES);
      if (pendingBytes >= PART_BYTES) flush();
    }
    onProgress(start + bytes.length);
  }
  if ((total - memberStart) % SIZE_MODULUS !== (await statedSize(blob))) {
    throw new ImportError('importTruncated', { reason: 'gzipCut' });
  }
  flush();
  return new Blob(parts);
}

/** A gzip file ends with the unpacked size of its last member, modulo 2^32; fflate does not compare the two. */
async function statedSize(blob: Blob): Promise<number> {
  const tail = await blob.slice(Math.max(0, blob.size - 4)).arrayBuffer();
  return tail.byteLength === 4 ? new DataView(tail).getUint32(0, true) : -1;
}

function push(gunzipper: Gunzip, bytes: Uint8Array, isEnd: boolean): void {
  try {
    gunzipper.push(bytes, isEnd);
  } catch (error) {
    // fflate's code 0 means that the data ended too early.
    const isCut = typeof error === 'object' && error !== null && 'code' in error && error.code === 0;
    throw new ImportError(isCut ? 'importTruncated' : 'importUnreadable', { reason: isCut ? 'gzipCut' : 'gzipBroken' });
  }
}

function checkLimits(unpacked: number, packed: number): void {
  if (unpacked > LIMITS.unpackedBytes) throw new ImportError('importBomb', { reason: 'unpackedTooLarge' });
  if (unpacked > LIMITS.ratioFloor && unpacked / packed > LIMITS.ratio) {
    throw new ImportError('importBomb', { reason: 'ratioTooLarge' });
  }
}
