import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { type Preferences, writePreferences } from './preferences';

/**
 * Stores theme, language, digits, names on the map and shortcuts in the browser when they change. Shows one notice when the browser
 * refuses. A language that came from the link or from the browser is not stored, because nobody chose it.
 * @param saved - what the browser had stored before
 */
export function attachPreferences(store: AppStore, storage: () => Storage, saved: Preferences): () => void {
  let warned = false;
  let { language } = saved;
  return store.subscribe((state, before) => {
    if (!isChanged(state, before)) return;
    if (state.homeLanguage !== before.homeLanguage) language = state.homeLanguage;
    const { theme, digits, mapNames, shortcuts } = state;
    const chosen = language === undefined ? {} : { language };
    if (writePreferences(storage, { theme, digits, mapNames, shortcuts, ...chosen }) || warned) return;
    warned = true;
    state.notify('storage', { code: 'storageBlocked', params: {} });
  });
}

function isChanged(state: AppState, before: AppState): boolean {
  return KEPT.some((key) => state[key] !== before[key]);
}

const KEPT = ['theme', 'homeLanguage', 'digits', 'mapNames', 'shortcuts'] as const;
