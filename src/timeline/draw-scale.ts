import type { Axis } from './axis';
import { toX } from './axis';
import { axisNumbers, type BarScale, shortNumber } from './bar-scale';
import { type BinCosts, stripHeights } from './cost-of-bins';
import type { CoverageGap } from './coverage';
import { barBox } from './draw-bars';
import { createHatch } from './hatch';
import { LABEL_OFFSET, type LaidTick } from './ticks';
import type { TrackColours } from './track-colours';
import type { TrackRows } from './track-rows';

/** Px to the left of the track for the numbers of the y-axis. */
export const GUTTER = 36;
/** Px from a number to the track: the thumb at the start of the range stands in between. */
const NUMBER_GAP = 8;

/** What stands still while the window moves. */
export interface ScalePicture {
  readonly axis: Axis;
  readonly height: number;
  readonly rows: TrackRows;
  readonly ticks: readonly LaidTick[];
  readonly scale: BarScale;
  readonly edges: Float64Array | null;
  readonly costs: BinCosts | null;
  readonly gaps: readonly CoverageGap[];
  readonly number: (value: number) => string;
}

type Context = CanvasRenderingContext2D;

/**
 * Draws the ticks, the numbers of the y-axis, and the strips of casualties and of coverage. They have their own canvas, because
 * text is slower to draw than all bars together, and they change only with the axis and the filters.
 */
export function drawScale(context: Context, picture: ScalePicture, colours: TrackColours): void {
  const { axis, height, rows } = picture;
  context.clearRect(-GUTTER, 0, axis.width + GUTTER, height);
  context.textBaseline = 'middle';
  drawGaps(context, picture, colours);
  drawCosts(context, picture, colours);
  drawNumbers(context, picture, colours);
  context.fillStyle = colours.line;
  context.fillRect(0, rows.axis, axis.width, 1);
  context.textAlign = 'left';
  for (const { x, label, major } of picture.ticks) {
    context.fillStyle = major ? colours.text : colours.line;
    context.fillRect(x, rows.axis, 1, major ? 7 : 5);
    if (label === '') continue;
    context.fillStyle = major ? colours.text : colours.faint;
    context.fillText(label, x + LABEL_OFFSET, height - rows.foot / 2 + 1);
  }
}

function drawNumbers(context: Context, { rows, scale, number }: ScalePicture, colours: TrackColours): void {
  context.textAlign = 'right';
  context.fillStyle = colours.faint;
  // In a row without dates the highest line is at the edge, and large text would be cut there.
  const half = Math.ceil(context.measureText('0').actualBoundingBoxAscent || 0);
  for (const { number: each, y } of axisNumbers({ top: rows.top, baseline: rows.baseline, scale })) {
    context.fillText(shortNumber(each, number), -NUMBER_GAP, Math.max(y, half));
  }
}

/** Bars that hang down: killed from the line, wounded below them and narrower, so that the difference shows without colour. */
function drawCosts(context: Context, { axis, rows, edges, costs }: ScalePicture, colours: TrackColours): void {
  if (!rows.cost || !edges || !costs || costs.most === 0) return;
  const { top, height } = rows.cost;
  context.fillStyle = colours.faintLine;
  context.fillRect(0, top - 1, axis.width, 1);
  for (let bin = 0; bin < costs.killed.length; bin += 1) {
    const killed = costs.killed[bin] ?? 0;
    const wounded = costs.wounded[bin] ?? 0;
    const box = killed + wounded > 0 ? barBox(axis, edges, bin) : null;
    if (!box) continue;
    const [x, width] = box;
    const [deep, rest] = stripHeights(killed, wounded, costs.most, height);
    context.fillStyle = colours.killed;
    context.fillRect(x, top, width, deep);
    if (rest === 0) continue;
    const inset = width > 4 ? Math.round(width / 4) : 0;
    context.fillStyle = colours.wounded;
    context.fillRect(x + inset, top + deep, width - 2 * inset, rest);
  }
}

/** A strip over the ticks: hatched where nothing was searched, dotted where little was. */
function drawGaps(context: Context, { axis, rows, gaps }: ScalePicture, colours: TrackColours): void {
  if (!rows.coverage) return;
  const { top, height } = rows.coverage;
  const hatch = createHatch(context, colours.faint, 1);
  for (const { from, to, searched } of gaps) {
    const x0 = Math.max(0, Math.round(toX(axis, from)));
    const x1 = Math.min(axis.width, Math.round(toX(axis, to)));
    if (x1 <= x0) continue;
    if (searched === 'no') {
      context.fillStyle = hatch ?? colours.faint;
      context.fillRect(x0, top, x1 - x0, height);
      context.strokeStyle = colours.faint;
      context.lineWidth = 1;
      context.strokeRect(x0 + 0.5, top + 0.5, x1 - x0 - 1, height - 1);
      continue;
    }
    context.fillStyle = colours.faint;
    for (let x = x0 + 1; x < x1 - 1; x += 5) context.fillRect(x, top + height / 2 - 1, 2, 2);
  }
}
