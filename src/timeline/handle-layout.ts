/** Px: the width of a thumb's target, and the smallest width of the body's (WCAG 2.2, 2.5.8). */
export const HANDLE_SIZE = 24;

/** Positions of the handles, in px from the start of the track. No handle covers another. */
export interface HandleLayout {
  readonly startLeft: number;
  readonly bodyLeft: number;
  readonly bodyWidth: number;
  readonly endLeft: number;
}

/**
 * The thumbs are outside of the window's edges, and the body is between them. When the window is narrower than a handle, the
 * thumbs move apart, so that the pointer can grab all three. A thumb whose edge is beyond the track stays at the track's end.
 */
export function layoutHandles(x0: number, x1: number, width: number): HandleLayout {
  const left = Math.min(Math.max(x0, 0), width);
  const right = Math.min(Math.max(x1, 0), width);
  const missing = Math.max(0, HANDLE_SIZE - (right - left));
  const bodyLeft = left - missing / 2;
  const bodyWidth = right - left + missing;
  return { startLeft: bodyLeft - HANDLE_SIZE, bodyLeft, bodyWidth, endLeft: bodyLeft + bodyWidth };
}

/** Left edges of the two date labels, in px. They are outside of the window's edges, between `low` and `high`, and apart. */
export function layoutThumbLabels(
  x0: number,
  x1: number,
  startWidth: number,
  endWidth: number,
  low: number,
  high: number,
): { readonly start: number; readonly end: number } {
  const gap = 8;
  let start = Math.max(low, Math.min(x0 - startWidth, high - startWidth - gap - endWidth));
  let end = Math.min(Math.max(x1, low + startWidth + gap), high - endWidth);
  if (end < start + startWidth + gap) {
    end = Math.min(start + startWidth + gap, high - endWidth);
    start = Math.max(low, end - gap - startWidth);
  }
  return { start, end };
}

/** Px between the name of the unit and a date label. */
const UNIT_GAP = 12;

/** Left edge of the name of what the bars count: before the date labels, between them or after them; null without room. */
export function placeUnit(
  labels: { readonly start: number; readonly end: number },
  [startWidth, endWidth]: readonly [number, number],
  unitWidth: number,
  low: number,
  high: number,
): number | null {
  if (labels.start - low >= unitWidth + UNIT_GAP) return low;
  const afterStart = labels.start + startWidth + UNIT_GAP;
  if (labels.end - afterStart >= unitWidth + UNIT_GAP) return afterStart;
  const afterEnd = labels.end + endWidth + UNIT_GAP;
  return high - afterEnd >= unitWidth ? afterEnd : null;
}
