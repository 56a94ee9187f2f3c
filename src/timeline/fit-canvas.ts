/**
 * Gives a canvas as many px as the screen has for it.
 * @param left - px that the canvas reaches to the left of the point that is drawn as 0
 * @param width - CSS px, like the height
 */
export function fitCanvas(
  context: CanvasRenderingContext2D | null,
  width: number,
  height: number,
  left: number,
  font: string,
  direction: 'ltr' | 'rtl',
): void {
  if (!context) return;
  const ratio = window.devicePixelRatio || 1;
  context.canvas.width = Math.round((width + left) * ratio);
  context.canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, left * ratio, 0);
  context.font = font;
  context.direction = direction;
}
