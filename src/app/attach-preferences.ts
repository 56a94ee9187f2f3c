import type { AppStore } from '../state/store';
import { writePreferences } from './preferences';

/** Writes theme, language and shortcuts to the browser when they change; says once when it will not keep them. */
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
