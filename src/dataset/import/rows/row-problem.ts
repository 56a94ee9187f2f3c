import type { DoubtCode } from '../../../domain/doubt';

/** Why a row cannot be shown at all. A row whose date is empty is shown without one; a date that says something else is an error. */
export const REJECTION_CODES = [
  'dateInvalid',
  'dateOutOfRange',
  'recordNotObject',
  'recordInvalidJson',
  'recordCut',
] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

/** A doubt keeps the row and marks it; a rejection leaves it out. */
export type RowProblemCode = DoubtCode | RejectionCode;

const REJECTIONS: ReadonlySet<string> = new Set(REJECTION_CODES);

export function isRejection(code: RowProblemCode): code is RejectionCode {
  return REJECTIONS.has(code);
}

/** One thing that is wrong with one row. `row` counts from 1 as a spreadsheet does, with the header as row 1. */
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
