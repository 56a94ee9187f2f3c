/** Px. Browsers cannot lay out higher boxes: their limits are between 17 and 33 million px. */
const MAX_HEIGHT = 12_000_000;
const OVERSCAN = 6;

/** A list of rows of one height in a scrolling box. A list that is too high for the browser is scaled down. */
export interface RowLayout {
  readonly count: number;
  /** Px. */
  readonly rowHeight: number;
  /** Px: the height of the scrolling box. */
  readonly viewport: number;
  /** Px: the height of the scrolled content. */
  readonly height: number;
  /** Px of rows for each px that the reader scrolls; 1 for a list that is not scaled. */
  readonly scale: number;
}

export interface RowWindow {
  readonly first: number;
  /** One past the last row to draw. */
  readonly last: number;
  /** Px: the position of the first row in the scrolled content. */
  readonly top: number;
}

export function rowLayout(count: number, rowHeight: number, viewport: number): RowLayout {
  const total = count * rowHeight;
  const height = Math.min(total, MAX_HEIGHT);
  const scale = total > height ? (total - viewport) / (height - viewport) : 1;
  return { count, rowHeight, viewport, height, scale };
}

/** The rows to draw at a scroll position. */
export function rowWindow({ count, rowHeight, viewport, scale }: RowLayout, scrollTop: number): RowWindow {
  const top = scrollTop * scale;
  const first = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN);
  const last = Math.min(count, Math.ceil((top + viewport) / rowHeight) + OVERSCAN);
  return { first: Math.min(first, last), last, top: scrollTop + first * rowHeight - top };
}

/** The nearest scroll position that shows a row. */
export function scrollTopFor({ rowHeight, viewport, scale }: RowLayout, index: number, scrollTop: number): number {
  const top = scrollTop * scale;
  const [start, end] = [index * rowHeight, (index + 1) * rowHeight];
  if (start < top) return start / scale;
  return end > top + viewport ? (end - viewport) / scale : scrollTop;
}
