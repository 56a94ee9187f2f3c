import { createContext, useContext } from 'react';
import type { Language } from '../domain/language';
import { en } from './en/messages';
import { createFormats, type Formats } from './formats';
import { createLookup, type MessageParams, type MessageRooms } from './message-lookup';

type Messages = typeof en;
type PluralBase<K extends string> = K extends `${infer B}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? B : K;

/** `room.key`. A key with plural endings stands here without its ending, and needs a `count` among its values. */
export type MessageKey = {
  [R in keyof Messages & string]: `${R}.${PluralBase<keyof Messages[R] & string>}`;
}[keyof Messages & string];

/** Turns codes, numbers and dates into what a reader of one language sees. */
export interface Texts {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Values are inserted as they are and never interpreted; React or `textContent` escapes them. */
  t(key: MessageKey, params?: MessageParams): string;
  /** For keys that come out of data: returns `fallback` when no message has the key. */
  tOr(key: string, fallback: string): string;
  readonly format: Formats;
}

/** English is always loaded: English stands in for a message that another language lacks. */
const loaded = new Map<Language, MessageRooms>([['en', en]]);
const english = createLookup(en, 'en');

/** Whether the messages of the language are loaded. */
export function hasMessages(language: Language): boolean {
  return loaded.has(language);
}

/** Fetches the messages of a language. Rejects when they cannot be fetched; a second call tries again. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'ar' && !loaded.has('ar')) loaded.set('ar', (await import('./ar/messages')).ar);
}

const made = new Map<string, Texts>();

/**
 * The texts of a language. While its messages are not loaded, dates and numbers are in that language and messages in
 * English. Texts are made once, because making date formats takes as long as a frame.
 */
export function createTexts(language: Language): Texts {
  const key = `${language} ${hasMessages(language)}`;
  const texts = made.get(key) ?? makeTexts(language);
  made.set(key, texts);
  return texts;
}

function makeTexts(language: Language): Texts {
  const messages = loaded.get(language);
  const own = messages === undefined ? english : createLookup(messages, language);
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, params) => own(key, params) ?? english(key, params) ?? key,
    tOr: (key, fallback) => own(key) ?? english(key) ?? fallback,
    format: createFormats(language),
  };
}

export const TextsContext = createContext<Texts>(createTexts('en'));

/** Messages and formats of the language on the screen. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
