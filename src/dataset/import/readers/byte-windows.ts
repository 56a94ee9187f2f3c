const READ_BYTES = 2 * 1024 * 1024;
const READS_AHEAD = 4;

/** Bytes of a block of records: little enough to be read, parsed and shown within a frame or two when a row of it is opened. */
export const BLOCK_BYTES = 512 * 1024;

/** A run of a file's bytes. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  /** Position in the file. */
  readonly start: number;
  readonly isLast: boolean;
}

/**
 * Reads a file front to back with several windows on their way while one is being worked on. A worker that is busy takes
 * nothing in, but what was asked for waits for it in the browser's pipes, which hold about as much as a window.
 */
export async function* byteWindows(blob: Blob, from = 0, size = READ_BYTES): AsyncGenerator<ByteWindow> {
  const read = (start: number) => blob.slice(start, Math.min(start + size, blob.size)).arrayBuffer();
  const ahead: Promise<ArrayBuffer>[] = [];
  let asked = from;
  for (let start = from; start < blob.size; start += size) {
    for (; ahead.length < READS_AHEAD && asked < blob.size; asked += size) ahead.push(read(asked));
    const bytes = new Uint8Array(await (ahead.shift() ?? read(start)));
    yield { bytes, start, isLast: start + size >= blob.size };
  }
}

/** One array out of two; the first alone when the second is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
