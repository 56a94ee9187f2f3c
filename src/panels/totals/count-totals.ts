import type { Atlas } from '../../dataset/atlas';
import type { CasualtyMeasure } from '../../domain/casualties';
import type { Bounds, MatchTotals } from '../../spacetime/engine';
import { statedMeasures } from '../../spacetime/table-facts';

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
  /** What the dataset states at all. A measure that no incident of it states is not shown. */
  readonly measures: readonly CasualtyMeasure[];
}

export function countTotals({ engine }: Atlas, bounds?: Bounds): CountedTotals {
  const { incidents, rows, possible, undated, killed, wounded } = bounds ? engine.totalsIn(bounds) : engine.totals;
  const byLine = engine.totalsByLine(bounds);
  return {
    all: {
      incidents,
      ...(rows !== undefined && { rows }),
      possible,
      undated,
      killed: { ...killed },
      wounded: { ...wounded },
    },
    measures: statedMeasures(engine.table),
    lines: engine.lines.flatMap((id, line) => (byLine[line] ? [{ id, totals: byLine[line] }] : [])),
  };
}
