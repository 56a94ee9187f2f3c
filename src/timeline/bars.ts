import type { Texts } from '../i18n/texts';
import { MANY_ROWS } from '../live/pace';
import { createScope } from '../live/scope';
import type { Histogram } from '../spacetime/engine';
import type { AppStore } from '../state/store';
import type { Axis } from './axis';
import { type BarScale, barScale } from './bar-scale';
import { type Bins, binsFor } from './bins';
import { type BinCosts, costOfBins } from './cost-of-bins';
import { finestOf } from './finest-of-state';

/** The bins of the histogram and their counts. */
export interface Bars {
  readonly bins: Bins | null;
  readonly histogram: Histogram | null;
  /** The counts without filters; null while nothing is filtered. */
  readonly ghosts: Histogram | null;
  readonly scale: BarScale;
  readonly costs: BinCosts | null;
  /** Ids of the lines of the histogram's figures: see `Engine.lines`. */
  readonly lines: readonly string[];
  /** Grows with every count. */
  readonly revision: number;
  /** Fits the bins to the axis and counts them again. Returns false when the axis has not changed. */
  fit(axis: Axis): boolean;
  /** Call this when the bins no longer fit, because the dataset or the width has changed. */
  forget(): void;
  dispose(): void;
}

interface Counted {
  readonly histogram: Histogram | null;
  readonly ghosts: Histogram | null;
  readonly scale: BarScale;
  readonly costs: BinCosts | null;
}

const NOTHING: Counted = { histogram: null, ghosts: null, scale: { most: 0, isCut: false }, costs: null };

/**
 * Counts few rows in the frame of the change. Counting many rows would delay the frame: that frame shows the old bars, the
 * rows are counted after it, and `onCounted` is called so that the caller draws again.
 */
export function createBars(store: AppStore, { format }: Texts, onCounted: () => void): Bars {
  let bins: Bins | null = null;
  let counted = NOTHING;
  let revision = 0;
  let key = '';

  const scope = createScope();
  const engineOf = () => {
    const { dataset } = store.getState();
    return dataset.status === 'ready' ? dataset.atlas.engine : null;
  };
  const countNow = () => {
    const engine = engineOf();
    revision += 1;
    if (!engine || !bins) {
      counted = NOTHING;
      return;
    }
    const histogram = engine.histogram(bins.edges);
    const isFiltered = engine.filteredIncidents < engine.table.incidentCount;
    const ghosts = isFiltered ? engine.histogram(bins.edges, 'all') : null;
    counted = { histogram, ghosts, scale: barScale(histogram, ghosts), costs: costOfBins(histogram) };
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
      return counted.histogram;
    },
    get ghosts() {
      return counted.ghosts;
    },
    get scale() {
      return counted.scale;
    },
    get costs() {
      return counted.costs;
    },
    get revision() {
      return revision;
    },
    get lines() {
      return engineOf()?.lines ?? [];
    },
    fit(axis) {
      const next = `${axis.from}|${axis.to}|${axis.width}`;
      if (next === key && bins) return false;
      key = next;
      bins = binsFor(axis, format.weekStart, finestOf(store.getState()));
      count();
      return true;
    },
    forget() {
      key = '';
      counted = NOTHING;
    },
    dispose: scope.dispose,
  };
}
