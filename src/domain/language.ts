/**
 * A language of the page, as a tag that `lang` takes: "en", "ar". English is the default. Which languages have messages is known
 * to `i18n/page-languages.ts`.
 */
export type Language = string;

/** The languages that have every message. */
export const WHOLE_LANGUAGES = ['en', 'ar'] as const;

/** The digits in which an Arabic page shows numbers: `latn` 123, `arab` ١٢٣. Other languages have the Latin ones. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** Whether a text has the shape of a language's tag. It says nothing about whether the page speaks it. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}$/.test(text);
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: readonly Language[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** The Arabic text for a reader of Arabic, where there is one. Else the text. */
export function textIn<T extends string | null | undefined>(
  language: Language,
  text: T,
  arabic: string | null | undefined,
): T | string {
  return language === 'ar' ? (arabic ?? text) : text;
}
