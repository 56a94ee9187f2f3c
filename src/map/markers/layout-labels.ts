import { boxesOverlap, type ScreenBox } from '../geometry/screen-box';

/** The side of the marker on which its label is. */
export type LabelSide = 'below' | 'right' | 'left' | 'above';

export interface LabelInput {
  /** Centre of the marker, CSS px. */
  readonly x: number;
  readonly y: number;
  /** Half of the marker's size. */
  readonly radius: number;
  /** Size of the label in CSS px. 0 for a marker without a label; other labels still must not cover that marker. */
  readonly width: number;
  readonly height: number;
  /** Labels with a higher priority are placed first. */
  readonly priority: number;
}

const GAP = 5;
const SIDES: readonly LabelSide[] = ['below', 'right', 'left', 'above'];

/**
 * Finds a side for each label, in the order of the input; null for a label without room. A label covers no marker and no
 * label that was placed before it. It prefers a side where the left or right edge of the map does not cut it off.
 * @param width - width of the map, CSS px
 * @param obstacles - boxes that no label may cover
 */
export function layoutLabels(
  inputs: readonly LabelInput[],
  width: number,
  obstacles: readonly ScreenBox[] = [],
): (LabelSide | null)[] {
  const taken: ScreenBox[] = inputs.map(markerBox);
  const sides: (LabelSide | null)[] = inputs.map(() => null);
  const order = inputs.map((_, index) => index).sort((a, b) => (inputs[b]?.priority ?? 0) - (inputs[a]?.priority ?? 0));
  for (const index of order) {
    const input = inputs[index];
    if (!input || input.width === 0) continue;
    const own = taken[index];
    const free = SIDES.filter((each) => {
      const box = labelBox(input, each);
      const isFree = (other: ScreenBox) => other === own || !boxesOverlap(box, other);
      return taken.every(isFree) && obstacles.every(isFree);
    });
    const whole = free.find((each) => labelBox(input, each).x0 >= 0 && labelBox(input, each).x1 <= width);
    const side = whole ?? free[0];
    if (!side) continue;
    sides[index] = side;
    taken.push(labelBox(input, side));
  }
  return sides;
}

export function markerBox({ x, y, radius }: LabelInput): ScreenBox {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

/** The box of a label on one side of its marker. */
export function labelBox({ x, y, radius, width, height }: LabelInput, side: LabelSide): ScreenBox {
  const away = radius + GAP;
  if (side === 'below') return { x0: x - width / 2, y0: y + away, x1: x + width / 2, y1: y + away + height };
  if (side === 'above') return { x0: x - width / 2, y0: y - away - height, x1: x + width / 2, y1: y - away };
  if (side === 'right') return { x0: x + away, y0: y - height / 2, x1: x + away + width, y1: y + height / 2 };
  return { x0: x - away - width, y0: y - height / 2, x1: x - away, y1: y + height / 2 };
}
