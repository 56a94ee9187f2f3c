import type { Histogram } from '../spacetime/engine';

/** How many incidents the full height of the plot stands for, and whether taller ghosts are cut off. */
export interface BarScale {
  readonly most: number;
  readonly isCut: boolean;
}

/** Ghosts that are up to so many times as tall as the tallest bar stay whole. */
const TALLEST_GHOST = 6;
/** Room over the tallest bar, so that only a ghost that is cut touches the top. */
const ROOM = 1.25;

/**
 * One scale for the bars and for the ghosts behind them. When few incidents pass the filters, the ghosts would press their bars
 * flat: then the scale is that of the bars, and the ghosts are cut off.
 */
export function barScale(shown: Histogram | null, all: Histogram | null): BarScale {
  const bars = shown ? tallest(shown) : 0;
  const ghosts = all ? tallest(all) : 0;
  if (ghosts <= bars || bars === 0) return { most: Math.max(bars, ghosts), isCut: false };
  if (ghosts <= bars * TALLEST_GHOST) return { most: ghosts, isCut: false };
  return { most: bars * ROOM, isCut: true };
}

/** Largest number of incidents in a bin. */
export function tallest({ certain, possible }: Histogram): number {
  let most = 0;
  for (let bin = 0; bin < certain.length; bin += 1) {
    most = Math.max(most, (certain[bin] ?? 0) + (possible[bin] ?? 0));
  }
  return most;
}

/** Px between two numbers of the y-axis. */
const NUMBER_GAP = 18;

/** Round whole numbers above 0 for the y-axis, with room between them; none when the largest number is 0. */
export function yNumbers(most: number, height: number): readonly number[] {
  const room = Math.max(1, Math.floor(height / NUMBER_GAP));
  const step = roundStep(most / room);
  const numbers: number[] = [];
  for (let number = step; number <= most; number += step) numbers.push(number);
  return numbers;
}

/** The smallest of 1, 2, 5, 10, 20, 50, ... that is not below the number. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((each) => each * power >= least);
    if (found !== undefined) return found * power;
  }
}

/** "950", "12k": a number that fits beside the axis. */
export function shortNumber(number: number, whole: (value: number) => string): string {
  return number < 10_000 ? whole(number) : `${whole(Math.round(number / 1000))}k`;
}
