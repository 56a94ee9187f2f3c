import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, fitText, type MeasureText, wrapText } from '../../../src/app/picture/wrap-text';

const measure: MeasureText = (text, size) => [...text].length * size;
const style = { size: 10, weight: 400 };

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('one two three', 80, style, measure)).toEqual(['one two', 'three']);
  });

  it('breaks a word only where it is wider than a line, and never inside a character', () => {
    expect(wrapText('a 𝄞𝄞𝄞𝄞', 20, style, measure)).toEqual(['a', '𝄞𝄞', '𝄞𝄞']);
  });

  it('keeps the line breaks of the text', () => {
    expect(wrapText('one\ntwo three', 1000, style, measure)).toEqual(['one', 'two three']);
  });

  it('loses no character but spaces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ع', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (said, width) => {
        expect(wrapText(said, width, style, measure).join('').replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
      }),
    );
  });
});

describe('fitText', () => {
  const steps = [
    { size: 20, weight: 700, mostLines: 1 },
    { size: 10, weight: 700, mostLines: 2 },
  ];

  it('takes the first size in which the text has room', () => {
    expect(fitText('short', 100, steps, measure)).toMatchObject({ size: 20, lines: ['short'], isCut: false });
    expect(fitText('rather long', 100, steps, measure)).toMatchObject({ size: 10, lines: ['rather', 'long'] });
  });

  it('cuts the text in the last size where it still has no room, and says so', () => {
    const { lines, isCut } = fitText('one two three four five six seven', 100, steps, measure);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.endsWith(CUT)).toBe(true);
    for (const line of lines) expect(measure(line, 10, 700)).toBeLessThanOrEqual(100);
  });
});
