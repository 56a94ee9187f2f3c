import { describe, expect, it } from 'vitest';
import { attachPreferences } from '../../../src/app/attach-preferences';
import { readPreferences } from '../../../src/app/preferences';
import { applyLinkBeforeData } from '../../../src/state/link/link-sync';
import { formatLink, parseLink } from '../../../src/state/link/link-table';
import { createAppStore } from '../../../src/state/store';

function browser(text = '{}') {
  const kept = new Map([['incident-atlas.preferences', text]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
  return () => storage;
}

describe('what the browser keeps', () => {
  it('has the language, the digits and the names on the map that the reader chose', () => {
    const storage = browser();
    const store = createAppStore();
    attachPreferences(store, storage, {});
    store.getState().setLanguage('ar');
    store.getState().setDigits('arab');
    store.getState().setMapNames('ar');
    expect(readPreferences(storage)).toMatchObject({ language: 'ar', digits: 'arab', mapNames: 'ar' });
  });

  it('has no language that only the link or the browser asked for', () => {
    const storage = browser();
    const store = createAppStore();
    store.getState().setLanguage('ar');
    attachPreferences(store, storage, {});
    store.getState().setLinkLanguage('fr');
    store.getState().setTheme('dark');
    expect(readPreferences(storage)).not.toHaveProperty('language');
  });

  it('keeps an earlier choice when something else changes under a link in another language', () => {
    const storage = browser('{"language":"ar"}');
    const store = createAppStore();
    store.getState().setLanguage('ar');
    attachPreferences(store, storage, readPreferences(storage));
    store.getState().setLinkLanguage('en');
    store.getState().setDigits('arab');
    expect(readPreferences(storage)).toMatchObject({ language: 'ar', digits: 'arab' });
  });

  it.each(['{"digits":"roman","mapNames":7}', '{"language":"xx"}'])('ignores %s', (text) => {
    expect(readPreferences(browser(text))).toEqual({});
  });
});

describe('the language of a link', () => {
  const opened = (home: string, search: string) => {
    const store = createAppStore();
    store.getState().setLanguage(home);
    applyLinkBeforeData(store, parseLink(search).state);
    return store.getState();
  };

  it('goes before the choice and the browser, and is not the home language', () => {
    expect(opened('ar', '?lang=en')).toMatchObject({ language: 'en', homeLanguage: 'ar' });
    expect(opened('ar', '')).toMatchObject({ language: 'ar', homeLanguage: 'ar' });
  });

  it('stays in the address where a reload would need it', () => {
    const langOf = (home: string, search: string) =>
      new URLSearchParams(formatLink(opened(home, search), search)).get('lang');
    expect(langOf('ar', '?lang=en')).toBe('en');
    expect(langOf('en', '?lang=en')).toBeNull();
    expect(langOf('en', '?lang=ar')).toBe('ar');
    expect(langOf('ar', '')).toBe('ar');
  });

  it('is a tag', () => {
    expect(parseLink('?lang=Arabic!').broken).toEqual(['lang']);
  });
});
