import { SPAN_FROM, SPAN_TO } from './synthetic-events';

const DAY = 1440;

/** How the window moves: its width and the length of a step, in days. */
export interface Scrub {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly step: number;
}

export const SCRUBS: readonly Scrub[] = [
  { id: 'play', name: '30-day window, a day a step', width: 30, step: 1 },
  { id: 'drag', name: '30-day window, 4 days a step (1 px)', width: 30, step: 4 },
  { id: 'year', name: 'one-year window, 4 days a step', width: 365, step: 4 },
];

/** The window at a step, minutes. It starts again when it reaches the end of the span. */
export function windowAt({ width, step }: Scrub, index: number): [from: number, to: number] {
  const way = SPAN_TO - SPAN_FROM - width * DAY;
  const from = SPAN_FROM + ((index * step * DAY) % way);
  return [from, from + width * DAY];
}

/** Edges of a histogram with one bin for each week of the span. */
export function weekEdges(): Float64Array {
  const weeks = Math.ceil((SPAN_TO - SPAN_FROM) / (7 * DAY));
  return Float64Array.from({ length: weeks + 1 }, (_, week) => SPAN_FROM + week * 7 * DAY);
}
