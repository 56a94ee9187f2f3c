import type { Measure } from '../../../src/spacetime/figure-measure';
import type { Scrub } from '../data/windows';
import type { WatchedFrame } from './watch-views';

/** Durations of each step, milliseconds. */
export interface StepTimes {
  /** The call that moves the window, with everything that runs within the call. */
  readonly script: readonly number[];
  /** The time from one frame to the next. */
  readonly frames: readonly number[];
}

/** What the bench calls in the page with the app. */
export interface AtlasBench {
  /** Milliseconds to prepare the engine in the worker, and to start it on this thread. */
  readonly build: { readonly prepare: number; readonly create: number };
  /** Moves the engine alone and reads its totals and facets, without frames between; milliseconds of each step. */
  engine(scrub: Scrub, steps: number): readonly number[];
  /** Moves the window in the store, without frames between; milliseconds of each step. */
  burst(scrub: Scrub, steps: number): readonly number[];
  /** Milliseconds until the map shows each step. The windows are far apart, as those of the baselines. */
  shown(scrub: Scrub, steps: number): Promise<readonly number[]>;
  scrub(scrub: Scrub, steps: number): Promise<StepTimes>;
  /** Starts to look at the views in each frame. */
  watch(): void;
  /** Stops looking; returns what was seen. */
  watched(): readonly WatchedFrame[];
  /** Shows a measure and a split, and waits until all views show them. */
  show(measure: Measure, split: string): Promise<void>;
  /** Sets one measure after the other, waiting each time until all views show it; milliseconds of each call. */
  switchMeasure(times: number): Promise<readonly number[]>;
  /** As `switchMeasure`, with splits of 40, 8 and 8 values. */
  switchSplit(times: number): Promise<readonly number[]>;
  /** Opens or closes the charts, and waits until they are drawn. */
  openCharts(on: boolean): Promise<void>;
  /** Compares with the same length before, or ends the comparison, and waits until all views show it. */
  compare(on: boolean): Promise<void>;
  /** Sets the window to the whole extent. */
  showAll(): Promise<void>;
  /** Sets the filter of kinds and removes it, waiting each time until all views show it; milliseconds of each call. */
  toggle(times: number): Promise<readonly number[]>;
  /** Plays for a time in milliseconds. */
  play(milliseconds: number): Promise<{ readonly frames: readonly number[]; readonly moves: number }>;
}

/** What the bench calls in the page with a GeoJSON source. */
export interface GeojsonBench {
  /** By step, milliseconds from the call until the map has drawn the step. */
  steps(scrub: Scrub, steps: number): Promise<readonly number[]>;
}

/** What the bench calls in the page with Papa Parse alone. */
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
