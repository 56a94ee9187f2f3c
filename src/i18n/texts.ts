import { createContext, useContext } from 'react';
import { BUILD } from '../domain/build-options';
import { type Digits, directionOf, type Language } from '../domain/language';
import type { enLater } from './en/later/later-messages';
import { en } from './en/messages';
import { createFormats, type Formats } from './formats';
import { createLookup, type MessageParams, type MessageRooms } from './message-lookup';
import { HAS_PSEUDO, importLanguageFile, PSEUDO_LANGUAGE } from './page-languages';

type PluralBase<K extends string> = K extends `${infer B}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? B : K;
type KeyOf<M> = { [R in keyof M & string]: `${R}.${PluralBase<keyof M[R] & string>}` }[keyof M & string];

/** `room.key`. A key with plural endings stands here without its ending, and needs a `count` among its values. */
export type MessageKey = KeyOf<typeof en> | KeyOf<typeof enLater>;

/** Turns codes, numbers and dates into what a reader of one language sees. */
export interface Texts {
  readonly language: Language;
  readonly digits: Digits;
  readonly direction: 'ltr' | 'rtl';
  /** What an element needs whose messages are English because the language lacks a message of the room; else nothing. */
  inRoom(room: keyof typeof en | 'later'): SpokenIn;
  /** Values are inserted as they are and never interpreted; React or `textContent` escapes them. */
  t(key: MessageKey, params?: MessageParams): string;
  /** For keys that come out of data: returns `fallback` when no message has the key. */
  tOr(key: string, fallback: string): string;
  readonly format: Formats;
}

/** Attributes of an element in another language than the page's. */
export interface SpokenIn {
  readonly lang?: Language;
  readonly dir?: 'ltr' | 'rtl';
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
  if (loaded.has(language)) return;
  const first = await importFirst(language);
  const later = isLaterAsked ? await importLater(language) : {};
  addRooms(language, first);
  addRooms(language, later);
}

async function importFirst(language: Language): Promise<MessageRooms> {
  if (language === 'ar') return (await import('./ar/messages')).ar;
  if (HAS_PSEUDO && language === PSEUDO_LANGUAGE) return (await import('./pseudo')).pseudoMessages(en);
  return importLanguageFile(language);
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
  const { enLater } = await import('./en/later/later-messages');
  if (HAS_PSEUDO && language === PSEUDO_LANGUAGE) return (await import('./pseudo')).pseudoMessages(enLater);
  // A language of one file has all its messages from the start.
  return language === 'en' ? enLater : {};
}

const made = new Map<string, Texts>();

/**
 * The texts of a language. While its messages are not loaded, dates and numbers are in that language and messages in
 * English. Texts are made once, because making date formats takes as long as a frame.
 */
export function createTexts(language: Language, digits: Digits = 'latn'): Texts {
  const key = `${language} ${digits} ${hasMessages(language)}`;
  const texts = made.get(key) ?? makeTexts(language, digits);
  made.set(key, texts);
  return texts;
}

function makeTexts(language: Language, digits: Digits): Texts {
  const messages = loaded.get(language);
  const own = messages === undefined ? english : createLookup(messages, language, language === 'ar' ? digits : 'latn');
  return {
    language,
    digits,
    direction: directionOf(language),
    inRoom: (room) => (lacksMessages(messages, room) ? { lang: 'en', dir: 'ltr' } : {}),
    t: (key, params) => nameOf(key, language) ?? own(key, params) ?? english(key, params) ?? key,
    tOr: (key, fallback) => own(key) ?? english(key) ?? fallback,
    format: createFormats(language, digits),
  };
}

/** The name that whoever built the page has given it. */
function nameOf(key: MessageKey, language: Language): string | undefined {
  return key === 'app.name' ? (BUILD.title[language] ?? BUILD.title.en) : undefined;
}

/** The language of one file has no later messages; those of the others come whole. */
function lacksMessages(messages: Rooms | undefined, room: keyof typeof en | 'later'): boolean {
  const wanted: MessageRooms = room === 'later' ? en : { [room]: en[room] };
  return Object.entries(wanted).some(([name, keys]) =>
    Object.keys(keys).some((key) => messages?.[name]?.[key] === undefined),
  );
}

export const TextsContext = createContext<Texts>(createTexts('en'));

/** Messages and formats of the language on the screen. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
