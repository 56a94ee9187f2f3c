import { isStriped } from '../ui/split-look';
import type { Fill } from './draw-columns';

/** Fills of the split's parts on a canvas: half of them striped, as in the key. */
export function partFills(
  context: CanvasRenderingContext2D,
  colours: readonly string[],
  ground: string,
): readonly Fill[] {
  return colours.map((colour, part) => (isStriped(part) ? (stripes(context, colour, ground) ?? colour) : colour));
}

function stripes(context: CanvasRenderingContext2D, colour: string, ground: string): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 4;
  tile.height = 4;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 4, 4);
  pen.globalAlpha = 0.7;
  pen.fillStyle = ground;
  pen.fillRect(0, 2, 4, 2);
  return context.createPattern(tile, 'repeat');
}
