import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { FilmWriter } from './film-writer';

/**
 * Writes MP4 or WebM by the browser's own encoder.
 * @throws when the browser has no encoder of this codec for the canvas
 */
export async function openEncoderWriter(
  canvas: HTMLCanvasElement,
  file: 'mp4' | 'webm',
  codec: VideoCodec,
): Promise<FilmWriter> {
  const target = new BufferTarget();
  const format = file === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH, keyFrameInterval: 2 });
  output.addVideoTrack(source);
  await output.start();
  let at = 0;
  return {
    async add(seconds) {
      await source.add(at, seconds);
      at += seconds;
    },
    async finish() {
      await output.finalize();
      if (!target.buffer) throw new Error('The film is empty');
      return new Blob([target.buffer], { type: `video/${file}` });
    },
    cancel: () => output.cancel(),
  };
}
