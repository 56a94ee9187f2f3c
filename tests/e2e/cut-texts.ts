/** What WCAG 1.4.12 asks of text that a reader spaces out. */
export const SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }
`;

/** Spaces all text of the page. A constructed sheet, because the page's policy refuses a style element. Runs in the page. */
export function spaceText(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

/** The texts of elements that show less than they hold and cannot be scrolled. Runs in the page. */
export function readCutTexts(): string[] {
  const isCut = (each: HTMLElement) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
      (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
    );
  };
  return (
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => each.clientWidth > 1 && each.checkVisibility({ visibilityProperty: true }))
      // A row of the list is cut by its design, with dots: the open incident has the text whole.
      .filter((each) => !each.closest('.visually-hidden, [role=option], [data-dataset-menu]') && isCut(each))
      .map((each) => each.textContent ?? '')
  );
}
