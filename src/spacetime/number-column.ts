import { isInRange, type NumberRange } from '../domain/number-range';
import { orderBy } from './row-order';

/** The numbers of one column of a file, one for each row. */
export interface NumberColumn {
  /** Id of the dimension that divides the rows by ranges of these numbers. */
  readonly id: string;
  /** With `codes` the different numbers, ascending; without them the number of each row, NaN where it has none. */
  readonly steps: Float64Array;
  /** By row, the index of its number in `steps`; `steps.length` where it has none. Null when there are more numbers than codes. */
  readonly codes: Uint16Array | null;
}

/** The number of a row; NaN where it has none. */
export function numberAt({ steps, codes }: NumberColumn, row: number): number {
  return steps[codes ? (codes[row] ?? steps.length) : row] ?? Number.NaN;
}

/** A mask over rows, 1 where the number lies in one of the ranges. */
export function rangeMask(column: NumberColumn, rows: number, ranges: readonly NumberRange[]): Uint8Array {
  const mask = new Uint8Array(rows);
  const isIn = (value: number) => ranges.some((range) => isInRange(value, range));
  const { steps, codes } = column;
  if (!codes) return mask.map((_, row) => Number(isIn(steps[row] ?? Number.NaN)));
  const allowed = Uint8Array.from(steps, (step) => Number(isIn(step)));
  for (let row = 0; row < rows; row += 1) mask[row] = allowed[codes[row] ?? steps.length] ?? 0;
  return mask;
}

/** The rows from the highest number to the lowest. Rows of one number keep their order; those without a number come last. */
export function orderByNumber(column: NumberColumn, rows: Int32Array): Int32Array {
  const positions = column.codes
    ? orderByCode(column.codes, column.steps.length, rows)
    : orderByStep(column.steps, rows);
  return Int32Array.from(positions, (position) => rows[position] ?? 0);
}

function orderByCode(codes: Uint16Array, none: number, rows: Int32Array): Int32Array {
  return orderBy(
    rows.map((row) => {
      const code = codes[row] ?? none;
      return code === none ? none : none - 1 - code;
    }),
  );
}

function orderByStep(steps: Float64Array, rows: Int32Array): readonly number[] {
  const valueAt = (position: number) => {
    const value = steps[rows[position] ?? 0] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  return Array.from(rows, (_, position) => position).sort((a, b) => {
    const [one, other] = [valueAt(a), valueAt(b)];
    return one === other ? a - b : other > one ? 1 : -1;
  });
}
