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
  /** Minutes that do not fit in 32 bits (4083 years before or after 1970), a negative figure, or impossible degrees. */
  | 'outOfRange'
  /** The end of the interval is not after its start. */
  | 'emptyInterval'
  | 'unknownPlace'
  | 'unknownCode'
  /** The rows of an incident are not adjacent, or the first of them is not its only primary row. */
  | 'badGrouping'
  | 'noSites'
  | 'wrongLength';

/** Where a table contradicts itself. `row` is the row of a site; for `lon` and `lat` it is the index of the place. */
export interface TableProblem {
  readonly row: number;
  readonly column: TableColumn;
  readonly code: TableProblemCode;
}

/**
 * A table that contradicts itself reached the engine. The code that built the table has a bug; the user made no error.
 */
export class TableError extends RangeError {
  constructor(readonly problem: TableProblem) {
    super(`Row ${problem.row}: ${problem.column} is ${problem.code}`);
  }
}
