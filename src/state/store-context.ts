import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../dataset/atlas';
import type { AppState } from './app-state';
import type { AppStore } from './store';

export const StoreContext = createContext<AppStore | null>(null);

/** The vanilla store; throws outside the provider, which is a mistake of ours and not of the user. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No store: wrap the tree in StoreContext');
  return store;
}

/** Re-renders when the selected value changes by `Object.is`; select primitives or stable references. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/** The atlas on the screen, or null while there is none. */
export function useAtlas(): Atlas | null {
  return useApp((state) => (state.dataset.status === 'ready' ? state.dataset.atlas : null));
}
