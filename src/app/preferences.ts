import { DIGITS, type Digits, type Language } from '../domain/language';
import { PAGE_LANGUAGES } from '../i18n/page-languages';
import { MAP_NAMES, type MapNames } from '../state/app-state';

/** What the browser remembers between visits. When its storage is blocked, the defaults apply. */
export interface Preferences {
  readonly theme?: 'system' | 'light' | 'dark';
  /** Only what the reader chose: without a choice the browser decides at each visit. */
  readonly language?: Language;
  readonly digits?: Digits;
  readonly mapNames?: MapNames;
  readonly shortcuts?: boolean;
}

const KEY = 'incident-atlas.preferences';

/** Never throws: text that another page wrote counts as no preference. */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { theme, language: named, digits, mapNames, shortcuts } = value as Record<string, unknown>;
    const language = PAGE_LANGUAGES.find((each) => each === named);
    const shownDigits = DIGITS.find((each) => each === digits);
    const names = MAP_NAMES.find((each) => each === mapNames);
    return {
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
      ...(language ? { language } : {}),
      ...(shownDigits ? { digits: shownDigits } : {}),
      ...(names ? { mapNames: names } : {}),
      ...(typeof shortcuts === 'boolean' ? { shortcuts } : {}),
    };
  } catch {
    return {};
  }
}

/** Returns false when the browser did not store the preferences. */
export function writePreferences(storage: () => Storage, preferences: Preferences): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
