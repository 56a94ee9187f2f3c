/** Browsers stop laying out boxes between 17 and 33 million px. */
const MAX_HEIGHT = 12_000_000;
const OVERSCAN = 6;

/** A list of rows of one height in a scrolling box; past the highest box that browsers can lay out it is scaled. */
export interface RowLayout {
  readonly count: number;
  /** px */
  readonly rowHeight: number;
  /** Height of the box that scrolls, px. */
  readonly viewport: number;
  /** Height of what is scrolled, px. */
  readonly height: number;
  /** px of rows for each px that is scrolled; 1 unless scaled. */
  readonly scale: number;
}

export interface RowWindow {
  readonly first: number;
  /** One past the last row to draw. */
  readonly last: number;
  /** Where the first row stands in what is scrolled, px. */
  readonly top: number;
}

export function rowLayout(count: number, rowHeight: number, viewport: number): RowLayout {
  const total = count * rowHeight;
  const height = Math.min(total, MAX_HEIGHT);
  const scale = total > height ? (total - viewport) / (height - viewport) : 1;
  return { count, rowHeight, viewport, height, scale };
}

/** Rows to draw at a scroll position. */
export function rowWindow({ count, rowHeight, viewport, scale }: RowLayout, scrollTop: number): RowWindow {
  const top = scrollTop * scale;
  const first = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN);
  const last = Math.min(count, Math.ceil((top + viewport) / rowHeight) + OVERSCAN);
  return { first: Math.min(first, last), last, top: scrollTop + first * rowHeight - top };
}

/** Scroll position that brings a row into view with the least movement. */
export function scrollTopFor({ rowHeight, viewport, scale }: RowLayout, index: number, scrollTop: number): number {
  const top = scrollTop * scale;
  const [start, end] = [index * rowHeight, (index + 1) * rowHeight];
  if (start < top) return start / scale;
  return end > top + viewport ? (end - viewport) / scale : scrollTop;
}
