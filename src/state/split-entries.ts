import type { Filters } from '../live/selection-values';
import type { Engine } from '../spacetime/engine';
import type { AppState } from './app-state';

/** One part of the split as a choice: which values it stands for, and what the filter says about them. */
export interface SplitEntry {
  readonly part: number;
  readonly values: readonly string[];
  readonly isOn: boolean;
  readonly isOut: boolean;
  /** Whether a filter can name its values: not where it stands for very many. */
  readonly canFilter: boolean;
}

/** A filter of more values would not fit into a link. */
const MOST_VALUES = 40;

/** The parts of the split in their order; empty for an unknown dimension. */
export function splitEntries({ table, splitParts }: Engine, split: string, filters: Filters): readonly SplitEntry[] {
  const parts = splitParts(split);
  const values = table.dimensions.find(({ id }) => id === split)?.values ?? [];
  if (!parts) return [];
  const filter = filters[split];
  return Array.from({ length: parts.size }, (_, part) => {
    const code = parts.codes[part];
    const own =
      code === undefined ? values.filter((_value, each) => parts.partOf[each] === part) : [values[code] ?? ''];
    const isOn = filter !== undefined && own.some((value) => filter.includes(value));
    return { part, values: own, isOn, isOut: filter !== undefined && !isOn, canFilter: own.length <= MOST_VALUES };
  });
}

/** Filters by a part, or keeps only it. */
export function chooseEntry(state: AppState, { values }: SplitEntry, isSolo: boolean): void {
  if (isSolo) state.soloFilter(state.split, values);
  else state.toggleFilters(state.split, values);
}
