import type { Correction } from '../dataset/search/find-word';
import type { Minutes } from '../domain/time-interval';
import type { ComparedWindow, FollowingRule } from '../spacetime/comparison-windows';
import type { Measure } from '../spacetime/figure-measure';

/** The ids of the allowed values by dimension id. An absent dimension does not filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * What the selection, side A, is compared with. Side B has the same filters and other dates, or the same dates and other filters:
 * two differences at once would explain nothing. `before` and `yearEarlier` follow the dates of A. Of `filters`, only the named
 * dimensions differ; an empty list stands for all values.
 */
export type Comparison =
  | { readonly type: FollowingRule }
  | { readonly type: 'window'; readonly window: ComparedWindow }
  | { readonly type: 'filters'; readonly filters: Filters };

/** The search whose hits the engine counts, and what it read in place of words that the dataset does not have. */
export interface AppliedSearch {
  readonly query: string;
  readonly corrections: readonly Correction[];
}

/** The values that decide which incidents match, as the store holds them. */
export interface SelectionValues {
  /** The whole time of the dataset: whole days, [from, to) in minutes. */
  readonly range: readonly [Minutes, Minutes];
  /** The window [from, to) in minutes. `from === to` is one instant. */
  readonly window: readonly [Minutes, Minutes];
  readonly filters: Filters;
  /** Text of the search field. */
  readonly query: string;
  /** Null without a search, and while the first one runs. It differs from `query` while a search runs. */
  readonly applied: AppliedSearch | null;
  /** The dimension that rings, bars and colours show; `NO_SPLIT` for none. */
  readonly split: string;
  /** What the numbers, the sizes and the heights show. */
  readonly measure: Measure;
  /** What the selection is compared with; null for nothing. */
  readonly comparison: Comparison | null;
}

/** A change of the selection. Absent values stay as they are. `filters` replaces all filters. `zoom` is the map's. */
export interface SelectionUpdate extends Partial<Omit<SelectionValues, 'range' | 'applied'>> {
  readonly zoom?: number;
}

/** The values that an update left out because the dataset does not have them. */
export interface UnknownValues {
  /** Dimension and value of each, such as `kind=raid`; `b.kind=raid` for side B of a comparison. */
  readonly filters: readonly string[];
  /** The dimensions for which there was no room (`MOST_FILTERS`); `b.kind` for side B. */
  readonly excess: readonly string[];
  /** The dimension that was asked for as the split, or null. */
  readonly split: string | null;
  /** The measure that was asked for, or null. */
  readonly measure: Measure | null;
}

/** The split that is shown until the reader chooses another. */
export const DEFAULT_SPLIT = 'kind';
/** The split that shows no dimension. No dimension has this id. */
export const NO_SPLIT = 'none';

/** Whether the window is the whole time of the dataset. */
export function isWholeRange({ window, range }: Pick<SelectionValues, 'window' | 'range'>): boolean {
  return window[0] === range[0] && window[1] === range[1];
}
