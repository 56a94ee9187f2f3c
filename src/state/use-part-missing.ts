import { useCallback } from 'react';
import type { AppStore } from './store';
import { useAppStore } from './store-context';

/** Says that code of the page could not be fetched: the connection is gone, or the page has been updated. */
export function tellPartMissing(store: AppStore): void {
  store.getState().notify('part', { code: 'partMissing', params: {} });
}

/** `tellPartMissing` for a part of the screen. */
export function usePartMissing(): () => void {
  const store = useAppStore();
  return useCallback(() => tellPartMissing(store), [store]);
}
