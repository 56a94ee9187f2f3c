import { splitLabels } from '../../i18n/split-labels';
import type { Texts } from '../../i18n/texts';
import { NO_SPLIT } from '../../live/selection-values';
import { type Bins, binsFor } from '../../spacetime/bins';
import { hasAny } from '../../spacetime/figure-lanes';
import { finestBins } from '../../spacetime/finest-unit';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { canAdd } from './chart-figures';
import type { ChartSource } from './chart-source';
import { partNotes } from './part-notes';
import { averaged, cumulated, peakOf, type RangePoint, type TimeMode, type TimePoint, timePoints } from './time-series';

/** Px of bars for which the bins are chosen: the same for every width of the panel, so that a saved table stays the same. */
const BARS_WIDTH = 640;

/** What the chart over time shows, its sentence says and its table lists. */
export interface TimeData {
  readonly edges: Float64Array;
  readonly points: readonly TimePoint[];
  readonly line: readonly RangePoint[] | null;
  /** By part of the split, its label; empty without a split. */
  readonly parts: readonly string[];
  /** "Killed per week". */
  readonly unit: string;
  /** The bin with the largest figure of the window, or the point with the largest average in it. */
  readonly peak: (MeasureTotal & Pick<RangePoint, 'from' | 'to'>) | null;
  /** What the line ends with; null without a line or without any incident. */
  readonly last: MeasureTotal | null;
}

export function timeData({ atlas, state, line, name }: ChartSource, mode: TimeMode, texts: Texts): TimeData {
  const { engine } = atlas;
  const { measure, split, window } = state;
  const bins = chartBins({ atlas, state }, texts);
  const tallies = engine.binTallies({
    measure,
    edges: bins.edges,
    split: mode === 'bins' && split !== NO_SPLIT && canAdd(measure) ? split : null,
    once: countsOnce(measure, mode),
  });
  const dimension = engine.table.dimensions.find(({ id }) => id === split);
  const chosen = tallies.parts > 0 ? engine.splitParts(split) : null;
  const points = timePoints(tallies, bins.edges, line);
  const shown = mode === 'bins' ? null : mode === 'cumulative' ? cumulated(points) : averaged(points);
  const { unit, count } = bins;
  const last = shown?.at(-1);
  return {
    edges: bins.edges,
    points,
    line: shown,
    parts: chosen && dimension ? splitLabels(atlas, texts, chosen, dimension.values) : [],
    unit: texts.t(`timeline.per-${unit}`, { count, number: texts.format.number(count), measure: name }),
    peak: shown && mode === 'average' ? largest(shown, window) : peakOfBins(points, window, canAdd(measure)),
    last: last && points.some(({ total }) => hasAny(total)) ? asTotal(last) : null,
  };
}

/** The bins of every chart over time: those of the whole time of the dataset. */
export function chartBins({ atlas, state: { range } }: Pick<ChartSource, 'atlas' | 'state'>, { format }: Texts): Bins {
  const axis = { from: range[0], to: range[1], width: BARS_WIDTH };
  return binsFor(axis, format.weekStart, finestBins(atlas.engine.table));
}

/** The bars of incidents are those of the time control. All else adds up, and an incident must then count once. */
export function countsOnce(measure: string, mode: TimeMode): boolean {
  return measure !== 'incidents' || mode !== 'bins';
}

export function timeNotes(
  { atlas, state }: ChartSource,
  { points }: TimeData,
  mode: TimeMode,
  texts: Texts,
): readonly string[] {
  const { t, format } = texts;
  const { undated } = atlas.engine.totals;
  const { measure, split } = state;
  const isRanged = points.some(({ total }) => total.low !== total.high);
  const parts =
    mode === 'bins' && canAdd(measure) ? atlas.engine.table.dimensions.find(({ id }) => id === split) : undefined;
  return [
    t('charts.time-help'),
    ...(isRanged ? [t('charts.time-band')] : []),
    t(countsOnce(measure, mode) ? 'charts.time-once' : 'charts.time-each'),
    ...(parts ? partNotes(parts, measure, texts) : []),
    ...(undated > 0 ? [t('charts.undated', { count: undated, number: format.number(undated) })] : []),
  ];
}

function peakOfBins(points: readonly TimePoint[], window: readonly [number, number], adds: boolean): TimeData['peak'] {
  const peak = peakOf(points, window, adds);
  return peak ? { ...peak.total, from: peak.from, to: peak.to } : null;
}

function largest(line: readonly RangePoint[], [from, to]: readonly [number, number]): TimeData['peak'] {
  const [first, ...others] = line.filter((point) => point.from < to && point.to > from);
  if (!first) return null;
  const most = others.reduce((found, point) => (point.best > found.best ? point : found), first);
  return { ...asTotal(most), from: most.from, to: most.to };
}

/** A point of a line as a figure to say: that it is stated is known. */
function asTotal({ low, best, high }: RangePoint): MeasureTotal {
  return { incidents: 1, low, best, high, notStated: 0 };
}
