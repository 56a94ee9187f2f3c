import type { Histogram } from '../spacetime/engine';
import { type Axis, toX } from './axis';
import type { ScaledPlot } from './bar-scale';
import type { TrackColours } from './track-colours';

/** Where bars stand: on the baseline, at most as high as `top`, in px from the top of the canvas. */
export interface BarPlot extends ScaledPlot {
  readonly axis: Axis;
}

/** Px between two bars. */
export const BAR_GAP = 1;
/** Px of the break near the top of a ghost that is taller than the plot. */
const BREAK = 2;

/** Left edge and width of a bin's bar, in px; null for a bin outside of the axis. */
export function barBox(axis: Axis, edges: Float64Array, bin: number): readonly [left: number, width: number] | null {
  const left = toX(axis, edges[bin] ?? 0);
  const right = toX(axis, edges[bin + 1] ?? 0);
  if (right < 0 || left > axis.width) return null;
  return [Math.round(left) + BAR_GAP / 2, Math.max(1.5, Math.round(right) - Math.round(left) - BAR_GAP)];
}

/** Draws the bars of the incidents that pass the filters. The part that counts possible matches is hatched. */
export function drawBars(
  context: CanvasRenderingContext2D,
  histogram: Histogram,
  { axis, top, baseline, scale: { most } }: BarPlot,
  colour: string,
  hatch: CanvasPattern | null,
): void {
  if (most === 0) return;
  const perIncident = (baseline - top) / most;
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const certain = histogram.certain[bin] ?? 0;
    const all = certain + (histogram.possible[bin] ?? 0);
    const box = all > 0 ? barBox(axis, histogram.edges, bin) : null;
    if (!box) continue;
    const [x, width] = box;
    const full = Math.max(2, all * perIncident);
    const solid = all === certain ? full : certain * perIncident;
    context.fillStyle = colour;
    context.fillRect(x, baseline - solid, width, solid);
    if (all === certain) continue;
    context.globalAlpha = 0.35;
    context.fillRect(x, baseline - full, width, full - solid);
    context.globalAlpha = 1;
    if (hatch) {
      context.fillStyle = hatch;
      context.fillRect(x, baseline - full, width, full - solid);
    }
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, baseline - full + 0.5, Math.max(0.5, width - 1), Math.max(0, full - solid - 0.5));
  }
}

/** Draws, behind the bars, how tall they are without filters. A ghost that is taller than the plot has a break near its top. */
export function drawGhosts(
  context: CanvasRenderingContext2D,
  histogram: Histogram,
  { axis, top, baseline, scale: { most } }: BarPlot,
  colours: TrackColours,
): void {
  if (most === 0) return;
  const perIncident = (baseline - top) / most;
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const all = (histogram.certain[bin] ?? 0) + (histogram.possible[bin] ?? 0);
    const box = all > 0 ? barBox(axis, histogram.edges, bin) : null;
    if (!box) continue;
    const [x, width] = box;
    const height = Math.min(Math.max(2, all * perIncident), baseline - top);
    context.fillStyle = colours.ghost;
    context.fillRect(x, baseline - height, width, height);
    context.fillStyle = colours.bar;
    context.fillRect(x, baseline - height, width, 1);
    if (all <= most) continue;
    context.clearRect(x, top + 4, width, BREAK);
  }
}
