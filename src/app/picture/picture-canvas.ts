import { paintMarks } from '../../ui/drawing/paint-marks';
import type { DrawnPicture } from './picture-session';

/**
 * The picture as pixels.
 * @throws when the browser has no memory for a canvas of this size
 */
export function pictureCanvas(page: Document, { marks, width, height, scale }: DrawnPicture): HTMLCanvasElement {
  const canvas = page.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas of this size');
  context.scale(scale, scale);
  paintMarks(context, marks);
  return canvas;
}

/** @throws when the browser cannot encode the picture */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!file) throw new Error('No picture');
  return file;
}
