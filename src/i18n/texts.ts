import i18next, { type i18n } from 'i18next';
import { createContext, useContext } from 'react';
import { ar } from './ar/messages';
import { en } from './en/messages';
import { createFormats, type Formats } from './formats';

export type Language = 'en' | 'ar';

type Messages = typeof en;
type PluralBase<K extends string> = K extends `${infer B}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? B : K;

/** `room.key`, with plural endings taken off: pass `count` for those. */
export type MessageKey = {
  [R in keyof Messages & string]: `${R}.${PluralBase<keyof Messages[R] & string>}`;
}[keyof Messages & string];

/** All that turns codes, numbers and dates into what a reader of one language sees. */
export interface Texts {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Values are inserted as text; React or `textContent` escapes them. */
  t(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  /** For keys that come out of data: `fallback` when there is no such message. */
  tOr(key: string, fallback: string): string;
  readonly format: Formats;
}

export function createTexts(language: Language): Texts {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    showSupportNotice: false,
    keySeparator: '.',
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, ar: { translation: ar } },
  });
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, params) => instance.t(key, { ...params }),
    tOr: (key, fallback) => (instance.exists(key) ? instance.t(key) : fallback),
    format: createFormats(language),
  };
}

export const TextsContext = createContext<Texts>(createTexts('en'));

/** Messages and formats of the language on the screen. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
