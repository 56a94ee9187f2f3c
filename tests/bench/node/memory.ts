/** Bytes in use after a full garbage collection. Node must run with --expose-gc. */
export function collected(): number {
  if (!global.gc) throw new Error('Run with --expose-gc');
  global.gc();
  global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function megabytes(bytes: number): number {
  return bytes / 1e6;
}
