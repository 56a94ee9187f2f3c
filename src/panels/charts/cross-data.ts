import { figureText } from '../../i18n/measure-text';
import { splitLabels } from '../../i18n/split-labels';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Filters } from '../../live/selection-values';
import type { Dimension } from '../../spacetime/event-table';
import type { Measure } from '../../spacetime/figure-measure';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { canAdd, largestOf } from './chart-figures';
import type { ChartSource } from './chart-source';
import { partNotes } from './part-notes';
import { type RankedValue, rankValues } from './ranked-values';
import { shadeNotes } from './shade-notes';

/** A value of the rows. */
export interface CrossRow extends RankedValue {
  readonly label: string;
  readonly value: string;
  /** Left out by the filter of the rows. */
  readonly isOut: boolean;
}

/** A value of the columns, or all further ones. */
export interface CrossColumn {
  readonly label: string;
  /** Null for the further values together. */
  readonly value: string | null;
  readonly isOut: boolean;
}

/** Two dimensions against each other: the largest values of one, and the parts into which the other is split. */
export interface CrossData {
  readonly byRow: string;
  readonly byColumn: string;
  readonly rows: readonly CrossRow[];
  readonly columns: readonly CrossColumn[];
  /** Values of the rows that are not shown. */
  readonly more: number;
  readonly name: string;
  readonly rowName: string;
  readonly measure: Measure;
}

/** The filters of the two dimensions are left out: what they do not let pass stays, faint, so that a reader can choose it. */
export function crossData(
  { atlas, state, line, name }: ChartSource,
  byRow: Dimension,
  byColumn: Dimension,
  texts: Texts,
): CrossData {
  const { measure, filters } = state;
  const { engine } = atlas;
  const tallies = engine.tallies({ measure, dimension: byRow.id, split: byColumn.id, free: [byColumn.id] });
  const parts = engine.splitParts(byColumn.id);
  const isChosen = ({ id, values }: Dimension, code: number) => filters[id]?.includes(values[code] ?? '') ?? false;
  const isOut = (dimension: Dimension, code: number) =>
    filters[dimension.id] !== undefined && !isChosen(dimension, code);
  const { top, others, unknown } = rankValues(tallies, line, canAdd(measure), (code) => isChosen(byRow, code));
  const [rowName, columnName] = [dimensionLabel(texts, byRow.id), dimensionLabel(texts, byColumn.id)];
  const rows = [...top, ...unknown];
  const shown = rows.slice(0, top.length || rows.length);
  const labels = parts ? splitLabels(atlas, texts, parts, byColumn.values) : [];
  return {
    byRow: byRow.id,
    byColumn: byColumn.id,
    rows: shown.map((row) => {
      const value = byRow.values[row.code] ?? '';
      return { ...row, label: valueLabel(atlas, texts, byRow.id, value), value, isOut: isOut(byRow, row.code) };
    }),
    columns: labels.map((label, part) => {
      const code = parts?.codes[part] ?? -1;
      const rest = byColumn.values.map((_, each) => each).filter((each) => parts?.partOf[each] === part);
      return {
        label,
        value: code < 0 ? null : (byColumn.values[code] ?? null),
        isOut: rest.every((each) => isOut(byColumn, each)),
      };
    }),
    more: (others?.values ?? 0) + (rows.length - shown.length),
    name: texts.t('charts.cross-name', { measure: name, rows: rowName, columns: columnName }),
    rowName,
    measure,
  };
}

interface Cell {
  readonly row: CrossRow;
  readonly column: CrossColumn;
  readonly total: MeasureTotal;
}

export function crossSummary({ rows, columns, measure }: CrossData, texts: Texts): string {
  const cells = rows.flatMap((row) =>
    row.parts.flatMap((total, part): Cell[] => {
      const column = columns[part];
      return column && !row.isOut && !column.isOut ? [{ row, column, total }] : [];
    }),
  );
  const peak = largestOf(cells, ({ total }) => total, canAdd(measure));
  if (!peak) return texts.t('charts.nothing');
  const figure = figureText(peak.total, measure, texts);
  return texts.t('charts.cross-summary', { row: peak.row.label, column: peak.column.label, figure });
}

export function crossNotes(
  { rows, more, measure }: CrossData,
  dimensions: readonly Dimension[],
  texts: Texts,
): readonly string[] {
  const { t, format } = texts;
  const totals = rows.flatMap(({ parts }) => parts);
  return [
    ...(rows.length > 0 ? [t('charts.cross-help')] : []),
    ...shadeNotes(totals, canAdd(measure), texts),
    ...(more > 0 ? [t('charts.cross-more', { count: more, number: format.number(more) })] : []),
    ...new Set(dimensions.flatMap((each) => partNotes(each, measure, texts))),
  ];
}

/** The filters after a press on a cell: only its two values, or with `extend` these too. A press on the only cell removes both. */
export function filtersOfCell(
  filters: Filters,
  { byRow, byColumn }: Pick<CrossData, 'byRow' | 'byColumn'>,
  [row, column]: readonly [string, string],
  extend: boolean,
): Filters {
  const { [byRow]: rows = [], [byColumn]: columns = [], ...others } = filters;
  const isOnly = rows.length === 1 && rows[0] === row && columns.length === 1 && columns[0] === column;
  if (isOnly) return others;
  const and = (now: readonly string[], value: string) => (extend && !now.includes(value) ? [...now, value] : now);
  return {
    ...others,
    [byRow]: extend ? and(rows, row) : [row],
    [byColumn]: extend ? and(columns, column) : [column],
  };
}
