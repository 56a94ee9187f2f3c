import { foldWords } from '../fold-text';
import { COUNTRY_CODES } from './country-list';

/** Languages in which files name countries, beside their codes. */
const LANGUAGES = ['en', 'ar', 'fr', 'es', 'de', 'pt', 'ru', 'uk', 'tr', 'fa'] as const;

/** Names that files use and that no language's list has. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'dr congo': 'CD',
  drc: 'CD',
  'republic of congo': 'CG',
  'republic of the congo': 'CG',
  congo: 'CG',
  'ivory coast': 'CI',
  palestine: 'PS',
  'west bank': 'PS',
  gaza: 'PS',
  'gaza strip': 'PS',
  burma: 'MM',
  myanmar: 'MM',
  'czech republic': 'CZ',
  turkey: 'TR',
  'cape verde': 'CV',
  swaziland: 'SZ',
  macedonia: 'MK',
  'syrian arab republic': 'SY',
  سوريه: 'SY',
  'islamic republic of iran': 'IR',
  'russian federation': 'RU',
};

let byName: Map<string, string> | null = null;

/** The two letters of a country by its name in one of many languages, or by its letters; null for another name. */
export function countryCode(name: string): string | null {
  byName ??= namesOfCountries();
  return byName.get(foldWords(name.replace(/\([^)]*\)/g, '')).join(' ')) ?? null;
}

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = foldWords(name.replace(/\([^)]*\)/g, '')).join(' ');
    if (!names.has(key)) names.set(key, code);
  };
  for (const code of COUNTRY_CODES) add(code, code);
  for (const [name, code] of Object.entries(ALIASES)) add(name, code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRY_CODES) add(display.of(code) ?? code, code);
  }
  return names;
}
