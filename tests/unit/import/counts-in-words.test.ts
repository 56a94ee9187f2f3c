import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../src/dataset/import/formats/described-figure';
import { parseCount } from '../../../src/dataset/import/parse/count';

describe('counts in words', () => {
  it.each([
    ['seven', 7, 7],
    ['Twenty-three', 23, 23],
    ['sept', 7, 7],
    ['siete', 7, 7],
    ['sieben', 7, 7],
    ['سبعة', 7, 7],
    ['семь', 7, 7],
    ['seven people', 7, 7],
    ['2 (both police)', 2, 2],
    ['4 civilians and 3 guards', 7, 7],
    ['4 civilians, 3 guards, 1 child', 8, 8],
    ['8/11', 8, 11],
    ['three to five', 3, 5],
    ['between three and five', 3, 5],
    ['none', 0, 0],
    ['nil', 0, 0],
    ['nobody', 0, 0],
    ['aucun', 0, 0],
    ['لا أحد', 0, 0],
  ])('reads %s as %i to %i, and marks it', (text, low, high) => {
    expect(parseCount(text, false)).toEqual({ low, best: low, high, doubt: 'countWorded' });
  });

  it.each(['5 wounded', 'three houses', '4 civilians and some cars', '11/8', 'sevenish'])(
    'does not guess at %s',
    (text) => {
      expect(parseCount(text, false)).toMatchObject({ best: -1, doubt: 'countUnreadable' });
    },
  );

  it('keeps the words of the file beside the figure', () => {
    const [figure] = describeFigure('4 civilians and 3 guards', 'dead', 'killed', false);
    expect(figure).toMatchObject({ low: 7, high: 7, note: 'dead: 4 civilians and 3 guards' });
  });
});
