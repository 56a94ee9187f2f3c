import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../scripts/server/byte-range.mjs';

describe('parseRange', () => {
  it('serves the whole file without a header, or with one that it does not know', () => {
    for (const header of [undefined, '', 'items=0-1', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=5-2', 'bytes=0-1,4-5']) {
      expect(parseRange(header, 10)).toEqual({ kind: 'whole' });
    }
  });

  it('takes an open end and a suffix', () => {
    expect(parseRange('bytes=4-', 10)).toEqual({ kind: 'part', first: 4, last: 9 });
    expect(parseRange('bytes=-3', 10)).toEqual({ kind: 'part', first: 7, last: 9 });
    expect(parseRange('bytes=-30', 10)).toEqual({ kind: 'part', first: 0, last: 9 });
  });

  it('refuses what starts beyond the end', () => {
    expect(parseRange('bytes=10-12', 10)).toEqual({ kind: 'unsatisfiable' });
    expect(parseRange('bytes=-0', 10)).toEqual({ kind: 'unsatisfiable' });
    expect(parseRange('bytes=0-', 0)).toEqual({ kind: 'unsatisfiable' });
  });

  it('never names a byte outside the file', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(300), fc.nat(300), (size, a, b) => {
        const range = parseRange(`bytes=${a}-${b}`, size);
        if (range.kind !== 'part') return;
        expect(range.first).toBe(a);
        expect(range.last).toBe(Math.min(b, size - 1));
        expect(range.last).toBeGreaterThanOrEqual(range.first);
      }),
    );
  });
});
