import type { Measure } from '../figure-measure';
import type { MeasureTotal, Tallies } from '../measure-sums';
import type { SplitParts } from '../ring-split';
import type { CellFacts } from './cell-facts';
import { addLanes, measureOfLanes, WINDOW_LANES } from './cell-lanes';

/** Counts by class of one group: `lanes[at + code * WINDOW_LANES]`. `codes` are the classes of the group. */
export interface ClassLanes {
  readonly lanes: Float64Array;
  readonly at: number;
  readonly codes: readonly number[];
}

/** A measure by group out of counts by class. A group's parts are those of its classes. */
export function cellTallies(
  groups: number,
  groupAt: (group: number) => ClassLanes,
  measure: Measure,
  parts: SplitParts | null,
  { lines, lineOf }: CellFacts,
): Tallies {
  const ids = lines.length > 0 ? lines : [''];
  const at = (group: number, line: number, part?: number): MeasureTotal => {
    const { lanes, at: from, codes } = groupAt(group);
    const sum = new Float64Array(WINDOW_LANES);
    for (const code of codes) {
      const isOfLine = lines.length === 0 || lineOf[code] === line;
      if (isOfLine && (part === undefined || parts?.partOf[code] === part))
        addLanes(sum, 0, lanes, from + code * WINDOW_LANES);
    }
    return measureOfLanes(sum, 0, measure);
  };
  return {
    groups,
    lines: ids,
    parts: parts?.size ?? 0,
    at,
    byLine: (group, part) => ids.map((_, line) => at(group, line, part)),
  };
}
