import type { FilmWriter } from './film-writer';

const BITS_PER_SECOND = 8_000_000;
/** A picture that stands for less may not be recorded. */
const LEAST_MS = 50;
const REPAINT_MS = 25;

/**
 * Writes a film by recording the canvas while each picture stands, for browsers and pages without an encoder. Between two pictures the
 * recorder rests, so that the time to draw them is not in the film.
 */
export function openRecorderWriter(canvas: HTMLCanvasElement, mimeType: string): FilmWriter {
  const stream = canvas.captureStream();
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: BITS_PER_SECOND });
  const parts: Blob[] = [];
  let failure: unknown = null;
  /** Milliseconds for which the pictures before stood too long, because the page was busy. */
  let late = 0;
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
      const since = performance.now();
      if (recorder.state === 'inactive') recorder.start();
      else recorder.resume();
      await standsFor(canvas, Math.max(LEAST_MS, seconds * 1000 - late));
      recorder.pause();
      late += performance.now() - since - seconds * 1000;
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
function standsFor(canvas: HTMLCanvasElement, milliseconds: number): Promise<void> {
  const context = canvas.getContext('2d');
  const end = performance.now() + milliseconds;
  return new Promise((resolve) => {
    const paint = () => {
      context?.drawImage(canvas, 0, 0);
      if (performance.now() >= end) resolve();
      else setTimeout(paint, REPAINT_MS);
    };
    paint();
  });
}
