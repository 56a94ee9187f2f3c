import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../dataset/atlas';
import type { AppState } from './app-state';
import type { AppStore } from './store';

export const StoreContext = createContext<AppStore | null>(null);

/** The store. Throws outside of its provider, because that is a fault in the code. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No store: wrap the tree in StoreContext');
  return store;
}

/** Renders again when the selected value changes (`Object.is`). Select a primitive or a stable reference. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/** The atlas on the screen, or null while there is none. */
export function useAtlas(): Atlas | null {
  return useApp((state) => (state.dataset.status === 'ready' ? state.dataset.atlas : null));
}
