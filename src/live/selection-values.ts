import type { Minutes } from '../domain/time-interval';

/** Allowed value ids by dimension id; a dimension that is absent does not filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What is selected, as the store holds it. */
export interface SelectionValues {
  /** All of the dataset's time, whole days, [from, to) in minutes. */
  readonly range: readonly [Minutes, Minutes];
  /** The window [from, to) in minutes. `from === to` is one instant. */
  readonly window: readonly [Minutes, Minutes];
  readonly filters: Filters;
  /** Text of the search field. */
  readonly query: string;
  /** Dimension that rings and colours show. */
  readonly split: string;
}

/** A change of the selection: what is absent stays. `filters` replaces all filters. `zoom` is that of the map. */
export interface SelectionUpdate extends Partial<Omit<SelectionValues, 'range'>> {
  readonly zoom?: number;
}

/** Values that the dataset does not have, and that were left out. */
export interface UnknownValues {
  /** Dimension and value of each, e.g. `kind=raid`; the dimension alone for a split. */
  readonly filters: readonly string[];
  readonly split: string | null;
}

/** The split that is shown unless somebody chose another. */
export const DEFAULT_SPLIT = 'kind';
