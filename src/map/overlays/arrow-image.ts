const SIZE = 32;

/** Draws an arrow head that points east, for the end of a line, at 2 px per CSS px; null without a canvas. */
export function arrowImage(page: Document, colour: string, edge: string): ImageData | null {
  const canvas = page.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.beginPath();
  context.moveTo(29, SIZE / 2);
  context.lineTo(5, 4);
  context.lineTo(11, SIZE / 2);
  context.lineTo(5, 28);
  context.closePath();
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = edge;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
  return context.getImageData(0, 0, SIZE, SIZE);
}
