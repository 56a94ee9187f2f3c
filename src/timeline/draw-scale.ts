import { TICK_SPACE, type TrackColours } from './draw-histogram';
import { LABEL_OFFSET, type LaidTick } from './ticks';

/**
 * Draws the line under the histogram, the ticks and their labels. They have their own canvas, because text is slower to draw
 * than all bars together, and it changes only with the axis.
 * @param width - px, like the height
 */
export function drawScale(
  context: CanvasRenderingContext2D,
  ticks: readonly LaidTick[],
  width: number,
  height: number,
  colours: TrackColours,
): void {
  context.clearRect(0, 0, width, height);
  context.fillStyle = colours.line;
  context.fillRect(0, height - TICK_SPACE, width, 1);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { x, label, major } of ticks) {
    context.fillStyle = major ? colours.text : colours.line;
    context.fillRect(x, height - TICK_SPACE, 1, major ? 7 : 5);
    if (label === '') continue;
    context.fillStyle = major ? colours.text : colours.faint;
    context.fillText(label, x + LABEL_OFFSET, height - TICK_SPACE / 2 + 1);
  }
}
