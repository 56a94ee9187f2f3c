/**
 * What is counted at one place, as fields of a record in a flat array: sixteen words, so that a row that enters or
 * leaves touches one stretch of memory instead of as many columns.
 */
export const FIELD = {
  sites: 0,
  incidents: 1,
  possible: 2,
  killed: 3,
  wounded: 4,
  killedNotStated: 5,
  woundedNotStated: 6,
  /** Sum of the row ids, modulo 2^32: where `sites` is 1 it is the row. */
  rowSum: 7,
  /** First of the ring's parts. */
  split: 8,
} as const;

export const RECORD_SIZE = 16;
