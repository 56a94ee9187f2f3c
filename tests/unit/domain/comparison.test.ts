import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, leadingChange, type SideFigure, sizeOfChange } from '../../../src/domain/comparison';

const figure = (low: number, best: number, high: number, incidents = 1, notStated = 0): SideFigure => ({
  incidents,
  low,
  best,
  high,
  notStated,
});
const none = figure(0, 0, 0, 0);

const ranges = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([low, more, most]) => figure(low, low + more, low + more + most));

/** Every whole number that a figure can be. */
const values = ({ low, high }: SideFigure) => Array.from({ length: high - low + 1 }, (_, at) => low + at);

describe('the change between two figures', () => {
  it('is the difference of the best figures, within what the ends of both ranges allow', () => {
    const { difference, direction, overlaps } = changeOf(figure(9, 10, 12), figure(3, 4, 5));
    expect(difference).toEqual({ low: 4, best: 6, high: 9 });
    expect([direction, overlaps]).toEqual(['more', false]);
  });

  it('spans all differences and ratios of the numbers in the ranges, and says whether they can be equal', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const { difference, ratio, overlaps } = changeOf(a, b);
        const pairs = values(a).flatMap((one) => values(b).map((two) => [one, two] as const));
        const differences = pairs.map(([one, two]) => one - two);
        expect([difference?.low, difference?.high]).toEqual([Math.min(...differences), Math.max(...differences)]);
        expect(overlaps).toBe(pairs.some(([one, two]) => one === two));
        if (b.best === 0) expect(ratio).toBeNull();
        else {
          const ratios = pairs.filter(([, two]) => two > 0).map(([one, two]) => one / two);
          expect(ratio?.low).toBe(Math.min(...ratios));
          expect(ratio?.high).toBe(b.low > 0 ? Math.max(...ratios) : null);
        }
      }),
    );
  });

  it('is new or ended where only one side has incidents, and nothing where neither has', () => {
    expect(changeOf(figure(2, 3, 3), none)).toMatchObject({ direction: 'new', ratio: null, difference: { best: 3 } });
    expect(changeOf(none, figure(2, 3, 3))).toMatchObject({ direction: 'ended', difference: { best: -3 } });
    expect(changeOf(none, none).direction).toBe('none');
  });

  it('is not known where a side has incidents and none states the measure', () => {
    expect(changeOf(figure(0, 0, 0, 4, 4), figure(1, 1, 1))).toEqual({
      direction: 'unknown',
      difference: null,
      ratio: null,
      overlaps: false,
    });
  });

  it('has no ratio for means and for negative figures', () => {
    expect(changeOf(figure(6, 6, 6), figure(3, 3, 3), { isMean: true }).ratio).toBeNull();
    expect(changeOf(figure(-6, -6, -6), figure(3, 3, 3)).ratio).toBeNull();
    expect(changeOf(figure(6, 6, 6), figure(3, 3, 3)).ratio?.best).toBe(2);
  });

  it('has no difference for a mean of no incidents, which is not 0', () => {
    const change = changeOf(figure(6, 6, 6), none, { isMean: true });
    expect([change.direction, change.difference]).toEqual(['new', null]);
  });
});

describe('the change of several classes', () => {
  it('is that of the class that changed most, and says how many others changed', () => {
    const changes = [
      changeOf(figure(5, 5, 5), figure(4, 4, 4)),
      changeOf(figure(1, 1, 1), figure(9, 9, 9)),
      changeOf(figure(2, 2, 2), figure(2, 2, 2)),
      changeOf(none, none),
    ];
    const found = leadingChange(changes);
    expect(found && [found.line, found.others, sizeOfChange(found.change)]).toEqual([1, 1, 8]);
  });

  it('takes a class whose change is not known before one that did not change', () => {
    const same = changeOf(figure(2, 2, 2), figure(2, 2, 2));
    const unknown = changeOf(figure(0, 0, 0, 1, 1), figure(2, 2, 2));
    expect(leadingChange([same, unknown])?.change.direction).toBe('unknown');
    expect(leadingChange([changeOf(none, none)])).toBeNull();
  });
});
