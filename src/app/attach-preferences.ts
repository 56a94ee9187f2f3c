import type { AppStore } from '../state/store';
import { writePreferences } from './preferences';

/** Stores theme, language and shortcuts in the browser when they change. Shows one notice when the browser refuses. */
export function attachPreferences(store: AppStore, storage: () => Storage): () => void {
  let warned = false;
  return store.subscribe((state, before) => {
    const { theme, language, shortcuts } = state;
    if (theme === before.theme && language === before.language && shortcuts === before.shortcuts) return;
    if (writePreferences(storage, { theme, language, shortcuts }) || warned) return;
    warned = true;
    state.notify('storage', { code: 'storageBlocked', params: {} });
  });
}
