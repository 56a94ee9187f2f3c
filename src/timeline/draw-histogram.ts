import type { Histogram } from '../spacetime/engine';
import { type Axis, toX } from './axis';

/** Colours of the track. They come from the page's tokens and change with the theme. */
export interface TrackColours {
  readonly bar: string;
  readonly accent: string;
  readonly band: string;
  readonly killed: string;
  readonly wounded: string;
  readonly line: string;
  readonly text: string;
  readonly faint: string;
  readonly surface: string;
}

/** What a drawing of the track shows. Times are minutes, lengths are CSS px. */
export interface TrackPicture {
  readonly axis: Axis;
  readonly height: number;
  readonly histogram: Histogram | null;
  readonly window: readonly [number, number];
  /** Interval of the selected and of the hovered incident, or null. */
  readonly selected: readonly [number, number] | null;
  readonly hovered: readonly [number, number] | null;
  /** X of the hover line, or null. */
  readonly hoverX: number | null;
}

/** Px that stay free below, for the labels of the ticks, and above, for the two dates. */
export const TICK_SPACE = 20;
export const LABEL_SPACE = 26;
/** Px of the strip under a bar that marks killed and wounded. */
const STRIP = 3;
const GAP = 1;

type Context = CanvasRenderingContext2D;

/** Draws the track without its scale. It draws everything again each time, because there are few bars. */
export function drawTrack(context: Context, picture: TrackPicture, colours: TrackColours, hatch: CanvasPattern | null) {
  const { axis, height, window } = picture;
  const baseline = height - TICK_SPACE - STRIP - 2;
  context.clearRect(0, 0, axis.width, height);
  const x0 = Math.max(-2, toX(axis, window[0]));
  const x1 = Math.min(axis.width + 2, toX(axis, window[1]));
  context.fillStyle = colours.band;
  context.fillRect(x0, LABEL_SPACE, Math.max(1, x1 - x0), height - LABEL_SPACE - TICK_SPACE);

  drawBars(context, picture, baseline, colours.bar, hatch);
  context.save();
  context.beginPath();
  context.rect(x0, 0, Math.max(1, x1 - x0), height);
  context.clip();
  drawBars(context, picture, baseline, colours.accent, hatch);
  context.restore();
  drawStrips(context, picture, baseline + 2, colours);

  drawMark(context, picture, picture.hovered, colours.text, 1);
  drawMark(context, picture, picture.selected, colours.killed, 2);
  drawEdges(context, x0, x1, picture, colours);
  if (picture.hoverX === null) return;
  context.fillStyle = colours.faint;
  context.fillRect(Math.round(picture.hoverX), LABEL_SPACE, 1, height - LABEL_SPACE - TICK_SPACE);
}

/** Largest number of incidents in a bin. */
export function tallest({ certain, possible }: Histogram): number {
  let most = 0;
  for (let bin = 0; bin < certain.length; bin += 1) {
    most = Math.max(most, (certain[bin] ?? 0) + (possible[bin] ?? 0));
  }
  return most;
}

function drawBars(
  context: Context,
  { axis, histogram }: TrackPicture,
  baseline: number,
  colour: string,
  hatch: CanvasPattern | null,
) {
  if (!histogram) return;
  const most = tallest(histogram);
  if (most === 0) return;
  const scale = (baseline - LABEL_SPACE - 2) / most;
  for (let bin = 0; bin < histogram.certain.length; bin += 1) {
    const certain = histogram.certain[bin] ?? 0;
    const all = certain + (histogram.possible[bin] ?? 0);
    if (all === 0) continue;
    const left = toX(axis, histogram.edges[bin] ?? 0);
    const right = toX(axis, histogram.edges[bin + 1] ?? 0);
    if (right < 0 || left > axis.width) continue;
    const x = Math.round(left) + GAP / 2;
    const width = Math.max(1.5, Math.round(right) - Math.round(left) - GAP);
    const full = Math.max(2, all * scale);
    const solid = all === certain ? full : certain * scale;
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

function drawStrips(context: Context, { axis, histogram }: TrackPicture, top: number, colours: TrackColours) {
  if (!histogram) return;
  for (let bin = 0; bin < histogram.killed.length; bin += 1) {
    const killed = histogram.killed[bin] ?? 0;
    if (killed === 0 && (histogram.wounded[bin] ?? 0) === 0) continue;
    const left = toX(axis, histogram.edges[bin] ?? 0);
    const right = toX(axis, histogram.edges[bin + 1] ?? 0);
    const width = Math.max(2, Math.round(right) - Math.round(left) - GAP);
    context.fillStyle = killed > 0 ? colours.killed : colours.wounded;
    // Killed fill the height of the strip, wounded only the upper half: the difference must show without colour.
    context.fillRect(Math.round(left) + GAP / 2, top, width, killed > 0 ? STRIP : STRIP - 1.5);
  }
}

/** A mark at an incident's time. An interval of several px gets a line as long as it lasts. */
function drawMark(
  context: Context,
  { axis, height }: TrackPicture,
  interval: readonly [number, number] | null,
  colour: string,
  weight: number,
) {
  if (!interval) return;
  const left = toX(axis, interval[0]);
  const right = toX(axis, interval[1]);
  const y = height - TICK_SPACE;
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

function drawEdges(context: Context, x0: number, x1: number, { height }: TrackPicture, colours: TrackColours) {
  context.fillStyle = colours.accent;
  context.fillRect(Math.round(x0) - 0.5, LABEL_SPACE, 1.5, height - LABEL_SPACE - TICK_SPACE);
  context.fillRect(Math.round(x1) - 0.5, LABEL_SPACE, 1.5, height - LABEL_SPACE - TICK_SPACE);
}

/** Diagonal lines in the colour of the surface. They cover the part of a bar that counts possible matches. */
export function createHatch(context: Context, colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6);
    pen.lineTo(shift + 6, 0);
  }
  pen.stroke();
  return context.createPattern(tile, 'repeat');
}
