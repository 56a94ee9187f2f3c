import { createContext, useContext } from 'react';
import { BUILD } from '../domain/build-options';
import type { Language } from '../domain/language';
import type { enLater } from './en/later/later-messages';
import { en } from './en/messages';
import { createFormats, type Formats } from './formats';
import { createLookup, type MessageParams, type MessageRooms } from './message-lookup';

type PluralBase<K extends string> = K extends `${infer B}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? B : K;
type KeyOf<M> = { [R in keyof M & string]: `${R}.${PluralBase<keyof M[R] & string>}` }[keyof M & string];

/** `room.key`. A key with plural endings stands here without its ending, and needs a `count` among its values. */
export type MessageKey = KeyOf<typeof en> | KeyOf<typeof enLater>;

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

type Rooms = Record<string, Readonly<Record<string, string>>>;

/** What is loaded, by language. English is there from the start: it stands in for a message that another language lacks. */
const loaded = new Map<Language, Rooms>([['en', { ...en }]]);
const english = createLookup(roomsOf('en'), 'en');

function roomsOf(language: Language): Rooms {
  const rooms = loaded.get(language) ?? {};
  loaded.set(language, rooms);
  return rooms;
}

function addRooms(language: Language, added: MessageRooms): void {
  const rooms = roomsOf(language);
  for (const [room, messages] of Object.entries(added)) rooms[room] = { ...rooms[room], ...messages };
}

/** Whether the messages of the language are loaded. */
export function hasMessages(language: Language): boolean {
  return loaded.has(language);
}

/** Whether a part that is fetched on demand has been asked for: from then on, a language comes with its later messages. */
let isLaterAsked = false;

/** Fetches the messages of a language. Rejects when they cannot be fetched; a second call tries again. */
export async function loadMessages(language: Language): Promise<void> {
  if (language !== 'ar' || loaded.has('ar')) return;
  const { ar } = await import('./ar/messages');
  const later = isLaterAsked ? await importLater('ar') : {};
  addRooms('ar', ar);
  addRooms('ar', later);
}

/**
 * Fetches a part of the page, and the messages that only such parts show. Rejects when one of them cannot be fetched.
 * @param part what `import()` of the part returns
 */
export async function withLaterMessages<T>(part: Promise<T>): Promise<T> {
  const [fetched] = await Promise.all([part, loadLaterMessages()]);
  return fetched;
}

/** Fetches the messages that only parts fetched on demand show. Rejects when they cannot be fetched. */
export async function loadLaterMessages(): Promise<void> {
  isLaterAsked = true;
  await Promise.all([...loaded.keys()].map(loadLater));
}

async function loadLater(language: Language): Promise<void> {
  addRooms(language, await importLater(language));
}

async function importLater(language: Language): Promise<MessageRooms> {
  if (language === 'ar') return (await import('./ar/later/later-messages')).arLater;
  return (await import('./en/later/later-messages')).enLater;
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
    t: (key, params) => nameOf(key, language) ?? own(key, params) ?? english(key, params) ?? key,
    tOr: (key, fallback) => own(key) ?? english(key) ?? fallback,
    format: createFormats(language),
  };
}

/** The name that whoever built the page has given it. */
function nameOf(key: MessageKey, language: Language): string | undefined {
  return key === 'app.name' ? (BUILD.title[language] ?? BUILD.title.en) : undefined;
}

export const TextsContext = createContext<Texts>(createTexts('en'));

/** Messages and formats of the language on the screen. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
