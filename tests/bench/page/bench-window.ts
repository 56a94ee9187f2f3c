import type { Scrub } from '../data/windows';

/** What a step took, milliseconds. */
export interface StepTimes {
  /** Of the call that moves the window, with all that answers it at once. */
  readonly script: readonly number[];
  /** From one frame to the next. */
  readonly frames: readonly number[];
}

/** What the driver calls in the page of the app's modules. */
export interface AtlasBench {
  /** Of preparing in the worker, and of starting on this thread. */
  readonly build: { readonly prepare: number; readonly create: number };
  /** Moves the engine alone and reads its totals and facets, back to back; milliseconds a step. */
  engine(scrub: Scrub, steps: number): readonly number[];
  /** Moves the store's window back to back, with all that answers at once, the markers above all. */
  burst(scrub: Scrub, steps: number): readonly number[];
  /** Milliseconds until the map shows the step; windows far apart, as the baselines get them. */
  shown(scrub: Scrub, steps: number): Promise<readonly number[]>;
  scrub(scrub: Scrub, steps: number): Promise<StepTimes>;
  /** The window over everything. */
  showAll(): Promise<void>;
  /** Sets the filter of kinds and takes it away again, resting until all views have followed; milliseconds of each call. */
  toggle(times: number): Promise<readonly number[]>;
  /** Plays for so many milliseconds. */
  play(milliseconds: number): Promise<{ readonly frames: readonly number[]; readonly moves: number }>;
}

/** What the driver calls in the page of the usual way. */
export interface GeojsonBench {
  /** Milliseconds from the call until the map has drawn what it asks for, by step. */
  steps(scrub: Scrub, steps: number): Promise<readonly number[]>;
}

/** What the driver calls in the page of Papa Parse alone. */
export interface PapaBench {
  /** Reads the chosen file to its end. */
  parse(): Promise<{ readonly rows: number; readonly cells: number; readonly milliseconds: number }>;
}

declare global {
  interface Window {
    atlasBench?: AtlasBench;
    geojsonBench?: GeojsonBench;
    papaBench?: PapaBench;
  }
}
