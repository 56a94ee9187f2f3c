import { dueAt, type Pace } from './pace';

/**
 * The order of work within one animation frame. `input` turns the newest pointer position or playback step into a change;
 * `engine` counts what pictures need; `draw` moves and paints; `text` writes what nobody reads while it moves; `calm` does
 * what takes long. Work of an earlier phase can ask for work of a later one in the same frame.
 */
export const PHASES = ['input', 'engine', 'draw', 'text', 'calm'] as const;
export type Phase = (typeof PHASES)[number];

export interface Work {
  readonly phase: Phase;
  /** Milliseconds of one frame that the work may take; `run` is passed the moment at which they end. */
  readonly budget?: number;
  readonly pace?: () => Pace | undefined;
  /** Returns true when something is left to do: the work then runs again in the next frame. */
  run(deadline: number): unknown;
}

export interface Task {
  /** Asks for a run; asking again before it happens changes nothing but the pace. */
  request(): void;
  cancel(): void;
  dispose(): void;
}

export interface Frame {
  add(work: Work): Task;
  /** Runs once, in that phase of the next frame. */
  once(phase: Phase, run: () => void): void;
  /** Milliseconds since some start. */
  now(): number;
  /** Runs what is due up to the draw phase now. For a caller inside an animation frame that is not this one: the map's. */
  flush(): void;
}

/** The browser's time and frames, so that a test can run them by hand. */
export interface FrameClock {
  now(): number;
  requestFrame(run: () => void): void;
  after(milliseconds: number, run: () => void): () => void;
}

export const BROWSER_CLOCK: FrameClock = {
  now: () => performance.now(),
  requestFrame: (run) => void requestAnimationFrame(run),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds after which a frame takes up no more than one piece of text or calm work: the rest waits for the next. */
const FRAME_BUDGET = 8;
const DRAW = PHASES.indexOf('draw');

interface Entry {
  readonly work: Work;
  readonly phase: number;
  isAsked: boolean;
  firstAsked: number;
  lastAsked: number;
  lastRun: number;
  /** Number of the frame that ran it last: one run a frame. */
  ranIn: number;
  /** The last run left something over: the next frame goes on with it, whatever the pace. */
  isUnfinished: boolean;
}

/** One animation frame for the whole page. It sleeps while nobody asks for work. */
export function createFrame(clock: FrameClock = BROWSER_CLOCK): Frame {
  const entries: Entry[] = [];
  let serial = 0;
  let isRunning = false;
  let isFrameAsked = false;
  let timer: { readonly at: number; readonly stop: () => void } | null = null;

  const dueOf = ({ work, firstAsked, lastAsked, lastRun, isUnfinished }: Entry) =>
    isUnfinished ? lastRun : dueAt(work.pace?.(), firstAsked, lastAsked, lastRun);

  const runFrame = (lastPhase: number) => {
    if (isRunning) return;
    isRunning = true;
    serial += 1;
    const start = clock.now();
    let hasSpare = true;
    try {
      for (let phase = 0; phase <= lastPhase; phase += 1) {
        for (let next = nextDue(phase); next && (phase <= DRAW || hasSpare); next = nextDue(phase)) {
          runEntry(next);
          if (phase > DRAW) hasSpare = clock.now() - start < FRAME_BUDGET;
        }
      }
    } finally {
      isRunning = false;
      schedule();
    }
  };

  /** The work of the phase that has waited longest and has not run in this frame. */
  const nextDue = (phase: number): Entry | null => {
    // Time passes within a frame: what an earlier phase asked for a moment ago is due in this one.
    const now = clock.now();
    let found: Entry | null = null;
    for (const entry of entries) {
      if (!entry.isAsked || entry.phase !== phase || entry.ranIn === serial || dueOf(entry) > now) continue;
      if (!found || (phase > DRAW && entry.firstAsked < found.firstAsked)) found = entry;
    }
    return found;
  };

  const runEntry = (entry: Entry) => {
    entry.isAsked = false;
    entry.ranIn = serial;
    entry.lastRun = clock.now();
    entry.isUnfinished = entry.work.run(entry.lastRun + (entry.work.budget ?? Number.POSITIVE_INFINITY)) === true;
    if (entry.isUnfinished) ask(entry);
  };

  const ask = (entry: Entry) => {
    const now = clock.now();
    if (!entry.isAsked) entry.firstAsked = now;
    entry.lastAsked = now;
    entry.isAsked = true;
    if (!isRunning) schedule();
  };

  const schedule = () => {
    if (isFrameAsked) return;
    let earliest = Number.POSITIVE_INFINITY;
    for (const entry of entries) if (entry.isAsked) earliest = Math.min(earliest, dueOf(entry));
    if (earliest === Number.POSITIVE_INFINITY) return;
    const wait = earliest - clock.now();
    if (wait <= 0) {
      isFrameAsked = true;
      clock.requestFrame(() => {
        isFrameAsked = false;
        runFrame(PHASES.length - 1);
      });
      return;
    }
    // A timer that fires too early looks again: cheaper than setting and clearing one at each step of a drag.
    if (timer && timer.at <= earliest) return;
    timer?.stop();
    const stop = clock.after(wait, () => {
      timer = null;
      schedule();
    });
    timer = { at: earliest, stop };
  };

  const add = (work: Work): Task => {
    const never = Number.NEGATIVE_INFINITY;
    const phase = PHASES.indexOf(work.phase);
    const entry: Entry = {
      work,
      phase,
      isAsked: false,
      firstAsked: 0,
      lastAsked: 0,
      lastRun: never,
      ranIn: 0,
      isUnfinished: false,
    };
    entries.push(entry);
    return {
      request: () => ask(entry),
      cancel() {
        entry.isAsked = false;
        entry.isUnfinished = false;
      },
      dispose() {
        entry.isAsked = false;
        const at = entries.indexOf(entry);
        if (at >= 0) entries.splice(at, 1);
      },
    };
  };

  return {
    add,
    once(phase, run) {
      const task = add({
        phase,
        run() {
          task.dispose();
          run();
        },
      });
      task.request();
    },
    now: clock.now,
    flush: () => runFrame(DRAW),
  };
}
