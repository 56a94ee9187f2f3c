/** Side of the image, px. */
const SIZE = 24;
const RADIUS = 8;
const EDGE = 3;

/** Draws a disc with an edge, at 2 px per CSS px; null without a canvas. */
export function dotImage(page: Document, colour: string, edge: string): ImageData | null {
  const canvas = page.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.beginPath();
  context.arc(SIZE / 2, SIZE / 2, RADIUS + EDGE, 0, 2 * Math.PI);
  context.fillStyle = edge;
  context.fill();
  context.beginPath();
  context.arc(SIZE / 2, SIZE / 2, RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  return context.getImageData(0, 0, SIZE, SIZE);
}
