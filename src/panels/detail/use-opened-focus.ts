import { type RefObject, useEffect } from 'react';
import { useAppStore } from '../../state/store-context';

const LIST = '[data-incident-list]';

/**
 * Moves the focus to the heading when the reader opens an incident from elsewhere on the page. A link moves no focus. When the
 * panel closes, the focus goes back to where it was, or to the list.
 */
export function useOpenedFocus(region: RefObject<HTMLElement | null>, headingId: string, incident: number): void {
  const { frame } = useAppStore().live;
  useEffect(() => {
    const opener = document.activeElement;
    const element = region.current;
    return () => {
      const hadFocus = element?.contains(document.activeElement) || document.activeElement === document.body;
      if (hadFocus) frame.once('calm', () => giveBack(opener));
    };
  }, [region, frame]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new incident may move the focus
  useEffect(() => {
    const from = document.activeElement;
    const isFromPage = from !== null && from !== document.body && !region.current?.contains(from);
    if (isFromPage) document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [region, headingId, incident]);
}

function giveBack(opener: Element | null): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
  const target = isThere && opener.checkVisibility?.() !== false ? opener : document.querySelector<HTMLElement>(LIST);
  target?.focus({ preventScroll: true });
}
