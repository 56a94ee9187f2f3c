import type { Texts } from '../i18n/texts';
import { MANY_ROWS } from '../live/pace';
import { createScope } from '../live/scope';
import type { Histogram } from '../spacetime/engine';
import type { AppStore } from '../state/store';
import type { Axis } from './axis';
import { type Bins, binsFor } from './bins';
import { finestUnit } from './finest-unit';

/** The bins of the histogram and their counts. */
export interface Bars {
  readonly bins: Bins | null;
  readonly histogram: Histogram | null;
  /** Ids of the lines of the histogram's figures: see `Engine.lines`. */
  readonly lines: readonly string[];
  /** Fits the bins to the axis and counts them again. Returns false when the axis has not changed. */
  fit(axis: Axis): boolean;
  /** Call this when the bins no longer fit, because the dataset or the width has changed. */
  forget(): void;
  dispose(): void;
}

/**
 * Counts few rows in the frame of the change. Counting many rows would delay the frame: that frame shows the old bars, the
 * rows are counted after it, and `onCounted` is called so that the caller draws again.
 */
export function createBars(store: AppStore, { format }: Texts, onCounted: () => void): Bars {
  let bins: Bins | null = null;
  let histogram: Histogram | null = null;
  let key = '';

  const scope = createScope();
  const engineOf = () => {
    const { dataset } = store.getState();
    return dataset.status === 'ready' ? dataset.atlas.engine : null;
  };
  const countNow = () => {
    const engine = engineOf();
    histogram = engine && bins ? engine.histogram(bins.edges) : null;
  };
  const countLater = store.live.frame.add({
    phase: 'calm',
    run() {
      countNow();
      onCounted();
    },
  });
  scope.defer(countLater.dispose);
  const count = () => {
    if ((engineOf()?.table.length ?? 0) > MANY_ROWS) countLater.request();
    else countNow();
  };
  scope.defer(store.live.follow({ on: ['dataset', 'filters'], phase: 'engine', run: count }).dispose);

  return {
    get bins() {
      return bins;
    },
    get histogram() {
      return histogram;
    },
    get lines() {
      return engineOf()?.lines ?? [];
    },
    fit(axis) {
      const next = `${axis.from}|${axis.to}|${axis.width}`;
      if (next === key && bins) return false;
      key = next;
      const engine = engineOf();
      bins = binsFor(axis, format.weekStart, engine ? finestUnit(engine.table) : 'day');
      count();
      return true;
    },
    forget() {
      key = '';
      histogram = null;
    },
    dispose: scope.dispose,
  };
}
