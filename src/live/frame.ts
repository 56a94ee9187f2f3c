import { dueAt, type Pace } from './pace';

/**
 * The order of work within one animation frame. `input` turns the newest pointer position or playback step into a change.
 * `engine` counts what the pictures show. `draw` moves and paints. `text` writes texts that nobody reads while they change.
 * `calm` does what takes long. Work of an earlier phase can request work of a later phase in the same frame.
 */
export const PHASES = ['input', 'engine', 'draw', 'text', 'calm'] as const;
export type Phase = (typeof PHASES)[number];

export interface Work {
  readonly phase: Phase;
  /** Milliseconds that the work may take in one frame. `run` gets the moment at which they end. */
  readonly budget?: number;
  readonly pace?: () => Pace | undefined;
  /** Returns true when the work is not finished: it then runs again in the next frame. */
  run(deadline: number): unknown;
}

export interface Task {
  /** Asks for a run. A second request before the run only matters to the pace. */
  request(): void;
  cancel(): void;
  dispose(): void;
}

export interface Frame {
  add(work: Work): Task;
  /** Calls `run` once, in this phase of the next frame. */
  once(phase: Phase, run: () => void): void;
  /** Milliseconds since a fixed moment. */
  now(): number;
  /** Runs what is due now, up to the draw phase. For a caller in another animation frame of the page: the map's. */
  flush(): void;
}

/** Time and animation frames, so that a test can replace the browser's. */
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

/** Once a frame has taken so many milliseconds, it starts no more text or calm work: the rest waits for the next frame. */
const FRAME_BUDGET = 8;
const DRAW = PHASES.indexOf('draw');

interface Entry {
  readonly work: Work;
  readonly phase: number;
  isAsked: boolean;
  firstAsked: number;
  lastAsked: number;
  lastRun: number;
  /** Number of the frame of the last run, because work runs once a frame. */
  ranIn: number;
  /** The last run did not finish the work: it goes on in the next frame, whatever its pace. */
  isUnfinished: boolean;
}

/** One animation frame for the whole page. Without a request it asks the browser for none. */
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

  /** The next due work of the phase that has not run in this frame; of text and calm work, the one that waits longest. */
  const nextDue = (phase: number): Entry | null => {
    // Time passes within a frame: what an earlier phase has just requested must be due in this frame too.
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
    // The timer may fire too early and then looks again. That is cheaper than a new timer at each step of a drag.
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
