/**
 * How the parts of the page stand: `wide`: panel, map and detail beside each other. `side`: panel or detail beside the map, for a
 * phone on its side. `sheet`: the panel in a sheet over the map, for upright screens. `scroll`: one under the other in a page that
 * scrolls, for screens with room for one of them.
 */
export type PageLayout = 'wide' | 'side' | 'sheet' | 'scroll';

export interface PageShape {
  readonly layout: PageLayout;
  /** Whether the time control is one row, because the height is needed for map and list. */
  readonly isLow: boolean;
}

/** Limits in rem, so that a reader's larger text counts as a smaller screen. */
const WIDE = 56.25;
const WIDE_AND_LOW = 75;
const BESIDE = 35;
const HIGH = 31.25;
const HIGH_SHEET = 44;
const LOWEST = 17.5;

/** The shape of the page in a room of `width` and `height` px, where 1 rem has `rem` px. */
export function pageShape(width: number, height: number, rem: number): PageShape {
  const layout = layoutOf(width / rem, height / rem);
  return { layout, isLow: layout !== 'scroll' && height / rem < (layout === 'sheet' ? HIGH_SHEET : HIGH) };
}

/** @param width - rem, like the height */
function layoutOf(width: number, height: number): PageLayout {
  if (height >= HIGH) return width >= WIDE ? 'wide' : 'sheet';
  if (height < LOWEST || width < BESIDE) return 'scroll';
  return width >= WIDE_AND_LOW ? 'wide' : 'side';
}
