import { type CsvValue, csvText } from '../../dataset/csv-text';
import { figureRange } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { isKnown } from '../../spacetime/figure-lanes';
import type { Measure } from '../../spacetime/figure-measure';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { canAdd } from './chart-figures';

/** A cell as the page shows it, and as a file has it. */
export interface ChartCell {
  readonly text: string;
  readonly value: CsvValue;
  /** What a press on a cell after the first does. */
  readonly press?: ChartPress;
}

/** What a press does to the selection. `extend`: with Shift, what is chosen grows up to here instead. */
export interface ChartPress {
  readonly label: string;
  /** Absent for one that only acts. */
  readonly isOn?: boolean | undefined;
  readonly run: (extend: boolean) => void;
}

/** A row; its first cell is its heading. */
export interface ChartRow {
  readonly cells: readonly ChartCell[];
  /** The shade of each cell after the first, -1 for none. */
  readonly shades?: readonly number[];
  /** What a press on the heading does. */
  readonly press?: ChartPress;
  /** What a press on each cell after the first does; undefined for none. */
  readonly cellPresses?: readonly (ChartPress | undefined)[];
  /** Outside the dates or filters: shown faint. By cell after the first where only some are. */
  readonly isOut?: boolean | readonly boolean[];
}

/** The numbers of a chart as a table: the page shows it, and CSV has it. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

export function textCell(text: string, value: CsvValue = text): ChartCell {
  return { text, value };
}

/** Headings for the cells of `figureCells`. */
export function figureColumns(measure: Measure, name: string, { t }: Texts): readonly string[] {
  if (measure === 'incidents') return [name];
  return [name, t('charts.low'), t('charts.high'), t('charts.incidents'), t('charts.notStated')];
}

/** Best, lowest and highest figure, the incidents, and how many do not state the measure. What nobody states is empty, not 0. */
export function figureCells(total: MeasureTotal, measure: Measure, { format }: Texts): readonly ChartCell[] {
  const cell = (value: number) => textCell(format.quantity(roundFigure(value)), roundFigure(value));
  if (measure === 'incidents') return [cell(total.incidents)];
  const figures = [total.best, total.low, total.high];
  const shown = figures.map((value) => (isKnown(total) ? cell(value) : nothingCell(total, measure)));
  return [...shown, cell(total.incidents), cell(total.notStated)];
}

/** One cell for a figure: its range on the page, its best figure in a file. */
export function rangeCell(total: MeasureTotal, measure: Measure, texts: Texts): ChartCell {
  return isKnown(total) ? textCell(figureRange(total, texts), roundFigure(total.best)) : nothingCell(total, measure);
}

/** Incidents that state nothing are not known. No incidents add up to 0, and have no mean. */
function nothingCell({ incidents }: MeasureTotal, measure: Measure): ChartCell {
  return incidents > 0 ? textCell('?', null) : textCell('–', canAdd(measure) ? 0 : null);
}

/** Without the remainders of a division. */
function roundFigure(value: number): number {
  return Number(value.toFixed(4));
}

export function tableCsvText({ columns, rows }: ChartTable): string {
  return csvText(
    columns,
    rows.map(({ cells }) => cells.map(({ value }) => value)),
  );
}
