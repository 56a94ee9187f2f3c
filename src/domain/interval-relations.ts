import type { Minutes, TimeInterval } from './time-interval';

/** Half-open [start, end); with start equal to end it means the one moment. */
export interface Span {
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Whether two half-open spans share a moment. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end) return containsMoment(b, a.start);
  if (b.start === b.end) return containsMoment(a, b.start);
  return a.start < b.end && b.start < a.end;
}

/** Whether the inner span lies wholly in the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the moment lies in the span; the end does not belong to it. */
export function containsMoment(span: Span, moment: Minutes): boolean {
  return span.start === span.end ? span.start === moment : span.start <= moment && moment < span.end;
}

/** How an incident's time meets a window: for certain, only possibly (it may have fallen outside), or not. */
export function matchOf(time: TimeInterval, window: Span): 'certain' | 'possible' | 'none' {
  if (!overlaps(time, window)) return 'none';
  return time.extent === 'lasted' || contains(window, time) ? 'certain' : 'possible';
}
