import type { Cell } from '../rows/cell';

/** Makes `Event Date`, `event-date` and `EVENT_DATE` one name. */
export function normalizeName(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-./]+/g, '_');
}

/** Positions of a file's columns by name. A Map holds them, so that a column named `__proto__` is a column like any other. */
export class ColumnIndex {
  private readonly positions = new Map<string, number>();
  private readonly names: readonly string[];

  constructor(columns: readonly string[]) {
    this.names = columns;
    columns.forEach((column, position) => {
      const name = normalizeName(column);
      if (!this.positions.has(name)) this.positions.set(name, position);
    });
  }

  /** Position of the first of the names that is a column of the file; -1 when none is. `cellAt` reads -1 as an empty cell. */
  of(...names: readonly string[]): number {
    for (const name of names) {
      const position = this.positions.get(normalizeName(name));
      if (position !== undefined) return position;
    }
    return -1;
  }

  /** Position of each name, or -1. */
  positionsOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
    return Object.fromEntries(names.map((name) => [name, this.of(name)])) as Record<N, number>;
  }

  /** The names without a column in the file. */
  lacking(names: readonly string[]): readonly string[] {
    return names.filter((name) => !this.has(name));
  }

  has(name: string): boolean {
    return this.positions.has(normalizeName(name));
  }

  /** The name as the file spells it. */
  nameAt(position: number): string {
    return this.names[position] ?? '';
  }
}

/** Share of the wanted columns that are in the table, 0 to 1. */
export function shareOf(wanted: readonly string[], columns: readonly string[]): number {
  const index = new ColumnIndex(columns);
  return wanted.filter((name) => index.has(name)).length / wanted.length;
}

/** The cell at a position; undefined at -1. */
export function cellAt(cells: readonly Cell[], position: number): Cell {
  return position < 0 ? undefined : cells[position];
}

/** The positions that a reader reads for one purpose only: those that are among its reads once. */
export function soleReads(reads: readonly number[], positions: readonly number[]): readonly number[] {
  return positions.filter((position) => position >= 0 && reads.filter((each) => each === position).length === 1);
}
