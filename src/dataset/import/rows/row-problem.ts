/** Why a row was kept but marked. */
export const DOUBT_CODES = [
  'placeMissing',
  'coordinatesZero',
  'coordinatesOutOfRange',
  'coordinatesUnreadable',
  'coordinatesSwapped',
  'coordinatesRepresentative',
  'outOfCountry',
  'dateOrderOther',
  'datePartUnknown',
  'dateApproximate',
  'datesReversed',
  'dateUnreadable',
  'timeUnreadable',
  'precisionUnknown',
  'countFractional',
  'countNegative',
  'countUnreadable',
  'countVague',
  'countTooLarge',
  'lowAboveHigh',
  'bestOutsideRange',
  'idMissing',
  'idDuplicate',
  'cellsMissing',
  'cellsExtra',
  'quoteUnclosed',
  'encodingMixed',
  'categoryOverflow',
] as const;

export type DoubtCode = (typeof DOUBT_CODES)[number];

/** Why a row could not be shown at all. Without a date it has no place on the time axis. */
export const REJECTION_CODES = [
  'dateMissing',
  'dateInvalid',
  'dateOutOfRange',
  'recordNotObject',
  'recordInvalidJson',
  'recordCut',
] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

export type RowProblemCode = DoubtCode | RejectionCode;

/** One thing that is wrong with one row. `row` counts from 1 as a spreadsheet would, the header being row 1. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly code: RowProblemCode;
  /** The value as the file has it, cut to a readable length. */
  readonly value: string;
}

const LONGEST_VALUE = 200;

export function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
