import { boxesOverlap, type ScreenBox } from '../geometry/screen-box';

/** The side of the marker on which its label is. */
export type LabelSide = 'below' | 'right' | 'left' | 'above' | 'right-up' | 'left-up' | 'right-down' | 'left-down';

/** Width and height of a label in one of its forms, CSS px. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface LabelInput {
  /** Centre of the marker, CSS px. */
  readonly x: number;
  readonly y: number;
  /** Half of the marker's size. */
  readonly radius: number;
  /** Width of what is drawn around the marker, CSS px. */
  readonly halo: number;
  /** The forms of the label, the best first. Empty for a marker without a label; other labels still must not cover it. */
  readonly sizes: readonly LabelSize[];
  /** Labels with a higher priority are placed first. */
  readonly priority: number;
}

/** Where a label stands, and in which of its forms. */
export interface LabelSpot {
  readonly side: LabelSide;
  readonly form: number;
  readonly box: ScreenBox;
}

const GAP = 5;
const SIDES: readonly LabelSide[] = [
  ...(['below', 'right', 'left', 'above'] as const),
  ...(['right-up', 'left-up', 'right-down', 'left-down'] as const),
];

/**
 * Finds a side and a form for each label, in the order of the input; null for a label without room. A label lies within the
 * frame, and covers no marker and no label that was placed before it.
 * @param frame - the visible part of the map, CSS px
 * @param obstacles - boxes that no label may cover
 */
export function layoutLabels(
  inputs: readonly LabelInput[],
  frame: ScreenBox,
  obstacles: readonly ScreenBox[] = [],
): (LabelSpot | null)[] {
  const taken: ScreenBox[] = [];
  const spots: (LabelSpot | null)[] = inputs.map(() => null);
  const order = inputs.map((_, index) => index).sort((a, b) => (inputs[b]?.priority ?? 0) - (inputs[a]?.priority ?? 0));
  for (const index of order) {
    const input = inputs[index];
    if (!input) continue;
    const isFree = (box: ScreenBox) =>
      isWithin(box, frame) &&
      inputs.every((other) => other === input || !isUnderMarker(box, other)) &&
      taken.every((other) => !boxesOverlap(box, other)) &&
      obstacles.every((other) => !boxesOverlap(box, other));
    const spot = [...spotsOf(input)].find(({ box }) => isFree(box));
    if (!spot) continue;
    spots[index] = spot;
    taken.push(spot.box);
  }
  return spots;
}

function* spotsOf(input: LabelInput): Generator<LabelSpot> {
  for (const [form, size] of input.sizes.entries()) {
    for (const side of SIDES) yield { side, form, box: labelBox(input, size, side) };
  }
}

export function markerBox({ x, y, radius, halo }: LabelInput): ScreenBox {
  const reach = radius + halo;
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

/** Whether a marker, which is a circle, covers a part of the box. */
function isUnderMarker({ x0, y0, x1, y1 }: ScreenBox, { x, y, radius, halo }: LabelInput): boolean {
  const dx = Math.max(x0 - x, 0, x - x1);
  const dy = Math.max(y0 - y, 0, y - y1);
  // The pale band may touch a label.
  return Math.hypot(dx, dy) < radius + halo / 2;
}

/** The box of a label on one side of its marker. */
function labelBox({ x, y, radius }: LabelInput, { width, height }: LabelSize, side: LabelSide): ScreenBox {
  const away = radius + GAP;
  if (side === 'below') return { x0: x - width / 2, y0: y + away, x1: x + width / 2, y1: y + away + height };
  if (side === 'above') return { x0: x - width / 2, y0: y - away - height, x1: x + width / 2, y1: y - away };
  // Up and down, an edge of the label is at the height of the marker's centre.
  const top = side.endsWith('up') ? y - height : side.endsWith('down') ? y : y - height / 2;
  const start = side.startsWith('right') ? x + away : x - away - width;
  return { x0: start, y0: top, x1: start + width, y1: top + height };
}

function isWithin(box: ScreenBox, frame: ScreenBox): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}
