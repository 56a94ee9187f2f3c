import { DRAWING_FONT, type Mark, type PathMark, type TextMark } from './mark';

/** Width of the pale edge around letters, px. */
const HALO_WIDTH = 3.5;

/** Paints marks in their order. The caller scales the canvas. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.type === 'text') paintText(context, mark);
    else if (mark.type === 'path') paintPath(context, mark);
    else if (mark.type === 'image') context.drawImage(mark.canvas, mark.x, mark.y, mark.width, mark.height);
    else {
      context.save();
      context.translate(mark.x, mark.y);
      context.beginPath();
      context.rect(0, 0, mark.width, mark.height);
      context.clip();
      paintMarks(context, mark.marks);
      context.restore();
    }
  }
}

const ALIGNMENTS = { left: 'left', middle: 'center', right: 'right' } as const;

function paintText(context: CanvasRenderingContext2D, mark: TextMark): void {
  const { text, x, y, size, weight, colour, anchor, direction, halo } = mark;
  // A canvas may choose another face of the font than the page did: the text keeps the room that it was given.
  const room: [] | [number] = mark.width > 0 ? [mark.width] : [];
  context.font = `${weight} ${size}px ${DRAWING_FONT}`;
  context.textAlign = ALIGNMENTS[anchor];
  context.textBaseline = 'alphabetic';
  context.direction = direction;
  if (halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = HALO_WIDTH;
    context.setLineDash([]);
    context.strokeStyle = halo;
    context.strokeText(text, x, y, ...room);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y, ...room);
}

function paintPath(context: CanvasRenderingContext2D, mark: PathMark): void {
  const { d, x, y, scale, fill, stroke, strokeWidth = 1, dash = [], isRound = false, opacity = 1 } = mark;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.globalAlpha *= opacity;
  const path = new Path2D(d);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth / scale;
    context.lineCap = isRound ? 'round' : 'butt';
    context.lineJoin = isRound ? 'round' : 'miter';
    context.setLineDash(dash.map((each) => each / scale));
    context.stroke(path);
  }
  context.restore();
}
