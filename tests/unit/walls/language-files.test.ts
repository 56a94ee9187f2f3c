import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/messages';
import type { MessageRooms } from '../../../src/i18n/message-lookup';
import { importLanguageFile, PAGE_LANGUAGES } from '../../../src/i18n/page-languages';
import { filesBelow } from './source-files';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const english: MessageRooms = en;
const tags = filesBelow('src/i18n/languages', ['.ts']).map((path) => basename(path, '.ts'));
const values = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name).sort();
const entries = (rooms: MessageRooms) =>
  Object.entries(rooms).flatMap(([room, messages]) =>
    Object.entries(messages).map(([key, text]) => ({ room, key, text })),
  );

describe.each(tags)('the file of the language %s', (tag) => {
  it('makes a language of the page', async () => {
    expect(PAGE_LANGUAGES).toContain(tag);
    expect(entries(await importLanguageFile(tag)).length).toBeGreaterThan(0);
  });

  it('has only messages that there are in English, with the same values, and none in English', async () => {
    const wrong = entries(await importLanguageFile(tag)).filter(({ room, key, text }) => {
      const plain = english[room]?.[key] ?? english[room]?.[key.replace(PLURAL, '_other')];
      const isCopied = plain === text && /[a-z]{4,} [a-z]{2,}/.test(text);
      return plain === undefined || text.trim() === '' || isCopied || values(text).join() !== values(plain).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has every plural ending that its rules ask for', async () => {
    const all = await importLanguageFile(tag);
    const endings = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const missing = entries(all)
      .filter(({ room, key }) => PLURAL.test(key) && english[room]?.[key.replace(PLURAL, '_other')] !== undefined)
      .flatMap(({ room, key }) => endings.map((ending) => [room, key.replace(PLURAL, `_${ending}`)] as const))
      .filter(([room, key]) => all[room]?.[key] === undefined);
    expect(missing).toEqual([]);
  });
});
