import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { FilmWriter } from './film-writer';

/** Much for a video, because each frame has small letters that must be read, and encoders give short frames too few bits. */
const BITS_PER_PIXEL = 0.7;
const LEAST_BITS = 5_000_000;
/** What an encoder has kept of former frames is forgotten after so many seconds. */
const KEY_FRAME_SECONDS = 0.5;

/**
 * Writes MP4 or WebM by the browser's own encoder.
 * @param rate - frames in a second, at most
 * @throws when the browser has no encoder of this codec for the canvas
 */
export async function openEncoderWriter(
  canvas: HTMLCanvasElement,
  file: 'mp4' | 'webm',
  codec: VideoCodec,
  rate: number,
): Promise<FilmWriter> {
  const target = new BufferTarget();
  const format = file === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const bitrate = Math.max(LEAST_BITS, canvas.width * canvas.height * rate * BITS_PER_PIXEL);
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality({ bitrate }),
    keyFrameInterval: KEY_FRAME_SECONDS,
    contentHint: 'text',
  });
  output.addVideoTrack(source);
  await output.start();
  let at = 0;
  return {
    async add(seconds) {
      await source.add(at, seconds);
      at += seconds;
    },
    async finish() {
      // WebM does not say for how long the last picture stands: without a next one, players end with its beginning.
      if (file === 'webm') await source.add(at, 1 / rate);
      await output.finalize();
      if (!target.buffer) throw new Error('The film is empty');
      return new Blob([target.buffer], { type: `video/${file}` });
    },
    cancel: () => output.cancel(),
  };
}
