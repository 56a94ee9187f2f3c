import type { FilmFile, FilmWay } from './film-files';
import type { FilmWriter } from './film-writer';

/**
 * Opens the writer of a kind of file. Its code is fetched when a film is made.
 * @param rate - frames in a second, at most
 */
export async function openFilmWriter(
  canvas: HTMLCanvasElement,
  file: FilmFile,
  way: FilmWay,
  rate: number,
): Promise<FilmWriter> {
  if (way.type === 'gif') return (await import('./gif-writer')).openGifWriter(canvas);
  if (way.type === 'recorder') return (await import('./recorder-writer')).openRecorderWriter(canvas, way.mimeType);
  const { openEncoderWriter } = await import('./encoder-writer');
  return openEncoderWriter(canvas, file === 'mp4' ? 'mp4' : 'webm', way.codec, rate);
}
