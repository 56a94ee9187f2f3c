import { useCallback } from 'react';
import type { AppStore } from './store';
import { useAppStore } from './store-context';

/** Shows a notice that code of the page could not be fetched: the connection is lost, or the page has a new version. */
export function notifyPartMissing(store: AppStore): void {
  store.getState().notify('part', { code: 'partMissing', params: {} });
}

/** The same, for a component. */
export function usePartMissing(): () => void {
  const store = useAppStore();
  return useCallback(() => notifyPartMissing(store), [store]);
}
