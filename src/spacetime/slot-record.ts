/**
 * The counts of one place, as fields of a record in a flat array. They lie together, so that a row that enters or
 * leaves changes one stretch of memory and not one in each of many columns.
 */
export const FIELD = {
  sites: 0,
  incidents: 1,
  possible: 2,
  killed: 3,
  wounded: 4,
  killedNotStated: 5,
  woundedNotStated: 6,
  /** Sum of the row ids, modulo 2^32: when `sites` is 1, this is the row. */
  rowSum: 7,
  /** The first of the `RING_PARTS` counts by ring part. */
  split: 8,
} as const;

export const RECORD_SIZE = 17;
