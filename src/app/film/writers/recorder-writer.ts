import type { FilmWriter } from './film-writer';

const BITS_PER_SECOND = 8_000_000;

/**
 * Writes a film by recording the canvas while each picture stands, for browsers and pages without an encoder. Between two pictures the
 * recorder rests, so that the time to draw them is not in the film.
 */
export function openRecorderWriter(canvas: HTMLCanvasElement, mimeType: string): FilmWriter {
  const stream = canvas.captureStream();
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_PER_SECOND });
  const parts: Blob[] = [];
  let failure: unknown = null;
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.addEventListener('error', (event) => {
    failure = event;
  });
  const stop = async () => {
    if (recorder.state !== 'inactive') {
      const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
      recorder.stop();
      await stopped;
    }
    for (const track of stream.getTracks()) track.stop();
  };
  return {
    async add(seconds) {
      if (recorder.state === 'inactive') recorder.start();
      else recorder.resume();
      await standsFor(canvas, seconds);
      recorder.pause();
    },
    async finish() {
      await stop();
      if (failure !== null) throw failure;
      return new Blob(parts, { type: mimeType });
    },
    async cancel() {
      await stop();
      parts.length = 0;
    },
  };
}

/** Paints the canvas again, as it is, while it stands: a recorder takes a picture only of a canvas that was painted. */
function standsFor(canvas: HTMLCanvasElement, seconds: number): Promise<void> {
  const context = canvas.getContext('2d');
  const end = performance.now() + seconds * 1000;
  return new Promise((resolve) => {
    const paint = () => {
      context?.drawImage(canvas, 0, 0);
      if (performance.now() >= end) resolve();
      else requestAnimationFrame(paint);
    };
    paint();
  });
}
