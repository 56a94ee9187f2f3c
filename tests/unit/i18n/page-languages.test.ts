import { describe, expect, it } from 'vitest';
import { chosenLanguage, ownName, PAGE_LANGUAGES } from '../../../src/i18n/page-languages';
import { pseudoMessages } from '../../../src/i18n/pseudo';
import { createTexts, loadMessages } from '../../../src/i18n/texts';

describe('the language of a page', () => {
  it.each([
    [['ar-IQ', 'en-US'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['de-DE', 'fr-CA', 'ar'], 'fr'],
    [['AR'], 'ar'],
    [['de', 'ja'], undefined],
    [['qps'], undefined],
    [[], undefined],
  ])('is the first that it speaks among %j', (wanted, chosen) => {
    expect(chosenLanguage(wanted)).toBe(chosen);
  });

  it('is known by its own name', () => {
    expect(PAGE_LANGUAGES.slice(0, 3).map(ownName)).toEqual(['English', 'العربية', 'Français']);
  });
});

describe('a language of few messages', () => {
  it('has its own, and English for the rest', async () => {
    await loadMessages('fr');
    const { t, direction, format } = createTexts('fr');
    expect(t('app.name')).toBe('Atlas des incidents');
    expect(t('timeline.play')).toBe('Play');
    expect(t('map.incidents', { count: 2 })).toBe('2 incidents');
    expect(direction).toBe('ltr');
    expect(format.date(Date.UTC(2020, 2, 11) / 60_000)).toBe('11 mars 2020');
  });

  it('says which parts are English', async () => {
    await loadMessages('fr');
    const { inRoom } = createTexts('fr');
    expect(inRoom('app')).toEqual({});
    expect(inRoom('timeline')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(inRoom('panels')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(inRoom('later')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('is no matter for whole ones', async () => {
    await loadMessages('ar');
    for (const room of ['app', 'timeline', 'later'] as const) {
      expect(createTexts('ar').inRoom(room)).toEqual({});
      expect(createTexts('en').inRoom(room)).toEqual({});
    }
  });
});

describe('the language of tests', () => {
  it('is English with accents, longer by two fifths, in brackets, with its values', () => {
    const { room } = pseudoMessages({ room: { shown: 'Show {{number}} of them all' } });
    expect(room?.shown).toMatch(/^\[Šhöw \{\{number\}\} öf thém àll .+\]$/);
    expect(room?.shown?.length).toBeGreaterThanOrEqual('Show {{number}} of them all'.length + 7);
  });
});
