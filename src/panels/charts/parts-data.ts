import type { Minutes } from '../../domain/time-interval';
import { figureText } from '../../i18n/measure-text';
import { splitLabels } from '../../i18n/split-labels';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { windowText } from '../../i18n/window-text';
import type { Dimension } from '../../spacetime/event-table';
import { hasAny } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { canAdd, largestOf, totalAt } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import { nameByDimension } from './part-notes';
import { chartBins, countsOnce } from './time-data';
import { isoPeriod } from './time-table';

/** One part of the split in one bin of time. */
export interface PartPoint {
  readonly part: number;
  readonly from: Minutes;
  readonly to: Minutes;
  readonly total: MeasureTotal;
}

/** The measure over time for each part of the split. */
export interface PartsData {
  readonly edges: Float64Array;
  /** Only the parts that have something to show. */
  readonly parts: readonly { readonly part: number; readonly label: string; readonly points: readonly PartPoint[] }[];
  /** "Killed per week, by kind". */
  readonly name: string;
  readonly dimensionName: string;
}

/** Means too: parts that stand apart need not add up. */
export function partsData(source: ChartSource, dimension: Dimension, texts: Texts): PartsData {
  const { atlas, state, line, name } = source;
  const { measure } = state;
  const { engine } = atlas;
  const { edges, unit, count } = chartBins(source, texts);
  const tallies = engine.binTallies({ measure, edges, split: dimension.id, once: countsOnce(measure, 'bins') });
  const chosen = engine.splitParts(dimension.id);
  const labels = chosen ? splitLabels(atlas, texts, chosen, dimension.values) : [];
  const parts = labels.map((label, part) => ({
    part,
    label,
    points: Array.from({ length: tallies.groups }, (_, bin) => ({
      part,
      from: edges[bin] ?? 0,
      to: edges[bin + 1] ?? 0,
      total: totalAt(tallies, bin, line, part),
    })),
  }));
  const per = texts.t(`timeline.per-${unit}`, { count, number: texts.format.number(count), measure: name });
  const dimensionName = dimensionLabel(texts, dimension.id);
  return {
    edges,
    parts: parts.filter(({ points }) => points.some(({ total }) => hasAny(total))),
    name: nameByDimension(dimension.id, per, state.measure, dimensionName, texts),
    dimensionName,
  };
}

export function partsSummary({ parts, name }: PartsData, { state }: ChartSource, texts: Texts): string {
  const { t, format } = texts;
  const [from, to] = state.window;
  const shown = parts
    .flatMap(({ label, points }) => points.map((point) => ({ label, ...point })))
    .filter((point) => point.from < to && point.to > from);
  const peak = largestOf(shown, ({ total }) => total, canAdd(state.measure));
  if (!peak) return t('charts.nothing');
  const figure = figureText(peak.total, state.measure, texts);
  const period = windowText([peak.from, peak.to], format);
  return t('charts.parts-summary', { name, label: peak.label, period, figure });
}

/** The bins of each part that have incidents. Pressing a row shows only its period. */
export function partsTable(
  { parts, dimensionName }: PartsData,
  { state, name }: ChartSource,
  choose: (from: Minutes, to: Minutes, extend: boolean) => void,
  texts: Texts,
): ChartTable {
  const { t, format } = texts;
  const { measure, window, range } = state;
  return {
    columns: [t('charts.period'), dimensionName, ...figureColumns(measure, name, texts)],
    rows: parts.flatMap(({ label, points }) =>
      points
        .filter(({ total }) => hasAny(total))
        .map(({ from, to, total }) => {
          const period = windowText([from, to], format);
          const [low, high] = [Math.max(from, range[0]), Math.min(to, range[1])];
          return {
            cells: [textCell(period, isoPeriod(from, to)), textCell(label), ...figureCells(total, measure, texts)],
            press: {
              label: t('charts.time-row', { period }),
              isOn: window[0] === low && window[1] === high,
              run: (extend: boolean) => choose(low, high, extend),
            },
            isOut: from >= window[1] || to <= window[0],
          };
        }),
    ),
  };
}
