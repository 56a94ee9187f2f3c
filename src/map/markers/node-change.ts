import {
  changeOf,
  type FigureChange,
  type LeadingChange,
  leadingChange,
  type SideFigure,
} from '../../domain/comparison';
import type { Engine } from '../../spacetime/engine';
import { nodeTotals } from '../../spacetime/node-figures';
import { compactNumber } from './figure-face';

/** The numbers of one side of a comparison at the nodes of the level. */
type Side = Pick<Engine, 'counts' | 'figures'>;

/** How the measure differs at a node between the sides, class by class; null where neither side has an incident. */
export function changeAt(a: Side, b: Side, node: number): LeadingChange | null {
  const [ours, theirs] = [a.counts.incidents[node] ?? 0, b.counts.incidents[node] ?? 0];
  if (ours === 0 && theirs === 0) return null;
  if (!a.figures || !b.figures) return leadingChange([changeOf(incidentsOf(ours), incidentsOf(theirs))]);
  const { isMean } = a.figures.figures;
  const others = nodeTotals(b.figures, node);
  return leadingChange(
    nodeTotals(a.figures, node).map((total, line) => changeOf(total, others[line] ?? incidentsOf(0), { isMean })),
  );
}

/** A number of incidents, which is always known. */
export function incidentsOf(incidents: number): SideFigure {
  return { incidents, low: incidents, best: incidents, high: incidents, notStated: 0 };
}

/** The change on a marker: "+7", "−7", "=", and "?" where it is not known. "…" says that other classes changed too. */
export function changeFace({ change, others }: LeadingChange): string {
  return `${faceOf(change)}${others > 0 ? '…' : ''}`;
}

function faceOf({ direction, difference }: FigureChange): string {
  if (!difference) return direction === 'none' ? '=' : '?';
  if (difference.best === 0) return '=';
  return `${difference.best > 0 ? '+' : '−'}${compactNumber(Math.abs(difference.best))}`;
}
