/** What one browser keeps between visits. Blocked storage means defaults, never an error. */
export interface Preferences {
  readonly theme?: 'system' | 'light' | 'dark';
  readonly language?: 'en' | 'ar';
  readonly shortcuts?: boolean;
}

const KEY = 'incident-atlas.preferences';

/** Never throws: text that is not ours reads as no preference. */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { theme, language, shortcuts } = value as Record<string, unknown>;
    return {
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
      ...(language === 'en' || language === 'ar' ? { language } : {}),
      ...(typeof shortcuts === 'boolean' ? { shortcuts } : {}),
    };
  } catch {
    return {};
  }
}

/** True when the browser kept them. */
export function writePreferences(storage: () => Storage, preferences: Preferences): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
