import { BROWSER_CLOCK, type FrameClock } from '../../live/frame';

/** The browser's clock, which can be moved on: work that waits until the reader rests need not wait in a film. */
export interface FilmClock extends FrameClock {
  /** Does all work that is asked for, whenever it is due. */
  settle(): void;
}

/** Work that asks for more work without an end must not stop the page. */
const MOST_ROUNDS = 500;

export function createFilmClock(browser: FrameClock = BROWSER_CLOCK): FilmClock {
  let ahead = 0;
  const frames = new Set<() => void>();
  const timers = new Map<() => void, { readonly at: number; readonly stop: () => void }>();
  const now = () => browser.now() + ahead;

  const runFrame = (run: () => void) => {
    if (frames.delete(run)) run();
  };
  const runTimer = (run: () => void) => {
    if (timers.delete(run)) run();
  };
  return {
    now,
    requestFrame(run) {
      const once = () => run();
      frames.add(once);
      browser.requestFrame(() => runFrame(once));
    },
    after(milliseconds, run) {
      const once = () => run();
      const stop = browser.after(milliseconds, () => runTimer(once));
      timers.set(once, { at: now() + milliseconds, stop });
      return () => {
        stop();
        timers.delete(once);
      };
    },
    settle() {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const [frame] = frames;
        if (frame) {
          runFrame(frame);
          continue;
        }
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        if (!next) return;
        const [run, { at, stop }] = next;
        stop();
        ahead += Math.max(0, at - now());
        runTimer(run);
      }
    },
  };
}
