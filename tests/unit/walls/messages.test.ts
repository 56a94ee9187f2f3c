import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arLater } from '../../../src/i18n/ar/later/later-messages';
import { ar } from '../../../src/i18n/ar/messages';
import { enLater } from '../../../src/i18n/en/later/later-messages';
import { en } from '../../../src/i18n/en/messages';
import type { MessageRooms } from '../../../src/i18n/message-lookup';
import { askedIn, keysOf, MESSAGES } from './asked-messages';
import { filesBelow, ROOT } from './source-files';

type Room = Readonly<Record<string, string>>;

/** The messages of one part of the page. */
interface Parts {
  readonly english: MessageRooms;
  readonly arabic: MessageRooms;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Endings that Arabic's plural rules ask for. */
const ARABIC_ENDINGS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Values that repeat the count. A plural form may say them in a word ("حادثة واحدة"), so it need not contain them. */
const IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  zero: ['count', 'number', 'all', 'shown'],
  one: ['count', 'number', 'all'],
  two: ['count', 'number', 'all'],
};

/** Names and signs that both languages write alike. */
const SAME_IN_BOTH: readonly string[] = ['imports.format-timemap'];
/** Words between tags, or in an attribute that a reader sees or hears. */
const WRITTEN =
  /(?<=[a-zA-Z"'}/]>)[^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*(?=<)|\b(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]{3,}[^"]*"/g;
/** Types in angle brackets look like tags, and a choice between two elements like text between them. */
const NOT_WORDS = /^[:?]|^(?:extends|const|readonly|export|import|return)\b/;

const first: Parts = { english: en, arabic: ar };
const later: Parts = { english: enLater, arabic: arLater };
const parts = [first, later].flatMap((all) => Object.keys(all.english).map((name) => ({ name, ...roomOf(all, name) })));
const baseOf = (key: string) => key.replace(PLURAL, '');
const isPlural = (key: string, room: Room) => PLURAL.test(key) && `${baseOf(key)}_other` in room;
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ''))].sort();

function roomOf({ english, arabic }: Parts, name: string) {
  return { english: english[name] ?? {}, arabic: arabic[name] ?? {} };
}

describe.each(parts)('messages of $name', ({ english, arabic }) => {
  const arabicKeys = Object.keys(arabic);

  it('are the same in both languages, but for plural endings', () => {
    const bases = (room: Room) => [
      ...new Set(Object.keys(room).map((key) => (isPlural(key, room) ? baseOf(key) : key))),
    ];
    expect(bases(arabic).sort()).toEqual(bases(english).sort());
  });

  it('take the same values in both languages', () => {
    const differing = arabicKeys.filter((key) => {
      const ending = isPlural(key, arabic) ? (PLURAL.exec(key)?.[1] ?? '') : '';
      const inWords = IN_WORDS[ending] ?? [];
      const source = english[key] ?? english[`${baseOf(key)}_other`] ?? '';
      const wanted = placeholders(source).filter((value) => !inWords.includes(value));
      const given = placeholders(arabic[key] ?? '').filter((value) => !inWords.includes(value));
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

describe('the Arabic forms for one and two', () => {
  it.each(parts)('say the number in words, in $name', ({ arabic }) => {
    const numbered = Object.entries(arabic).filter(
      ([key, text]) => /_(one|two)$/.test(key) && isPlural(key, arabic) && /\{\{(count|number)\}\}/.test(text),
    );
    expect(numbered).toEqual([]);
  });
});

describe('every Arabic message', () => {
  it('has Arabic words, where the English one has words and not only names', () => {
    const foreign = parts.flatMap(({ name, english, arabic }) =>
      Object.entries(arabic).filter(([key, text]) => {
        const words = (english[key] ?? '').replace(/\{\{\w+\}\}/g, '').match(/\b[a-z]{3,}\b/g) ?? [];
        return words.length > 0 && !/\p{Script=Arabic}/u.test(text) && !SAME_IN_BOTH.includes(`${name}.${key}`);
      }),
    );
    expect(foreign).toEqual([]);
  });

  it('writes the accusative without its sign, as the glossary asks', () => {
    const signed = parts.flatMap(({ arabic }) => Object.entries(arabic).filter(([, text]) => /اً|ةً/.test(text)));
    expect(signed).toEqual([]);
  });
});

describe('a word on the screen', () => {
  const views = filesBelow('src', ['.tsx']).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const);

  it('comes from the messages and does not stand in a view', () => {
    const written = views.flatMap(([path, text]) =>
      [...text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').matchAll(WRITTEN)]
        .map(([found]) => found.trim())
        .filter((found) => !NOT_WORDS.test(found))
        .map((found) => `${path}: ${found}`),
    );
    expect(written).toEqual([]);
  });
});

describe('every message', () => {
  const code = filesBelow('src', ['.ts', '.tsx'])
    .filter((path) => !MESSAGES.test(path))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');

  it('that a view asks for is there', () => {
    const keys = [...keysOf(en), ...keysOf(enLater)].map((key) => key.replace(PLURAL, ''));
    const asked = [...code.matchAll(/\bt(?:Or)?\(\s*['`]([a-zA-Z]+\.[^'`]+)['`]/g)]
      .map(([, key = '']) => key)
      // A quotation mark within a value ends the key too early to be compared.
      .filter((key) => !/\$\{[^}]*$/.test(key));
    expect(asked.length).toBeGreaterThan(300);
    const lacking = asked.filter((key) => {
      const [pattern] = askedIn(`'${key}'`);
      return !pattern || !keys.some((each) => pattern.test(each));
    });
    expect(lacking).toEqual([]);
  });

  it('is asked for somewhere', () => {
    const asked = askedIn(code);
    const keys = [...keysOf(en), ...keysOf(enLater)].map((key) => key.replace(PLURAL, ''));
    expect(keys.filter((key) => !asked.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('stands in one place', () => {
    const firstKeys = new Set(keysOf(en));
    expect(keysOf(enLater).filter((key) => firstKeys.has(key))).toEqual([]);
  });
});
