import type { Neighbour } from './marker-neighbours';

/** A marker shrinks to this where it would cover the number of another one, CSS px: its own number is still legible. */
export const LEAST_MARKER = 16;
/** Half the width of a number on a marker: of its edge and of each digit, CSS px. */
const NUMBER_EDGE = 1;
const HALF_DIGIT = 3.5;

/** Where a marker stands among its neighbours, and what they show. */
export interface Crowd {
  readonly node: number;
  readonly neighbours: readonly Neighbour[];
  /** CSS px of a mercator unit. */
  readonly scale: number;
  /** Diameter by number, CSS px. */
  diameterOf(shown: number): number;
  /** The number on the marker of a node; 0 when it has no marker. */
  shownAt(node: number): number;
  /** Characters on every marker; absent where they follow from the number. */
  readonly characters?: number;
}

/**
 * The diameter with which a marker leaves the numbers of larger ones free: markers overlap like proportional symbols, the
 * smaller on top. So the largest keep their size, and no place is hidden.
 * @param diameter what the marker's own number asks for, CSS px
 * @returns an even number of CSS px, `LEAST_MARKER` at least
 */
export function fitDiameter(diameter: number, crowd: Crowd): number {
  const { node, neighbours, scale, diameterOf, shownAt } = crowd;
  let fit = diameter;
  for (const { node: other, away } of neighbours) {
    const shown = shownAt(other);
    if (shown === 0) continue;
    const theirs = diameterOf(shown);
    const isBelow = theirs > diameter || (theirs === diameter && other < node);
    if (isBelow)
      fit = Math.min(fit, 2 * (away * scale - NUMBER_EDGE - HALF_DIGIT * (crowd.characters ?? digits(shown))));
  }
  return Math.max(LEAST_MARKER, 2 * Math.floor(fit / 2));
}

/** Characters of the number as a marker shows it: see `compactNumber`. */
function digits(shown: number): number {
  if (shown < 10) return 1;
  if (shown < 100) return 2;
  return shown < 1000 ? 3 : 4;
}
