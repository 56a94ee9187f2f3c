import { useCallback } from 'react';
import { useAppStore } from './store-context';

/** Says that code of the page could not be fetched: the connection is gone, or the page has been updated. */
export function usePartMissing(): () => void {
  const store = useAppStore();
  return useCallback(() => store.getState().notify('part', { code: 'partMissing', params: {} }), [store]);
}
