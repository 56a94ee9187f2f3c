export type TableColumn =
  | 'start'
  | 'end'
  | 'place'
  | 'incident'
  | 'primary'
  | 'role'
  | 'killed'
  | 'wounded'
  | 'lon'
  | 'lat'
  | 'sites'
  | 'dimension';

export type TableProblemCode =
  | 'notANumber'
  | 'notWhole'
  /** Minutes that do not fit 32 bits, some 4083 years around 1970; or figures, or degrees, that cannot be. */
  | 'outOfRange'
  /** An interval that does not end after its start. */
  | 'emptyInterval'
  | 'unknownPlace'
  | 'unknownCode'
  /** Rows of an incident are not side by side, or its first is not its one primary row. */
  | 'badGrouping'
  | 'noSites'
  | 'wrongLength';

/** The first thing in a table that cannot be. `row` is the site's row, or the place's index for `lon` and `lat`. */
export interface TableProblem {
  readonly row: number;
  readonly column: TableColumn;
  readonly code: TableProblemCode;
}

/** Thrown where a table that contradicts itself reaches the engine: a mistake of ours, not of the user. */
export class TableError extends RangeError {
  constructor(readonly problem: TableProblem) {
    super(`Row ${problem.row}: ${problem.column} is ${problem.code}`);
  }
}
