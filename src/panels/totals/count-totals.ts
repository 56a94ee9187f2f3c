import type { Atlas } from '../../dataset/atlas';
import type { Bounds, MatchTotals } from '../../spacetime/engine';

/** One line of the totals. Its figures must not be added to those of another line. */
export interface TotalsLine {
  /** Value id of the class; '' for incidents without one. */
  readonly id: string;
  readonly totals: MatchTotals;
}

/** A copy of the current totals, because the engine overwrites its own. */
export interface CountedTotals {
  readonly all: MatchTotals;
  /** In reading order. Empty for a dataset without classes. */
  readonly lines: readonly TotalsLine[];
}

export function countTotals({ engine }: Atlas, bounds?: Bounds): CountedTotals {
  const { incidents, possible, killed, wounded } = bounds ? engine.totalsIn(bounds) : engine.totals;
  const byLine = engine.totalsByLine(bounds);
  return {
    all: { incidents, possible, killed: { ...killed }, wounded: { ...wounded } },
    lines: engine.lines.flatMap((id, line) => (byLine[line] ? [{ id, totals: byLine[line] }] : [])),
  };
}
