import type { AppStore } from '../../state/store';

const HEADING = '[data-map-overlay] h2[tabindex="-1"]';

/** Moves the focus to the heading of the panel that comes in the place of this one, when the focus went with this one. */
export function focusBeside({ live }: AppStore): void {
  live.frame.once('calm', () => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) {
      document.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
    }
  });
}
