import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/live/selection-values';
import { formatComparison, parseComparison } from '../../../src/state/link/link-comparison';
import { formatLink, parseLink } from '../../../src/state/link/link-table';
import { createAppStore } from '../../../src/state/store';
import { day, smallAtlas } from './small-atlas';

const read = (search: string) => parseComparison(new URLSearchParams(search));
const written = (comparison: Comparison) =>
  new URLSearchParams(formatComparison({ comparison }).map(([key, value]) => [key, value])).toString();

const value = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
const comparisons: fc.Arbitrary<Comparison> = fc.oneof(
  fc.constantFrom<Comparison>({ type: 'before' }, { type: 'yearEarlier' }),
  fc.tuple(fc.integer({ min: 0, max: 3e7 }), fc.nat(1e6)).map(
    ([from, length]): Comparison => ({
      type: 'window',
      window: [from, from + length],
    }),
  ),
  fc
    .dictionary(value, fc.uniqueArray(value, { maxLength: 3 }), { minKeys: 1, maxKeys: 3 })
    .map((filters): Comparison => ({ type: 'filters', filters })),
);

describe('the comparison in a link', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        expect(read(written(comparison))).toEqual(comparison);
      }),
    );
  });

  it.each(['compare=soon', 'compare=2014-01-01', 'compare=2014-01-01,2015-02-30', 'compare=filters', 'compare='])(
    'is named as broken where it is none: %s',
    (search) => {
      expect(read(search)).toBeUndefined();
      expect(parseLink(`?${search}`).broken).toEqual(['compare']);
    },
  );

  it('has its two dates in order', () => {
    expect(read('compare=2015-01-01,2014-01-01')).toEqual({
      type: 'window',
      window: [day('2014-01-01'), day('2015-01-01')],
    });
  });

  it('leaves the address with its end, and keeps the keys of others', () => {
    const store = createAppStore();
    store.getState().showAtlas(smallAtlas());
    store.getState().compare({ type: 'filters', filters: { kind: ['riot'] } });
    const search = formatLink(store.getState(), '?mine=1');
    expect(search).toBe('?mine=1&compare=filters&b.kind=riot');
    store.getState().compare(null);
    expect(formatLink(store.getState(), search)).toBe('?mine=1');
  });
});
