import type { RowProblem } from './row-problem';

/** A row with something wrong, with all that is wrong. */
export interface TroubledRow {
  /** Number of the record in the file, from 0. */
  readonly record: number;
  /** `rejection`: the row was not loaded. */
  readonly severity: 'doubt' | 'rejection';
  readonly problems: readonly Omit<RowProblem, 'row'>[];
}

/** So many rows of each severity are listed for correction; a file with more is better corrected where it comes from. */
export const MOST_TROUBLED = 500;

/** Keeps the first troubled rows of a table, in memory that does not grow with the file. */
export class TroubledRows {
  private readonly rejected: TroubledRow[] = [];
  private readonly doubtful: TroubledRow[] = [];

  add(row: TroubledRow): void {
    const rows = row.severity === 'rejection' ? this.rejected : this.doubtful;
    if (rows.length < MOST_TROUBLED) rows.push({ ...row, problems: [...row.problems] });
  }

  /** The rows that were not loaded come first. */
  finish(): readonly TroubledRow[] {
    return [...this.rejected, ...this.doubtful];
  }
}
