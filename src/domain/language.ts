/** Languages of the page, English first: English is the default. */
export const LANGUAGES = ['en', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The Arabic text for a reader of Arabic, where there is one. Else the text. */
export function textIn<T extends string | null | undefined>(
  language: Language,
  text: T,
  arabic: string | null | undefined,
): T | string {
  return language === 'ar' ? (arabic ?? text) : text;
}
