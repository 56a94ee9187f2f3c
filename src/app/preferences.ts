import { LANGUAGES, type Language } from '../domain/language';

/** What the browser remembers between visits. When its storage is blocked, the defaults apply. */
export interface Preferences {
  readonly theme?: 'system' | 'light' | 'dark';
  readonly language?: Language;
  readonly shortcuts?: boolean;
}

const KEY = 'incident-atlas.preferences';

/** Never throws: text that another page wrote counts as no preference. */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { theme, language: named, shortcuts } = value as Record<string, unknown>;
    const language = LANGUAGES.find((each) => each === named);
    return {
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
      ...(language ? { language } : {}),
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
