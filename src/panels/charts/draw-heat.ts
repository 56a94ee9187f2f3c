import { axisX, axisY, cell, type Markish, text } from '@observablehq/plot';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { unknownFill } from './part-look';
import { type DrawnChart, drawPlot } from './plot-svg';
import { shadeColour, shadeOf } from './shade-steps';

/** One cell of a heat map. */
export interface HeatCell {
  readonly column: number;
  readonly row: number;
  readonly total: MeasureTotal;
  /** In words, for the tip. */
  readonly title: string;
}

/** A heat map with its labels. */
export interface HeatPicture {
  readonly cells: readonly HeatCell[];
  readonly columns: number;
  readonly rows: number;
  readonly columnLabel: (column: number) => string;
  readonly rowLabel: (row: number) => string;
  /** Columns that have a label. */
  readonly labelled: readonly number[];
  readonly rowHeight: number;
  readonly labelWidth: number;
  /** Figures in the cells. */
  readonly textOf?: (cell: HeatCell) => string;
  readonly width: number;
  readonly id: string;
  readonly label: string;
}

/** Shades go by the largest figure of the cells. A cell whose incidents state nothing is hatched. */
export function drawHeat(picture: HeatPicture): DrawnChart {
  const { cells, columns, rows, columnLabel, rowLabel, labelled, rowHeight, labelWidth, textOf, id } = picture;
  const most = mostOf(cells);
  const fill = ({ total }: HeatCell) =>
    total.incidents > 0 && !isKnown(total) ? unknownFill(id) : shadeColour(shadeOf(total.best, most));
  const place = { x: 'column', y: 'row' } as const;
  const marks: Markish[] = [
    axisX(labelled, { anchor: 'top', tickSize: 0, tickFormat: columnLabel, textAnchor: textOf ? 'middle' : 'start' }),
    axisY({ tickSize: 0, tickFormat: rowLabel }),
    cell(cells, { ...place, fill, inset: 0.5, rx: 1, title: 'title' }),
  ];
  if (textOf) marks.push(text(cells, { ...place, text: textOf, fill: 'var(--text)', stroke: 'var(--surface)' }));
  return drawPlot(
    {
      width: picture.width,
      height: rows * rowHeight + 22,
      marginTop: 18,
      marginBottom: 4,
      marginLeft: labelWidth,
      marginRight: 4,
      x: { type: 'band', domain: Array.from({ length: columns }, (_, at) => at), label: null, padding: 0 },
      y: { type: 'band', domain: Array.from({ length: rows }, (_, at) => at), label: null, padding: 0 },
      color: { type: 'identity' },
      marks,
    },
    id,
    picture.label,
  );
}

/** The largest figure. */
export function mostOf(cells: readonly { readonly total: MeasureTotal }[]): number {
  return cells.reduce((most, { total }) => (isKnown(total) ? Math.max(most, total.best) : most), 0);
}
