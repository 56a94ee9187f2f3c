import { paintMarks } from '../../ui/drawing/paint-marks';
import { filmPixels } from './film-choices';
import type { DrawnFrame, PreparedFilm } from './film-session';
import type { FilmWriter } from './writers/film-writer';

/** How far a film is. */
export interface FilmProgress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds that the rest will take as long as the frames before took; null before there is one. */
  readonly left: number | null;
}

export interface MadeFilm {
  readonly file: Blob;
  /** Frames in which tiles of the basemap were missing. */
  readonly incomplete: number;
}

/**
 * Draws all frames of a film and writes them.
 * @param open - opens the writer for a canvas that shows all colours of the film
 * @throws the signal's reason when it is aborted: then nothing is left of the film
 */
export async function makeFilm(
  film: PreparedFilm,
  canvas: HTMLCanvasElement,
  open: (canvas: HTMLCanvasElement) => Promise<FilmWriter>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: FilmProgress) => void },
): Promise<MadeFilm> {
  const { frames } = film.plan;
  paintFrame(canvas, film, await film.draw('whole'));
  signal.throwIfAborted();
  const writer = await open(canvas);
  const since = performance.now();
  let incomplete = 0;
  try {
    for (const [at, { seconds }] of frames.entries()) {
      const drawn = await film.draw(at);
      signal.throwIfAborted();
      paintFrame(canvas, film, drawn);
      await writer.add(seconds);
      signal.throwIfAborted();
      if (!drawn.isWhole) incomplete += 1;
      const done = at + 1;
      const left = ((performance.now() - since) / done) * (frames.length - done);
      onProgress({ done, total: frames.length, left });
    }
    return { file: await writer.finish(), incomplete };
  } catch (error) {
    await writer.cancel().catch(() => {});
    throw error;
  }
}

/** Paints a frame on a canvas and gives the canvas the film's size. */
export function paintFrame(canvas: HTMLCanvasElement, { canvas: size }: PreparedFilm, { marks }: DrawnFrame): void {
  const [width, height] = filmPixels(size);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas of this size');
  context.setTransform(width / size.width, 0, 0, height / size.height, 0, 0);
  paintMarks(context, marks);
  context.setTransform(1, 0, 0, 1, 0, 0);
}
