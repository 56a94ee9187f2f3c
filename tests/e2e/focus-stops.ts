/** What a stop of Tab is like. */
export interface FocusStop {
  readonly name: string;
  /** Whether a part of it is the topmost on the screen. */
  readonly isSeen: boolean;
  /** What must not change when the focus comes: the link without the view, the title, headings, open dialogs and menus. */
  readonly context: string;
  /** Whether the stop before this one was drawn in another way while it had the focus. */
  readonly lastHadRing: boolean;
}

/** Runs in the page after each press of Tab. Null at the end, when the focus is on the body again. */
export function readFocusStop(): FocusStop | null {
  const known = window as { lastStop?: { drawn: readonly Element[]; rings: string } };
  const ringsOf = (drawn: readonly Element[]) =>
    drawn
      .map((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return `${outlineStyle === 'none' ? '' : outlineWidth} ${boxShadow}`;
      })
      .join('\n');
  const last = known.lastStop;
  const lastHadRing = last === undefined || ringsOf(last.drawn) !== last.rings;
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  // A radio button is drawn by its label, a slider by what is in it.
  const drawn = [stop.closest('label') ?? stop, stop, ...stop.querySelectorAll('*')];
  known.lastStop = { drawn, rings: ringsOf(drawn) };
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isSeen = drawn.some((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return parts.some((across) =>
      parts.some((down) => {
        const top = document.elementFromPoint(x + width * across, y + height * down);
        return top !== null && drawn.some((one) => one === top || one.contains(top));
      }),
    );
  });
  const link = new URL(location.href);
  link.searchParams.delete('view');
  const shown = [...document.querySelectorAll('h1, h2, h3, [role=dialog], [role=menu]')].map(
    (each) => each.textContent,
  );
  return {
    name: [stop.localName, stop.getAttribute('aria-label') ?? stop.textContent?.slice(0, 60)].join(' '),
    isSeen,
    context: [link.href, document.title, ...shown].join('\n'),
    lastHadRing,
  };
}
