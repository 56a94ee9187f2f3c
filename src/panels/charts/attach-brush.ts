import type { Minutes } from '../../domain/time-interval';
import { binAt } from '../../spacetime/bins';
import { attachDrag, type DrawingPoint } from './attach-drag';
import type { DrawnChart } from './plot-svg';

/** A drag over bins, or a click on one, chooses their time: [from, to), whole bins. */
export function attachBrush(
  { svg, minuteAt }: DrawnChart,
  edges: Float64Array,
  onChoose: (from: Minutes, to: Minutes) => void,
): () => void {
  if (!minuteAt) return () => {};
  const binOf = ({ x }: DrawingPoint) => {
    const minute = minuteAt(x);
    if (minute < (edges[0] ?? 0)) return 0;
    const bin = binAt({ edges }, minute);
    return bin < 0 ? edges.length - 2 : bin;
  };
  return attachDrag(svg, 'band', (from, to) => {
    const bins = [binOf(from), binOf(to)];
    onChoose(edges[Math.min(...bins)] ?? 0, edges[Math.max(...bins) + 1] ?? 0);
  });
}

/** A cell of a heat map, by its column and row. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** A drag over the cells of a heat map, or a click on one, chooses those from one corner to the other. */
export function attachCellBrush(
  { svg, cellAt }: DrawnChart,
  onChoose: (from: CellPlace, to: CellPlace) => void,
): () => void {
  if (!cellAt) return () => {};
  return attachDrag(svg, 'rectangle', (from, to) => onChoose(cellAt(from.x, from.y), cellAt(to.x, to.y)));
}
