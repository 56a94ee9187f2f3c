/** Width in px of a thumb's hit area, and the least of the body's (WCAG 2.2, 2.5.8). */
export const HANDLE_SIZE = 24;

/** Where the handles lie on the track, px from its start. None covers another. */
export interface HandleLayout {
  readonly startLeft: number;
  readonly bodyLeft: number;
  readonly bodyWidth: number;
  readonly endLeft: number;
}

/**
 * Thumbs stand outside the window's edges, the body between them. Where the window is narrower than a handle the thumbs
 * move apart, so that all three can be held. Edges beyond the track keep their thumb at its end.
 */
export function layoutHandles(x0: number, x1: number, width: number): HandleLayout {
  const left = Math.min(Math.max(x0, 0), width);
  const right = Math.min(Math.max(x1, 0), width);
  const missing = Math.max(0, HANDLE_SIZE - (right - left));
  const bodyLeft = left - missing / 2;
  const bodyWidth = right - left + missing;
  return { startLeft: bodyLeft - HANDLE_SIZE, bodyLeft, bodyWidth, endLeft: bodyLeft + bodyWidth };
}

/** Left edges of the two date labels: start before its edge, end after its own, within the track, never overlapping. */
export function layoutThumbLabels(
  x0: number,
  x1: number,
  startWidth: number,
  endWidth: number,
  low: number,
  high: number,
): { readonly start: number; readonly end: number } {
  const gap = 4;
  let start = Math.max(low, Math.min(x0 - startWidth, high - startWidth - gap - endWidth));
  let end = Math.min(Math.max(x1, low + startWidth + gap), high - endWidth);
  if (end < start + startWidth + gap) {
    end = Math.min(start + startWidth + gap, high - endWidth);
    start = Math.max(low, end - gap - startWidth);
  }
  return { start, end };
}
