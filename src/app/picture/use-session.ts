import { type RefObject, useEffect, useRef } from 'react';
import type { AppStore } from '../../state/store';
import { useAppStore } from '../../state/store-context';

/** A session that draws for as long as a dialog is open; null before that and after. */
export function useSession<T extends { dispose(): void }>(
  create: (store: AppStore, page: Document, today: string) => T,
  today: string,
): RefObject<T | null> {
  const store = useAppStore();
  const session = useRef<T | null>(null);
  useEffect(() => {
    const made = create(store, document, today);
    session.current = made;
    return () => {
      session.current = null;
      made.dispose();
    };
  }, [create, store, today]);
  return session;
}
