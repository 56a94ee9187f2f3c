/** The buffers of all arrays in a message, each once, so that they are transferred and not copied. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(value, buffers, 0);
  return [...buffers];
}

const DEEPEST = 8;

function collect(value: unknown, buffers: Set<ArrayBuffer>, depth: number): void {
  if (typeof value !== 'object' || value === null || value instanceof Blob || depth > DEEPEST) return;
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer && value.buffer.byteLength > 0) buffers.add(value.buffer);
    return;
  }
  // Long lists hold strings. Lists of objects are short.
  const members = Array.isArray(value) ? value.filter((each) => typeof each === 'object') : Object.values(value);
  for (const member of members) collect(member, buffers, depth + 1);
}
