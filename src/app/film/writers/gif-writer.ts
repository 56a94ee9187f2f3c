import { applyPalette, GIFEncoder, type Palette, quantize } from 'gifenc';
import type { FilmWriter } from './film-writer';

/** A GIF has 256 colours, of which one means: as before. */
const COLOURS = 255;

/**
 * Writes a GIF that runs again and again. The canvas must show a picture with all colours of the film: they are chosen from it, once,
 * so that what stands still does not flicker.
 */
export function openGifWriter(canvas: HTMLCanvasElement): FilmWriter {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas of this size');
  const pixels = () => context.getImageData(0, 0, width, height).data;
  const colours = quantize(pixels(), COLOURS);
  const same = colours.length;
  const palette: Palette = [...colours, [0, 0, 0]];
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  /** Seconds by which rounded delays have fallen behind. */
  let owed = 0;
  return {
    async add(seconds) {
      const shown = applyPalette(pixels(), colours);
      const first = before === null;
      const changed = before ? withoutSame(shown, before, same) : shown;
      before = shown;
      // A GIF counts hundredths of a second.
      const delay = Math.max(2, Math.round((seconds + owed) * 100)) * 10;
      owed += seconds - delay / 1000;
      gif.writeFrame(changed, width, height, {
        delay,
        dispose: 1,
        ...(first ? { palette } : { transparent: true, transparentIndex: same }),
      });
      // The page gets a turn to respond between two frames.
      await new Promise((resolve) => setTimeout(resolve));
    },
    async finish() {
      gif.finish();
      return new Blob([gif.bytes()], { type: 'image/gif' });
    },
    async cancel() {
      gif.reset();
    },
  };
}

/** The picture with `same` where it is as before: long runs of one number take little room. */
export function withoutSame(shown: Uint8Array, before: Uint8Array, same: number): Uint8Array {
  return shown.map((colour, at) => (colour === before[at] ? same : colour));
}
