import type { Texts } from '../i18n/texts';
import { createBehindMark } from '../live/behind-mark';
import { MANY_ROWS } from '../live/pace';
import { createScope } from '../live/scope';
import { NO_SPLIT } from '../live/selection-values';
import { type Bins, binsFor } from '../spacetime/bins';
import type { Engine, Histogram } from '../spacetime/engine';
import type { Measure } from '../spacetime/figure-measure';
import type { Tallies } from '../spacetime/measure-sums';
import { incidentsIn } from '../spacetime/table-facts';
import type { AppStore } from '../state/store';
import type { Axis } from './axis';
import { incidentShares, type MeasureBars, measureBars } from './bar-columns';
import { type BarScale, barScale, measureScale } from './bar-scale';
import { type BinCosts, costOfBins } from './cost-of-bins';
import { finestBinsOf } from './finest-of-state';

/** The bins of the histogram and their counts. */
export interface Bars {
  readonly bins: Bins | null;
  readonly histogram: Histogram | null;
  /** The counts without filters; null while nothing is filtered. */
  readonly ghosts: Histogram | null;
  /** The bars of a measure with figures; null while the bars count incidents. */
  readonly measured: MeasureBars | null;
  readonly measuredGhosts: MeasureBars | null;
  /** By bin, the share of each part of the split in its incidents; null without a split. */
  readonly shares: readonly (readonly number[])[] | null;
  /** The measure by bin; null while the bars count incidents. */
  readonly tallies: Tallies | null;
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

type Counted = Pick<
  Bars,
  'histogram' | 'ghosts' | 'measured' | 'measuredGhosts' | 'shares' | 'tallies' | 'scale' | 'costs'
>;

/** Milliseconds of a frame in which the counts of many rows may catch up. */
const CATCH_UP_BUDGET = 6;

const NO_MEASURE = { measured: null, measuredGhosts: null, shares: null, tallies: null };
const NOTHING: Counted = {
  histogram: null,
  ghosts: null,
  ...NO_MEASURE,
  scale: { most: 0, isCut: false },
  costs: null,
};

/**
 * Counts few rows in the frame of the change. Counting many rows would delay the frame: that frame shows the old bars, the
 * rows are counted after it, and `onCounted` is called so that the caller draws again.
 * @param canvas - where they are drawn; it is marked (`data-behind`) while the bars are old
 * @param hasParts - whether the bars show the parts of the split
 */
export function createBars(
  store: AppStore,
  { format }: Texts,
  canvas: HTMLCanvasElement,
  onCounted: () => void,
  hasParts: boolean,
): Bars {
  let bins: Bins | null = null;
  let counted = NOTHING;
  let revision = 0;
  let key = '';

  const scope = createScope();
  const engineOf = () => {
    const { dataset } = store.getState();
    return dataset.status === 'ready' ? dataset.atlas.engine : null;
  };
  const behind = createBehindMark((isBehind) => canvas.toggleAttribute('data-behind', isBehind));
  scope.defer(behind.dispose);
  const countNow = () => {
    const engine = engineOf();
    revision += 1;
    behind.shown();
    if (!engine || !bins) {
      counted = NOTHING;
      return;
    }
    const { measure, split } = store.getState();
    const shownSplit = hasParts && split !== NO_SPLIT ? split : null;
    counted =
      measure === 'incidents'
        ? countIncidents(engine, bins, shownSplit)
        : countMeasure(engine, bins, measure, shownSplit);
  };
  const countLater = store.live.frame.add({
    phase: 'calm',
    budget: CATCH_UP_BUDGET,
    run(deadline) {
      const { frame } = store.live;
      if (engineOf()?.catchUp(() => frame.now() >= deadline) === false) return true;
      countNow();
      onCounted();
      return false;
    },
  });
  scope.defer(countLater.dispose);
  const count = () => {
    if ((engineOf()?.table.length ?? 0) <= MANY_ROWS) {
      countNow();
      return;
    }
    behind.changed();
    countLater.request();
  };
  const kinds = hasParts
    ? (['dataset', 'filters', 'measure', 'split'] as const)
    : (['dataset', 'filters', 'measure'] as const);
  scope.defer(store.live.follow({ on: kinds, phase: 'engine', run: count }).dispose);

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
    get measured() {
      return counted.measured;
    },
    get measuredGhosts() {
      return counted.measuredGhosts;
    },
    get shares() {
      return counted.shares;
    },
    get tallies() {
      return counted.tallies;
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
      bins = binsFor(axis, format.weekStart, finestBinsOf(store.getState()));
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

function isFiltered(engine: Engine): boolean {
  return engine.filteredIncidents < incidentsIn(engine.table);
}

function countIncidents(engine: Engine, { edges }: Bins, split: string | null): Counted {
  const histogram = engine.histogram(edges);
  const ghosts = isFiltered(engine) ? engine.histogram(edges, 'all') : null;
  const shares = split === null ? null : incidentShares(engine.binTallies({ measure: 'incidents', edges, split }));
  const scale = barScale(histogram, ghosts);
  return { ...NO_MEASURE, histogram, ghosts, shares, scale, costs: costOfBins(histogram) };
}

function countMeasure(engine: Engine, { edges }: Bins, measure: Measure, split: string | null): Counted {
  const histogram = engine.histogram(edges);
  const ghosts = isFiltered(engine) ? engine.histogram(edges, 'all') : null;
  // An incident counts in the first bin that it overlaps, as its figures do: elsewhere they would be "not stated".
  const tallies = engine.binTallies({ measure, edges, split, once: true });
  const measured = measureBars(tallies, measure, edges);
  const measuredGhosts =
    ghosts && measureBars(engine.binTallies({ measure, edges, rows: 'all', once: true }), measure, edges);
  const scale = measureScale(measured, measuredGhosts);
  return { histogram, ghosts, measured, measuredGhosts, shares: null, tallies, scale, costs: costOfBins(histogram) };
}
