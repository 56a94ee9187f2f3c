import type { Language } from '../domain/language';
import type { en } from './en/messages';
import type { MessageRooms } from './message-lookup';

type EnglishRooms = typeof en;

/** Messages of a language that is not yet whole: the rooms and keys that it has. English stands in for the rest. */
export type SomeMessages = { readonly [R in keyof EnglishRooms]?: { readonly [K in keyof EnglishRooms[R]]?: string } };

/** What a file of `languages/` exports. Its name is the tag of the language. */
export interface LanguageFile {
  readonly messages: SomeMessages;
}

const FILES = import.meta.glob<LanguageFile>('./languages/*.ts');
const tagOf = (path: string) => path.slice('./languages/'.length, -'.ts'.length);

/** Accented and lengthened English, which shows what overflows and what is not translated. Never in a page for readers. */
export const PSEUDO_LANGUAGE: Language = 'qps';
export const HAS_PSEUDO = import.meta.env.DEV || import.meta.env.MODE === 'pseudo';

/** The languages of the page, in the order in which a reader chooses among them. */
export const PAGE_LANGUAGES: readonly Language[] = [
  'en',
  'ar',
  ...Object.keys(FILES).map(tagOf),
  ...(HAS_PSEUDO ? [PSEUDO_LANGUAGE] : []),
];

/** The language's own name of itself: "English", "العربية". */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The first language that the page speaks among those that a reader or a browser asks for, best first: "ar-IQ" asks for "ar". */
export function chosenLanguage(wanted: readonly string[]): Language | undefined {
  const tags = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return tags.find((tag) => tag !== PSEUDO_LANGUAGE && PAGE_LANGUAGES.includes(tag));
}

/** Fetches the messages of a language's file. Rejects when it cannot be fetched; none for a language without a file. */
export async function importLanguageFile(language: Language): Promise<MessageRooms> {
  const file = await FILES[`./languages/${language}.ts`]?.();
  return (file?.messages ?? {}) as MessageRooms;
}
