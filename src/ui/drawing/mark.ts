/** A box on a drawing, px: its top left corner and its size. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. `y` is its baseline; `x` its left end, its middle or its right end, as `anchor` says. */
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly direction: 'ltr' | 'rtl';
  /** Width as it was measured, px: a file keeps it where another font stands in. */
  readonly width: number;
  /** Colour of a pale edge around the letters. */
  readonly halo?: string;
}

/** A shape. Its path data have their own unit: `scale` px, from the point `x`, `y`. */
export interface PathMark {
  readonly type: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: string;
  readonly stroke?: string;
  /** px, whatever the scale. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
  readonly opacity?: number;
}

/** A picture stretched over a box. */
export interface ImageMark extends DrawnBox {
  readonly type: 'image';
  readonly canvas: HTMLCanvasElement;
}

/** Marks of which only what lies in the box is seen, moved by the box's corner. */
export interface GroupMark extends DrawnBox {
  readonly type: 'group';
  readonly marks: readonly Mark[];
}

/** What drawings are made of. One list is painted on a canvas and written as SVG, so that both show the same. */
export type Mark = TextMark | PathMark | ImageMark | GroupMark;

/** The fonts of the page; a canvas reads no CSS variable. */
export const DRAWING_FONT = '"Noto Sans", "Noto Sans Arabic", system-ui, sans-serif';

/** A rectangle, filled or with a line around it. */
export function rectMark({ x, y, width, height }: DrawnBox, look: Pick<PathMark, 'fill' | 'stroke'>): PathMark {
  return { type: 'path', d: `M0 0H${width}V${height}H0Z`, x, y, scale: 1, ...look };
}

/** Path data of a circle. */
export function circlePath(cx: number, cy: number, radius: number): string {
  return `M${cx - radius} ${cy}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}
