/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110, section 14.2).
 * Several ranges in one header are not served as such: the whole file is a right answer to them.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ kind: 'whole' } | { kind: 'part', first: number, last: number } | { kind: 'unsatisfiable' }}
 */
export function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return { kind: 'whole' };
  const [, from, to] = match;
  if (from === '' && to === '') return { kind: 'whole' };
  if (from === '') return suffix(Number(to), size);
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return { kind: 'whole' };
  return first < size ? { kind: 'part', first, last } : { kind: 'unsatisfiable' };
}

function suffix(length, size) {
  if (length === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', first: Math.max(0, size - length), last: size - 1 };
}
