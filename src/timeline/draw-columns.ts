import type { Histogram } from '../spacetime/engine';
import type { BarColumn, MeasureBars } from './bar-columns';
import { zeroLine } from './bar-scale';
import { type BarPlot, barBox } from './draw-bars';
import type { TrackColours } from './track-colours';

type Context = CanvasRenderingContext2D;
export type Fill = string | CanvasPattern;

/** Px of the mark of a bin in which nothing is stated. */
const UNKNOWN = 4;
/** Px of the smallest bar that a reader sees. */
const THINNEST = 2;
/** How much narrower each further line of the totals is than the one behind it. */
const NARROWER = 0.6;
/** Bars at least this wide have caps at the ends of their range, px. */
const CAPPED = 7;

/**
 * Draws the bars of a measure with figures: the best figure, and a line from the lowest to the highest. The largest line of the
 * totals stands behind, the others before it and narrower, because they are not added up.
 * @param fills - by part of the split; without them all is of one colour
 */
export function drawColumns(
  context: Context,
  { bins, edges }: MeasureBars,
  plot: BarPlot,
  colour: string,
  fills: readonly Fill[],
  ink: string,
): void {
  bins.forEach(({ columns, isUnknown }, bin) => {
    const box = columns.length > 0 || isUnknown ? barBox(plot.axis, edges, bin) : null;
    if (!box) return;
    if (isUnknown) drawUnknown(context, plot, box, ink);
    columns.forEach((column, depth) => {
      const width = Math.max(1.5, box[1] * NARROWER ** depth);
      drawColumn(context, column, plot, [box[0] + (box[1] - width) / 2, width], depth > 0 ? ink : '', colour, fills);
    });
    const [first] = columns;
    if (first && first.low !== first.high) drawRange(context, first, plot, box, ink);
  });
}

function drawColumn(
  context: Context,
  { best, shares }: BarColumn,
  plot: BarPlot,
  [x, width]: readonly [number, number],
  outline: string,
  colour: string,
  fills: readonly Fill[],
): void {
  const zero = zeroLine(plot);
  const height = Math.max(THINNEST, Math.abs(best) * pxPerUnit(plot));
  const top = best < 0 ? zero : zero - height;
  if (best === 0) return;
  drawShares(context, [x, top, width, height], shares, colour, fills);
  if (outline === '') return;
  context.strokeStyle = outline;
  context.lineWidth = 1;
  context.strokeRect(x - 0.5, top - 0.5, width + 1, height + 0.5);
}

/** Fills a bar from its foot, part by part. */
export function drawShares(
  context: Context,
  [x, top, width, height]: readonly [number, number, number, number],
  shares: readonly number[],
  colour: string,
  fills: readonly Fill[],
): void {
  if (shares.length === 0 || fills.length === 0) {
    context.fillStyle = colour;
    context.fillRect(x, top, width, height);
    return;
  }
  let foot = top + height;
  shares.forEach((share, part) => {
    if (share === 0) return;
    const own = share * height;
    context.fillStyle = fills[Math.min(part, fills.length - 1)] ?? colour;
    context.fillRect(x, foot - own, width, own);
    foot -= own;
  });
}

/** Draws the incidents of each bin part by part; what is only possible is paler and hatched. */
export function drawParts(
  context: Context,
  histogram: Histogram,
  shares: readonly (readonly number[])[],
  plot: BarPlot,
  { accent, surface }: TrackColours,
  fills: readonly Fill[],
  hatch: CanvasPattern | null,
): void {
  const perIncident = pxPerUnit(plot);
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const certain = histogram.certain[bin] ?? 0;
    const all = certain + (histogram.possible[bin] ?? 0);
    const box = all > 0 ? barBox(plot.axis, histogram.edges, bin) : null;
    if (!box) continue;
    const [x, width] = box;
    const full = Math.max(THINNEST, all * perIncident);
    const top = plot.baseline - full;
    drawShares(context, [x, top, width, full], shares[bin] ?? [], accent, fills);
    const pale = all === certain ? 0 : full - certain * perIncident;
    if (pale <= 0) continue;
    context.globalAlpha = 0.6;
    context.fillStyle = surface;
    context.fillRect(x, top, width, pale);
    context.globalAlpha = 1;
    if (hatch) {
      context.fillStyle = hatch;
      context.fillRect(x, top, width, pale);
    }
    context.strokeStyle = accent;
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, top + 0.5, Math.max(0.5, width - 1), Math.max(0, pale - 0.5));
  }
}

/** How tall the bars are without filters, behind them. */
export function drawColumnGhosts(
  context: Context,
  { bins, edges }: MeasureBars,
  plot: BarPlot,
  colours: TrackColours,
): void {
  const zero = zeroLine(plot);
  bins.forEach(({ columns: [first] }, bin) => {
    const box = first ? barBox(plot.axis, edges, bin) : null;
    if (!first || !box || first.best === 0) return;
    const room = first.best < 0 ? plot.baseline - zero : zero - plot.top;
    const height = Math.min(room, Math.max(THINNEST, Math.abs(first.best) * pxPerUnit(plot)));
    const top = first.best < 0 ? zero : zero - height;
    context.fillStyle = colours.ghost;
    context.fillRect(box[0], top, box[1], height);
    context.fillStyle = colours.bar;
    context.fillRect(box[0], first.best < 0 ? top + height - 1 : top, box[1], 1);
  });
}

function drawRange(
  context: Context,
  { low, high }: BarColumn,
  plot: BarPlot,
  [x, width]: readonly [number, number],
  ink: string,
): void {
  const zero = zeroLine(plot);
  const [from, to] = [zero - low * pxPerUnit(plot), Math.max(plot.top, zero - high * pxPerUnit(plot))];
  const middle = Math.round(x + width / 2);
  context.fillStyle = ink;
  context.fillRect(middle - 0.5, to, 1, Math.max(1, from - to));
  if (width < CAPPED) return;
  for (const end of [from, to]) context.fillRect(middle - 2.5, end - 0.5, 5, 1);
}

/** A dashed foot: something happened, and nobody says how much. */
function drawUnknown(context: Context, plot: BarPlot, [x, width]: readonly [number, number], ink: string): void {
  const zero = zeroLine(plot);
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.strokeRect(x + 0.5, zero - UNKNOWN + 0.5, Math.max(1, width - 1), UNKNOWN);
  context.setLineDash([]);
}

function pxPerUnit({ top, baseline, scale: { most, least = 0 } }: BarPlot): number {
  return most > least ? (baseline - top) / (most - least) : 0;
}
