import { figureRange, figureText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import { NO_SPLIT } from '../../live/selection-values';
import type { Dimension } from '../../spacetime/event-table';
import type { Measure } from '../../spacetime/figure-measure';
import { canAdd } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartRow, type ChartTable, figureCells, figureColumns, textCell } from './chart-table';
import type { RankedBar } from './draw-ranked';
import { nameByDimension, partNotes } from './part-notes';
import { type RankedValue, type Ranking, rankValues } from './ranked-values';

/** What the ranked bars show, their sentence says and their table lists. */
export interface RankedData {
  readonly bars: readonly RankedBar[];
  readonly ranking: Ranking;
  /** "Killed by kind". */
  readonly name: string;
  readonly labelOf: (code: number) => string;
}

export function rankedData({ atlas, state, line, name }: ChartSource, dimension: Dimension, texts: Texts): RankedData {
  const { measure, split, filters } = state;
  const parts = canAdd(measure) && split !== NO_SPLIT ? split : null;
  const tallies = atlas.engine.tallies({ measure, dimension: dimension.id, split: parts });
  const filter = filters[dimension.id];
  const valueAt = (code: number) => dimension.values[code] ?? '';
  const isChosen = (code: number) => filter?.includes(valueAt(code)) ?? false;
  const ranked = rankValues(tallies, line, canAdd(measure), isChosen);
  // Values that the filter leaves out stay as pale bars, to be chosen; they are not among the others.
  const ranking = filter === undefined ? ranked : { ...ranked, others: null };
  const labelOf = (code: number) => valueLabel(atlas, texts, dimension.id, valueAt(code));
  const bars = ranking.top.map((each) => ({
    ...each,
    label: labelOf(each.code),
    isOut: filter !== undefined && !isChosen(each.code),
  }));
  const title = nameByDimension(dimension.id, name, state.measure, dimensionLabel(texts, dimension.id), texts);
  return { bars, ranking, name: title, labelOf };
}

export function rankedSummary({ bars, name }: RankedData, measure: Measure, texts: Texts): string {
  const [first, next] = bars.filter(({ isOut }) => !isOut);
  if (!first || (canAdd(measure) && first.total.best === 0)) return texts.t('charts.nothing');
  const figure = figureText(first.total, measure, texts);
  if (!next) return texts.t('charts.ranked-summary', { name, label: first.label, figure });
  const secondFigure = figureRange(next.total, texts);
  return texts.t('charts.ranked-second', { name, label: first.label, figure, second: next.label, secondFigure });
}

/** Values named in the note of those that state nothing. */
const MOST_NAMED = 5;

export function rankedNotes(data: RankedData, dimension: Dimension, measure: string, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const { others, unknown } = data.ranking;
  const notes: string[] = [t('charts.ranked-help')];
  if (data.bars.some(({ total }) => total.low !== total.high)) notes.push(t('charts.ranked-line'));
  if (others) {
    const count = { count: others.values, number: format.number(others.values) };
    const { total } = others;
    notes.push(
      total
        ? t('charts.ranked-others', { ...count, figure: figureText(total, measure, texts) })
        : t('charts.ranked-othersMean', count),
    );
  }
  if (unknown.length > 0) {
    const named = unknown.slice(0, MOST_NAMED).map(({ code }) => data.labelOf(code));
    const more = unknown.length - named.length;
    notes.push(
      t('charts.ranked-unknown', { labels: format.list(more > 0 ? [...named, `+${format.number(more)}`] : named) }),
    );
  }
  notes.push(...partNotes(dimension, measure, texts));
  return notes;
}

/** The bars, the others in one row, then the values that state nothing. Pressing a value filters by it. */
export function rankedTable(
  { bars, ranking, labelOf }: RankedData,
  { state }: ChartSource,
  dimension: Dimension,
  texts: Texts,
): ChartTable {
  const { t, format } = texts;
  const { measure, filters, toggleFilter } = state;
  const rowOf = ({ code, total }: RankedValue): ChartRow => {
    const label = labelOf(code);
    const value = dimension.values[code] ?? '';
    return {
      cells: [textCell(label), ...figureCells(total, measure, texts)],
      press: {
        label: t('charts.ranked-row', { label }),
        isOn: filters[dimension.id]?.includes(value) ?? false,
        run: () => toggleFilter(dimension.id, value),
      },
    };
  };
  const { others, unknown } = ranking;
  const othersLabel = others ? t('charts.ranked-othersRow', { number: format.number(others.values) }) : '';
  const othersRow = others?.total
    ? [{ cells: [textCell(othersLabel), ...figureCells(others.total, measure, texts)] }]
    : [];
  return {
    columns: [dimensionLabel(texts, dimension.id), ...figureColumns(measure, t('charts.value'), texts)],
    rows: [...bars.map(rowOf), ...othersRow, ...unknown.map(rowOf)],
  };
}
