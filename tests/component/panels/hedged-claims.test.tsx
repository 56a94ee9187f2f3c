import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/domain/claim';
import { createTexts, loadMessages } from '../../../src/i18n/texts';
import { claimText } from '../../../src/panels/detail/figure-text';

await loadMessages('ar');

const textOf = (language: 'en' | 'ar', low: number | null, high: number | null, qualifier: Qualifier) =>
  claimText({ type: 'figure', source: 'file', measure: 'killed', low, high, qualifier }, createTexts(language));

describe('a hedged claim reads as its source hedges it', () => {
  it.each([
    [12, 12, 'about', 'about 12', 'نحو 12'],
    [5, null, 'atLeast', 'at least 5', '5 على الأقل'],
    [10, null, 'moreThan', 'more than 10', 'أكثر من 10'],
    [null, 10, 'fewerThan', 'fewer than 10', 'أقل من 10'],
    [null, 30, 'asManyAs', 'as many as 30', 'ما يصل إلى 30'],
    [null, null, 'several', 'several', 'عدة'],
    [null, null, 'tens', 'tens', 'عشرات'],
    [null, null, 'dozens', 'dozens', 'عشرات'],
    [null, null, 'hundreds', 'hundreds', 'مئات'],
  ] as const)('%s to %s, %s: %s, %s', (low, high, qualifier, english, arabic) => {
    expect(textOf('en', low, high, qualifier)).toBe(english);
    expect(textOf('ar', low, high, qualifier)).toBe(arabic);
  });
});
