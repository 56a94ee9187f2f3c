import type { Fault } from '../../../domain/fault';
import type { StatedProjection } from '../readers/json/stated-projection';
import { isRejection, type RowProblem, type RowProblemCode, shorten } from './row-problem';
import type { TroubledRow } from './troubled-rows';

/** All rows with one problem in one column. */
export interface ProblemGroup {
  readonly code: RowProblemCode;
  readonly column: string;
  /** `rejection`: these rows were not loaded. */
  readonly severity: 'doubt' | 'rejection';
  readonly count: number;
  /** The first few. */
  readonly examples: readonly RowProblem[];
}

/** What became of every row of a file: rows = loaded + rejected. */
export interface ImportReport {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly container: string;
  /** Id of the format. */
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly loaded: number;
  /** How many of the loaded rows have a point. */
  readonly placed: number;
  /** How many of the loaded rows have a doubt. */
  readonly doubtful: number;
  readonly rejected: number;
  /** Blank lines and second headers, which do not count as rows. */
  readonly blank: number;
  readonly groups: readonly ProblemGroup[];
  /** What was mended in a dataset file so that it opens; empty for a table, whose problems stand in `groups`. */
  readonly repairs: readonly Fault[];
  /** Dimensions with more than 65,534 values, whose rarer values are counted together. */
  readonly overflowing: readonly string[];
  /** Columns for the precision of place or time that the format has and the file lacks. */
  readonly lacks: readonly string[];
  readonly seconds: number;
  /** Rejected rows, one JSON array a line: row, code, column, value, then the cells. Null when every row was loaded. */
  readonly rejects: Blob | null;
  /** Rows that a reader may want to correct, as far as they are listed; empty for a dataset file. */
  readonly troubled: readonly TroubledRow[];
  readonly columns: readonly string[];
  /** The projection that the file states, where its coordinates are no degrees. */
  readonly projection?: StatedProjection;
  /** Number of lines above the header that hold a title or notes. */
  readonly titleLines?: number;
}

const MOST_EXAMPLES = 5;
const MOST_GROUPS = 500;

interface OpenGroup {
  readonly code: RowProblemCode;
  readonly column: string;
  count: number;
  readonly examples: RowProblem[];
}

/** Groups the problems of the rows, in memory that does not grow with the file. */
export class ProblemTally {
  private readonly groups = new Map<string, OpenGroup>();

  add(row: number, code: RowProblemCode, column: string, value: string): void {
    const group = this.groupOf(code, column);
    group.count += 1;
    if (group.examples.length < MOST_EXAMPLES) group.examples.push({ row, code, column, value: shorten(value) });
  }

  /** Rejections first, then by number of rows. */
  finish(): ProblemGroup[] {
    const groups = [...this.groups.values()].map(({ code, column, count, examples }) => ({
      code,
      column,
      severity: isRejection(code) ? ('rejection' as const) : ('doubt' as const),
      count,
      examples,
    }));
    return groups.sort((a, b) => rank(a.severity) - rank(b.severity) || b.count - a.count);
  }

  private groupOf(code: RowProblemCode, column: string): OpenGroup {
    const name = this.groups.size < MOST_GROUPS ? column : '…';
    const key = `${code}\u0000${name}`;
    const known = this.groups.get(key);
    if (known) return known;
    const group: OpenGroup = { code, column: name, count: 0, examples: [] };
    this.groups.set(key, group);
    return group;
  }
}

function rank(severity: ProblemGroup['severity']): number {
  return severity === 'rejection' ? 0 : 1;
}
