import { describe, expect, it, vi } from 'vitest';
import { createTexts, type MessageKey } from '../../../src/i18n/texts';

describe('the texts of a language', () => {
  it('are English until the messages of the language are loaded', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/i18n/texts');
    expect(fresh.hasMessages('ar')).toBe(false);
    expect(fresh.createTexts('ar').t('map.incidents', { count: 2 })).toBe('2 incidents');
    await fresh.loadMessages('ar');
    expect(fresh.hasMessages('ar')).toBe(true);
    expect(fresh.createTexts('ar').t('map.incidents', { count: 2 })).toBe('حادثتان');
  });

  it('are made once', () => {
    expect(createTexts('en')).toBe(createTexts('en'));
  });

  it('name the direction of the page', () => {
    expect(createTexts('en').direction).toBe('ltr');
    expect(createTexts('ar').direction).toBe('rtl');
  });

  it('give the fallback for a key out of data that has no message', () => {
    const { tOr } = createTexts('en');
    expect(tOr('terms.kind-riot', 'riot')).toBe('Riot');
    expect(tOr('terms.kind-Strategic developments: other. {{x}}', 'developments')).toBe('developments');
  });

  it('show the key where no language has the message', () => {
    const unknown = 'map.absent' as MessageKey;
    expect(createTexts('en').t(unknown)).toBe('map.absent');
  });
});
