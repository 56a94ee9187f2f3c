import type { Histogram } from '../spacetime/engine';
import type { MeasureBars } from './bar-columns';

/** What the full height of the plot stands for, incidents or the measure, and whether taller ghosts are cut off. */
export interface BarScale {
  readonly most: number;
  readonly isCut: boolean;
  /** What the foot of the plot stands for: below 0 for negative figures; absent for 0. */
  readonly least?: number;
  /** Whether the axis may have fractions. */
  readonly isFraction?: boolean;
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

/** The scale of a measure: it holds the whole range of each bar. Ghosts obey the rule of `barScale`. */
export function measureScale(shown: MeasureBars, all: MeasureBars | null): BarScale {
  const own = extremes(shown);
  const ghosts = all ? extremes(all) : own;
  const isFraction = shown.measure.includes(':');
  const isEmpty = own.most === 0 && own.least === 0;
  const fits = isEmpty || (ghosts.most <= own.most * TALLEST_GHOST && ghosts.least >= own.least * TALLEST_GHOST);
  if (fits) {
    const [most, least] = [Math.max(own.most, ghosts.most), Math.min(own.least, ghosts.least)];
    return { most, least, isFraction, isCut: false };
  }
  return { most: own.most * ROOM, least: own.least, isFraction, isCut: true };
}

function extremes({ bins }: MeasureBars): { readonly most: number; readonly least: number } {
  let [most, least] = [0, 0];
  for (const { columns } of bins) {
    for (const { low, best, high } of columns) {
      most = Math.max(most, best, high);
      least = Math.min(least, best, low);
    }
  }
  return { most, least };
}

/** Px from the top of the canvas where bars begin. */
export function zeroLine({ top, baseline, scale: { most, least = 0 } }: ScaledPlot): number {
  return most > least ? baseline + (least / (most - least)) * (baseline - top) : baseline;
}

/** A plot between two heights, in px from the top of the canvas. */
export interface ScaledPlot {
  readonly top: number;
  readonly baseline: number;
  readonly scale: BarScale;
}

/** The numbers of the y-axis with their heights; 0 is left out. */
export function axisNumbers(plot: ScaledPlot): readonly { readonly number: number; readonly y: number }[] {
  const { top, baseline, scale } = plot;
  const { most, least = 0, isFraction = false } = scale;
  const room = baseline - top;
  const perUnit = most > least ? room / (most - least) : 0;
  const zero = zeroLine(plot);
  const step = stepOf(most - least, room, isFraction);
  const above = multiples(most, step);
  const below = multiples(-least, step).map((number) => -number);
  return [...above, ...below].map((number) => ({ number, y: zero - number * perUnit }));
}

/** Px between two numbers of the y-axis. */
const NUMBER_GAP = 18;

/** Round numbers above 0 for an axis, with room between them; none when the largest number is 0. */
export function yNumbers(most: number, height: number): readonly number[] {
  return multiples(most, stepOf(most, height, false));
}

function stepOf(span: number, height: number, isFraction: boolean): number {
  const room = Math.max(1, Math.floor(height / NUMBER_GAP));
  const least = span / room;
  const start = isFraction && least > 0 ? 10 ** Math.floor(Math.log10(least)) : 1;
  return roundStep(least, Math.min(1, start));
}

function multiples(most: number, step: number): readonly number[] {
  const count = Math.floor(most / step + 1e-9);
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((index + 1) * step).toPrecision(12)));
}

/** The smallest of 1, 2, 5, 10, 20, 50, ... that is not below the number; with a smaller start also fractions. */
function roundStep(least: number, start: number): number {
  for (let power = start; ; power *= 10) {
    const found = [1, 2, 5].find((each) => each * power >= least);
    if (found !== undefined) return found * power;
  }
}

/** "950", "12k", "1.5M": a number that fits beside the axis. */
export function shortNumber(number: number, whole: (value: number) => string): string {
  if (number >= 1_000_000) return `${whole(Math.round(number / 100_000) / 10)}M`;
  return number < 10_000 ? whole(number) : `${whole(Math.round(number / 1000))}k`;
}
