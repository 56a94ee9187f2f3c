import type { Texts } from '../../i18n/texts';
import type { AppState } from '../../state/app-state';
import { canAdd } from './chart-figures';
import { type ChartPress, type ChartTable, rangeCell, textCell } from './chart-table';
import { type CrossColumn, type CrossData, type CrossRow, filtersOfCell } from './cross-data';
import type { HeatPicture } from './draw-heat';
import { shortLabel } from './plot-svg';
import { shadeOf, shadesOf } from './shade-steps';

/** Pressing a cell filters by its two values, pressing a heading by the value of its row. */
export function crossTable(data: CrossData, state: AppState, texts: Texts): ChartTable {
  const { rows, columns, rowName, measure, byRow } = data;
  const shades = shadesOf(
    rows.flatMap(({ parts }) => parts),
    canAdd(measure),
  );
  return {
    columns: [rowName, ...columns.map(({ label }) => label)],
    rows: rows.map((row) => ({
      cells: [textCell(row.label), ...row.parts.map((total) => rangeCell(total, measure, texts))],
      shades: row.parts.map((total) => shadeOf(total, shades)),
      isOut: row.isOut || columns.map(({ isOut }) => isOut),
      press: {
        label: texts.t('charts.ranked-row', { label: row.label }),
        isOn: state.filters[byRow]?.includes(row.value) ?? false,
        run: () => state.toggleFilter(byRow, row.value),
      },
      cellPresses: columns.map((column, part) =>
        row.parts[part]?.incidents ? pressOf(data, state, row, column, texts) : undefined,
      ),
    })),
  };
}

function pressOf(
  data: CrossData,
  { filters, update }: AppState,
  row: CrossRow,
  { label, value }: CrossColumn,
  texts: Texts,
): ChartPress | undefined {
  if (value === null) return undefined;
  const part = row.parts[data.columns.findIndex((each) => each.value === value)];
  const figure = part ? rangeCell(part, data.measure, texts).text : '';
  return {
    label: texts.t('charts.cross-cell', { row: row.label, column: label, figure }),
    isOn: (filters[data.byRow]?.includes(row.value) ?? false) && (filters[data.byColumn]?.includes(value) ?? false),
    run: (extend) => void update({ filters: filtersOfCell(filters, data, [row.value, value], extend) }, 'reader'),
  };
}

/** The table as a drawing, for files. */
export function crossPicture(
  { rows, columns, measure }: CrossData,
  { width, id, label }: Pick<HeatPicture, 'width' | 'id' | 'label'>,
  texts: Texts,
): HeatPicture {
  return {
    cells: rows.flatMap(({ parts, label: row, isOut }, at) =>
      parts.map((total, column) => ({
        column,
        row: at,
        total,
        isOut: isOut || (columns[column]?.isOut ?? false),
        title: `${row}, ${columns[column]?.label ?? ''}`,
      })),
    ),
    columns: columns.length,
    rows: rows.length,
    columnLabel: (column) => shortLabel(columns[column]?.label ?? '', 12),
    rowLabel: (row) => shortLabel(rows[row]?.label ?? ''),
    labelled: columns.map((_, at) => at),
    rowHeight: 20,
    labelWidth: 140,
    adds: canAdd(measure),
    textOf: ({ total }) => rangeCell(total, measure, texts).text,
    width,
    id,
    label,
  };
}
