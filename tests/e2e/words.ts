import { arLater } from '../../src/i18n/ar/later/later-messages';
import { ar } from '../../src/i18n/ar/messages';
import { enLater } from '../../src/i18n/en/later/later-messages';
import { en } from '../../src/i18n/en/messages';
import { createLookup, type MessageRooms } from '../../src/i18n/message-lookup';

export type TestedLanguage = 'en' | 'ar';

const ROOMS = { en: [en, enLater], ar: [ar, arLater] } as const satisfies Record<
  TestedLanguage,
  readonly MessageRooms[]
>;

/** Finds what is on the screen by the key of its message, so that one test reads in both languages. */
export interface Words {
  /** The message. @throws {Error} for an unknown key */
  (key: string): string;
  /** A pattern of a message whose values are not known. */
  like(key: string): RegExp;
}

export function wordsIn(language: TestedLanguage): Words {
  const lookups = ROOMS[language].map((rooms) => createLookup(rooms, language));
  const say = (key: string): string => {
    for (const lookup of lookups) {
      const text = lookup(key, Object.fromEntries(VALUES.map((name) => [name, ANY])));
      if (text !== null) return text;
    }
    throw new Error(`No message ${key} in ${language}`);
  };
  const like = (key: string) => new RegExp(`^${say(key).split(ANY_PART).map(escaped).join('.*')}$`);
  return Object.assign(say, { like });
}

/** Names of values in the messages that the tests look for. */
const VALUES = ['name', 'order', 'dates', 'date', 'summary', 'unit', 'number', 'title', 'count'];
const ANY = '\uE000';
// An isolate may stand about a value.
const ANY_PART = /[\u2066-\u2069]*\uE000[\u2066-\u2069]*/;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
