import { figureText } from '../../i18n/measure-text';
import { splitLabels } from '../../i18n/split-labels';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { isKnown } from '../../spacetime/figure-lanes';
import { canAdd } from './chart-figures';
import type { ChartSource } from './chart-source';
import { type ChartTable, rangeCell, textCell } from './chart-table';
import { type HeatPicture, mostOf } from './draw-heat';
import { shortLabel } from './plot-svg';
import { type RankedValue, rankValues } from './ranked-values';
import { shadeOf } from './shade-steps';

/** Two dimensions against each other: the largest values of one, and the parts into which the other is split. */
export interface CrossData {
  readonly rows: readonly (RankedValue & { readonly label: string })[];
  readonly columns: readonly string[];
  /** Values of the rows that are not shown. */
  readonly more: number;
  readonly name: string;
  readonly rowName: string;
}

export function crossData(
  { atlas, state, line, name }: ChartSource,
  byRow: Dimension,
  byColumn: Dimension,
  texts: Texts,
): CrossData {
  const { measure, filters } = state;
  const { engine } = atlas;
  const tallies = engine.tallies({ measure, dimension: byRow.id, split: byColumn.id });
  const parts = engine.splitParts(byColumn.id);
  const filter = filters[byRow.id];
  // Tallies leave the filter of their own dimension out, as facets do: the table shows what the filter lets pass.
  const isIn = (code: number) => filter === undefined || filter.includes(byRow.values[code] ?? '');
  const { top, others, unknown } = rankValues(tallies, line, canAdd(measure), isIn);
  const [rowName, columnName] = [dimensionLabel(texts, byRow.id), dimensionLabel(texts, byColumn.id)];
  const rows = [...top, ...unknown];
  const shown = rows.slice(0, top.length || rows.length);
  return {
    rows: shown.map((row) => ({ ...row, label: valueLabel(atlas, texts, byRow.id, byRow.values[row.code] ?? '') })),
    columns: parts ? splitLabels(atlas, texts, parts, byColumn.values) : [],
    more: (others?.values ?? 0) + (rows.length - shown.length),
    name: texts.t('charts.cross-name', { measure: name, rows: rowName, columns: columnName }),
    rowName,
  };
}

export function crossSummary({ rows, columns }: CrossData, measure: string, texts: Texts): string {
  let peak: { row: string; column: string; total: RankedValue['total'] } | null = null;
  for (const { label, parts } of rows) {
    parts.forEach((total, part) => {
      if (!isKnown(total) || total.best <= (peak?.total.best ?? 0)) return;
      peak = { row: label, column: columns[part] ?? '', total };
    });
  }
  const found = peak as { row: string; column: string; total: RankedValue['total'] } | null;
  if (!found) return texts.t('charts.nothing');
  const { row, column, total } = found;
  return texts.t('charts.cross-summary', { row, column, figure: figureText(total, measure, texts) });
}

export function crossTable({ rows, columns, rowName }: CrossData, texts: Texts): ChartTable {
  const most = mostOf(rows.flatMap(({ parts }) => parts.map((total) => ({ total }))));
  return {
    columns: [rowName, ...columns],
    rows: rows.map(({ label, parts }) => ({
      cells: [textCell(label), ...parts.map((total) => rangeCell(total, texts))],
      shades: parts.map((total) => (isKnown(total) ? shadeOf(total.best, most) : -1)),
    })),
  };
}

/** The table as a drawing, for files. */
export function crossPicture(
  { rows, columns }: CrossData,
  { width, id, label }: Pick<HeatPicture, 'width' | 'id' | 'label'>,
  texts: Texts,
): HeatPicture {
  return {
    cells: rows.flatMap(({ parts, label: row }, at) =>
      parts.map((total, column) => ({ column, row: at, total, title: `${row}, ${columns[column] ?? ''}` })),
    ),
    columns: columns.length,
    rows: rows.length,
    columnLabel: (column) => shortLabel(columns[column] ?? '', 12),
    rowLabel: (row) => shortLabel(rows[row]?.label ?? ''),
    labelled: columns.map((_, at) => at),
    rowHeight: 20,
    labelWidth: 140,
    textOf: ({ total }) => rangeCell(total, texts).text,
    width,
    id,
    label,
  };
}
