const READ_BYTES = 2 * 1024 * 1024;
const READS_AHEAD = 4;

/** Bytes of a block of records: to open one row, its block is read and parsed, which must take no longer than a frame or two. */
export const BLOCK_BYTES = 512 * 1024;

/** A part of a file. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  /** Position in the file. */
  readonly start: number;
  readonly isLast: boolean;
}

/**
 * Reads a file from front to back. Several windows are requested ahead, so that the next window is there when the worker has
 * finished with one. A busy worker receives nothing; the browser holds back about one window for each request.
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

/** Both arrays in one; the second itself when the first is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
