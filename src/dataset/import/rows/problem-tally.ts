import { isRejection, type RowProblem, type RowProblemCode, shorten } from './row-problem';

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
