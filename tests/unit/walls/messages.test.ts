import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/i18n/ar/messages';
import { en } from '../../../src/i18n/en/messages';

type Room = Readonly<Record<string, string>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Endings that Arabic's plural rules ask for. */
const ARABIC_ENDINGS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Counted forms may say their number in a word ("حادثان"). */
const COUNT = 'count';

const rooms = Object.keys(en) as (keyof typeof en)[];
const baseOf = (key: string) => key.replace(PLURAL, '');
const isPlural = (key: string, room: Room) => PLURAL.test(key) && `${baseOf(key)}_other` in room;
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ''))].sort();

describe.each(rooms)('messages of %s', (name) => {
  const english: Room = en[name];
  const arabic: Room = ar[name];
  const arabicKeys = Object.keys(arabic);

  it('are the same in both languages, but for plural endings', () => {
    const bases = (room: Room) => [
      ...new Set(Object.keys(room).map((key) => (isPlural(key, room) ? baseOf(key) : key))),
    ];
    expect(bases(arabic).sort()).toEqual(bases(english).sort());
  });

  it('take the same values in both languages', () => {
    const differing = arabicKeys.filter((key) => {
      const counted = isPlural(key, arabic);
      const source = english[key] ?? english[`${baseOf(key)}_other`] ?? '';
      const wanted = placeholders(source).filter((value) => !(counted && value === COUNT));
      const given = placeholders(arabic[key] ?? '').filter((value) => !(counted && value === COUNT));
      return JSON.stringify(wanted) !== JSON.stringify(given);
    });
    expect(differing).toEqual([]);
  });

  it('have every plural ending that Arabic needs', () => {
    const missing = arabicKeys
      .filter((key) => isPlural(key, arabic))
      .flatMap((key) => ARABIC_ENDINGS.map((ending) => `${baseOf(key)}_${ending}`))
      .filter((key) => !(key in arabic));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('have both plural endings in English', () => {
    const missing = Object.keys(english)
      .filter((key) => isPlural(key, english))
      .map((key) => `${baseOf(key)}_one`)
      .filter((key) => !(key in english));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('are not empty and not left in English', () => {
    const empty = [...Object.entries(english), ...Object.entries(arabic)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
    const untranslated = arabicKeys.filter((key) => {
      const words = (english[key] ?? '').replace(/\{\{\w+\}\}/g, '').match(/\p{Script=Latin}{4,}/gu) ?? [];
      return words.length > 1 && arabic[key] === english[key];
    });
    expect(untranslated).toEqual([]);
  });
});
