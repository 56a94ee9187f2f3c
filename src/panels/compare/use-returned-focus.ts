import { type RefObject, useLayoutEffect } from 'react';

/** Gives the focus back to what had it before a panel opened, when the panel goes with the focus in it. */
export function useReturnedFocus(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      // A comparison that a link opened had no button: the time control is where its dates were.
      const target = isThere ? before : document.querySelector<HTMLElement>('[role="slider"]');
      target?.focus({ preventScroll: true });
    };
  }, [panel]);
}
