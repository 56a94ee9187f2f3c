import { axisX, axisY, cell, type Markish, type Scale, text } from '@observablehq/plot';
import { isKnown } from '../../spacetime/figure-lanes';
import type { MeasureTotal } from '../../spacetime/measure-sums';
import { unknownFill } from './part-look';
import { type DrawnChart, drawPlot } from './plot-svg';
import { isStatedZero } from './shade-notes';
import { shadeColour, shadeOf, shadesOf } from './shade-steps';

/** One cell of a heat map. */
export interface HeatCell {
  readonly column: number;
  readonly row: number;
  readonly total: MeasureTotal;
  /** In words, for the tip. */
  readonly title: string;
  /** Outside the dates or the filter that the chart sets: drawn faint. */
  readonly isOut?: boolean;
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
  /** Whether the measure adds up: see `Shades`. */
  readonly adds: boolean;
  /** Figures in the cells. */
  readonly textOf?: (cell: HeatCell) => string;
  readonly width: number;
  readonly id: string;
  readonly label: string;
}

/** A cell whose incidents state nothing is hatched, one that states 0 has an outline. */
export function drawHeat(picture: HeatPicture): DrawnChart {
  const { cells, columns, rows, columnLabel, rowLabel, labelled, rowHeight, labelWidth, textOf, id } = picture;
  const shades = shadesOf(
    cells.map(({ total }) => total),
    picture.adds,
  );
  const fill = ({ total }: HeatCell) =>
    total.incidents > 0 && !isKnown(total) ? unknownFill(id) : shadeColour(shadeOf(total, shades));
  const zeros = cells.filter(({ total }) => isStatedZero(total, shadeOf(total, shades)));
  const place = { x: 'column', y: 'row' } as const;
  const marks: Markish[] = [
    axisX(labelled, { anchor: 'top', tickSize: 0, tickFormat: columnLabel, textAnchor: textOf ? 'middle' : 'start' }),
    axisY({ tickSize: 0, tickFormat: rowLabel }),
    cell(cells, { ...place, fill, fillOpacity: opacityOf, inset: 0.5, rx: 1, title: 'title' }),
    cell(zeros, { ...place, fill: 'none', stroke: 'var(--line-strong)', inset: 1, rx: 1, pointerEvents: 'none' }),
  ];
  if (textOf) marks.push(text(cells, { ...place, text: textOf, fill: 'var(--text)', stroke: 'var(--surface)' }));
  const { svg, scale } = drawPlot(
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
  const [column, row] = [indexAt(scale('x'), columns), indexAt(scale('y'), rows)];
  return { svg, cellAt: (x, y) => ({ column: column(x), row: row(y) }) };
}

/** Cells outside are seen, and less than the others. */
function opacityOf({ isOut }: HeatCell): number {
  return isOut ? 0.35 : 1;
}

/** The step of a scale of bands at a px, or the nearest one. */
function indexAt(scale: Scale | undefined, count: number): (px: number) => number {
  const first = Number(scale?.apply(0) ?? 0);
  const step = count > 1 ? Number(scale?.apply(1) ?? 1) - first : Number(scale?.bandwidth ?? 1);
  return (px) => Math.min(count - 1, Math.max(0, Math.floor((px - first) / step)));
}
