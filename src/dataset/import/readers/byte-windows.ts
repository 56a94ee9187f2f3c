const READ_BYTES = 8 * 1024 * 1024;

/** A run of a file's bytes. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  /** Position in the file. */
  readonly start: number;
  readonly isLast: boolean;
}

/** Reads a file front to back; the next window is on its way while one is being worked on. */
export async function* byteWindows(blob: Blob, from = 0, size = READ_BYTES): AsyncGenerator<ByteWindow> {
  const read = (start: number) => blob.slice(start, Math.min(start + size, blob.size)).arrayBuffer();
  let next = read(from);
  for (let start = from; start < blob.size; start += size) {
    const bytes = new Uint8Array(await next);
    const isLast = start + size >= blob.size;
    if (!isLast) next = read(start + size);
    yield { bytes, start, isLast };
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
