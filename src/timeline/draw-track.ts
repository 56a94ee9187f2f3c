import { type Axis, toX } from './axis';
import type { BarPictures } from './bar-pictures';
import { axisNumbers, type BarScale, zeroLine } from './bar-scale';
import type { CoverageGap } from './coverage';
import type { TrackColours } from './track-colours';
import type { TrackRows } from './track-rows';

/** What a drawing of the track shows. Times are minutes, lengths are CSS px. */
export interface TrackPicture {
  readonly axis: Axis;
  readonly height: number;
  readonly rows: TrackRows;
  readonly bars: Pick<BarPictures, 'outside' | 'inside'>;
  readonly scale: BarScale;
  readonly gaps: readonly CoverageGap[];
  readonly window: readonly [number, number];
  /** Interval of the selected and of the hovered incident, or null. */
  readonly selected: readonly [number, number] | null;
  readonly hovered: readonly [number, number] | null;
  /** X of the hover line, or null. */
  readonly hoverX: number | null;
}

type Context = CanvasRenderingContext2D;

/** Draws what moves with the window: band, bars and marks. It draws everything each time, because there are few bars. */
export function drawTrack(
  context: Context,
  picture: TrackPicture,
  colours: TrackColours,
  gapHatch: CanvasPattern | null,
) {
  const { axis, height, rows, bars, window } = picture;
  context.clearRect(0, 0, axis.width, height);
  const x0 = Math.max(-2, toX(axis, window[0]));
  const x1 = Math.min(axis.width + 2, toX(axis, window[1]));
  const isSeen = x1 >= 0 && x0 <= axis.width;
  if (isSeen) {
    context.fillStyle = colours.band;
    context.fillRect(x0, rows.labels, Math.max(1, x1 - x0), rows.baseline - rows.labels + 1);
  }
  drawGrid(context, picture, colours);
  drawUnsearched(context, picture, gapHatch);
  if (bars.outside) context.drawImage(bars.outside, 0, 0, axis.width, height);
  if (bars.inside) {
    context.save();
    context.beginPath();
    context.rect(x0, 0, isSeen ? Math.max(1, x1 - x0) : 0, height);
    context.clip();
    context.drawImage(bars.inside, 0, 0, axis.width, height);
    context.restore();
  }
  drawMark(context, picture, picture.hovered, colours.text, 1);
  drawMark(context, picture, picture.selected, colours.killed, 2);
  context.fillStyle = colours.accent;
  for (const x of [x0, x1]) {
    if (x >= 0 && x <= axis.width) context.fillRect(Math.round(x) - 0.5, rows.labels, 1.5, rows.axis - rows.labels);
  }
  if (picture.hoverX === null) return;
  context.fillStyle = colours.faint;
  context.fillRect(Math.round(picture.hoverX), rows.labels, 1, rows.axis - rows.labels);
}

function drawGrid(context: Context, { axis, rows, scale }: TrackPicture, colours: TrackColours) {
  context.fillStyle = colours.faintLine;
  const plot = { top: rows.top, baseline: rows.baseline, scale };
  for (const { y } of axisNumbers(plot)) context.fillRect(0, Math.round(y), axis.width, 1);
  if ((scale.least ?? 0) < 0) context.fillRect(0, Math.round(zeroLine(plot)), axis.width, 2);
}

/** Months that were not searched are hatched over the height of the plot, where bars would be. */
function drawUnsearched(context: Context, { axis, rows, gaps }: TrackPicture, gapHatch: CanvasPattern | null) {
  if (!gapHatch) return;
  context.fillStyle = gapHatch;
  context.globalAlpha = 0.5;
  for (const { from, to, searched } of gaps) {
    const x0 = Math.max(0, toX(axis, from));
    const x1 = Math.min(axis.width, toX(axis, to));
    if (searched === 'no' && x1 > x0) context.fillRect(x0, rows.top, x1 - x0, rows.baseline - rows.top);
  }
  context.globalAlpha = 1;
}

/** A mark at an incident's time. An interval of several px gets a line as long as it lasts. */
function drawMark(
  context: Context,
  { axis, rows }: TrackPicture,
  interval: readonly [number, number] | null,
  colour: string,
  weight: number,
) {
  if (!interval) return;
  const left = toX(axis, interval[0]);
  const right = toX(axis, interval[1]);
  const y = rows.axis;
  context.fillStyle = colour;
  const middle = (left + right) / 2;
  const span = Math.max(right - left, 2);
  context.fillRect(middle - span / 2, y - weight / 2, span, weight + 1);
  context.beginPath();
  context.moveTo(middle, y - 1);
  context.lineTo(middle - 4, y + 6);
  context.lineTo(middle + 4, y + 6);
  context.fill();
}
