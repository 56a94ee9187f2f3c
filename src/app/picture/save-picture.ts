import type { Atlas } from '../../dataset/atlas';
import { fileName } from '../../panels/share/export/file-name';
import { saveFile } from '../../panels/share/export/save-file';
import type { AppState } from '../../state/app-state';
import { pictureCanvas, pngOf } from './picture-canvas';
import type { PictureFile } from './picture-formats';
import type { DrawnPicture } from './picture-session';

/**
 * Saves a picture as a file and returns the file's name.
 * @throws when the browser has too little memory for it
 */
export async function savePicture(
  atlas: Atlas,
  state: AppState,
  picture: DrawnPicture,
  format: PictureFile,
): Promise<string> {
  const size = format === 'svg' ? '' : `_${Math.round(picture.width * picture.scale)}px`;
  const name = `${fileName(atlas, state, 'matching', 'exact')}${size}.${format}`;
  saveFile(name, await fileOf(picture, format));
  return name;
}

async function fileOf(picture: DrawnPicture, format: PictureFile): Promise<Blob> {
  if (format === 'svg') return (await import('./picture-svg')).pictureSvg(picture);
  const canvas = pictureCanvas(document, picture);
  if (format === 'png') return pngOf(canvas);
  const { width, height, title } = picture;
  return (await import('./picture-pdf')).picturePdf({ width, height, title, canvas });
}

/**
 * Copies a picture. The browser is asked before the picture is drawn, because it grants a copy only at the reader's click.
 * @returns false when the browser refuses
 */
export async function copyPicture(draw: () => Promise<DrawnPicture>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const file = draw().then((picture) => pngOf(pictureCanvas(document, picture)));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
    return true;
  } catch {
    // A picture that cannot be drawn is another failure than a clipboard that refuses.
    await file;
    return false;
  }
}
