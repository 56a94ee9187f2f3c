import type { CountLines } from './count-lines';
import type { DimensionGroup } from './dimension-groups';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import type { FigureCodes } from './figure-codes';
import type { RowBits } from './row-bits';
import type { RowPasses } from './row-passes';

/** What counted before filters, or the match of most rows, changed. */
export interface Held {
  readonly incidents: RowBits;
  readonly ofAllTimes: RowBits;
  /** The one dimension whose filter changed; null when more than that did. */
  readonly only: string | null;
}

export interface TallySource {
  readonly table: EventTable;
  readonly groups: readonly DimensionGroup[];
  readonly lines: CountLines | null;
  readonly figureCodes: FigureCodes;
  readonly filter: FacetFilter;
  /** By row, 0 when it does not overlap the window. */
  readonly match: Uint8Array;
  readonly passes: RowPasses;
  /** Has room for all row ids; it is overwritten. */
  readonly scratch: Int32Array;
}
