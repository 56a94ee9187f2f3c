import type { Minutes } from '../../domain/time-interval';
import type { SliceTools } from '../store';

/** `window` moves at constant width; `upToDate` keeps the start pinned, so that it cumulates. */
export type TimeMode = 'window' | 'upToDate';
export type PlayStep = 'day' | 'week' | 'month' | 'incident';
export const PLAY_SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

export interface TimeSlice {
  /** All of the dataset's time, whole days, [from, to) in minutes. */
  readonly range: readonly [Minutes, Minutes];
  /** The window [from, to) in minutes. `from === to` is allowed: one instant. */
  readonly window: readonly [Minutes, Minutes];
  readonly mode: TimeMode;
  readonly playing: boolean;
  readonly step: PlayStep;
  readonly speed: PlaySpeed;
  /** The one writer of the window. Clamps to the range, orders the ends, moves the engine, grows `revision`. */
  setWindow(from: Minutes, to: Minutes): void;
  resetWindow(): void;
  setMode(mode: TimeMode): void;
  setPlaying(playing: boolean): void;
  setStep(step: PlayStep): void;
  setSpeed(speed: PlaySpeed): void;
}

export function createTimeSlice({ get, set }: SliceTools): TimeSlice {
  return {
    range: [0, 1440],
    window: [0, 1440],
    mode: 'window',
    playing: false,
    step: 'day',
    speed: 1,
    setWindow(from, to) {
      const { range, window, dataset, revision } = get();
      if (Number.isNaN(from) || Number.isNaN(to)) return;
      const a = clamp(Math.min(from, to), range);
      const b = clamp(Math.max(from, to), range);
      if (a === window[0] && b === window[1]) return;
      if (dataset.status === 'ready') dataset.atlas.engine.setWindow(a, b);
      set({ window: [a, b], revision: revision + 1 });
    },
    resetWindow() {
      const { range, setWindow } = get();
      setWindow(range[0], range[1]);
    },
    setMode(mode) {
      set({ mode });
    },
    setPlaying(playing) {
      set({ playing });
    },
    setStep(step) {
      set({ step });
    },
    setSpeed(speed) {
      set({ speed });
    },
  };
}

function clamp(minute: number, [low, high]: readonly [number, number]): number {
  return Math.min(Math.max(Math.round(minute), low), high);
}
