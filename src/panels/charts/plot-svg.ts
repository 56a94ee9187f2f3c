import { type PlotOptions, plot } from '@observablehq/plot';
import { addPatterns } from './part-look';

/** A drawn chart, and where its places are in the data. */
export interface DrawnChart {
  readonly svg: SVGSVGElement;
  /** Minutes at a px of the drawing; absent without an axis of time. */
  readonly minuteAt?: (x: number) => number;
  /** The cell of a heat map at a place, or the nearest one. */
  readonly cellAt?: (x: number, y: number) => { readonly column: number; readonly row: number };
  /** The two numbers at a place of a scatter. */
  readonly numbersAt?: (x: number, y: number) => readonly [number, number];
}

/**
 * Draws with Observable Plot. Its style element is taken out before the drawing comes into the page, so that a policy that allows no
 * inline styles reports nothing; `ChartCard.module.css` has the two rules. Colours are the page's tokens.
 */
export function drawPlot(options: PlotOptions, id: string, label: string) {
  const made = plot({
    ...options,
    style: { fontFamily: 'var(--font-sans)', fontSize: '11px', color: 'var(--text-muted)', background: 'none' },
  });
  if (!(made instanceof SVGSVGElement)) throw new Error('A chart without a legend is one SVG');
  made.querySelector('style')?.remove();
  // Plot names its groups ("rect", "rule"): the drawing is one image with one name.
  for (const part of made.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', label);
  addPatterns(made, id);
  return { svg: made, scale: made.scale };
}

/**
 * A label short enough for the margin of a chart. The table has it whole. It is isolated, because the drawing runs from left to right
 * in every language and would put the end of an Arabic label at its start.
 */
export function shortLabel(label: string, most = 20): string {
  const letters = [...label];
  const shown = letters.length <= most ? label : `${letters.slice(0, most - 1).join('')}…`;
  return `\u2068${shown}\u2069`;
}
