import type { RejectionCode } from '../rows/row-problem';

/** What the reader of a file notices about a record that can be kept. */
export type FlawDoubt = 'quoteUnclosed' | 'encodingMixed';

export type FlawCode = FlawDoubt | RejectionCode;

/** Something that the reader of a file noticed about one record of a batch, before any cell was read. */
export interface RecordFlaw {
  /** Index in the batch's rows. */
  readonly index: number;
  readonly code: FlawCode;
}
