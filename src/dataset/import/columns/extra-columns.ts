import { dimensionOfColumn } from '../../../domain/column-dimension';
import type { Dimension } from '../../../spacetime/event-table';
import type { NumberColumn } from '../../../spacetime/number-column';
import { rangeBins } from '../../../spacetime/range-bins';
import { areFew, type ExtraColumn } from '../mapping/guess-extras';
import { parseAmount } from '../parse/amount';
import { type Cell, nameText } from '../rows/cell';
import { NumberColumnBuilder } from './number-builder';
import { DimensionBuilder } from './value-dictionary';

/** Values of a text that a reader can choose from. */
const MOST_VALUES = 200;
/**
 * Beyond so many rows the columns get two groups of facets, of 12 bits each (see `dimension-groups.ts`), because each group costs a pass
 * over the rows whenever a filter changes. The first columns of the file that fit are kept, none
 * of which may fill half a group.
 */
const MANY_ROWS = 250_000;
const MOST_BITS = 24;
const MOST_BITS_OF_ONE = 6;

interface TextPart {
  readonly position: number;
  /** Null once the column has more values than can be chosen from. */
  builder: DimensionBuilder | null;
  filled: number;
}

interface NumberPart {
  readonly column: Extract<ExtraColumn, { type: 'number' }>;
  readonly builder: NumberColumnBuilder;
  /** Numbers of texts that were read before: most columns of numbers have few different ones. */
  readonly known: Map<string, number>;
}

/** What the extra columns of a file became. */
export interface FinishedExtras {
  readonly dimensions: readonly Dimension[];
  readonly numbers: readonly NumberColumn[];
}

/** Collects the columns that the model has no place for, row after row, as codes. */
export class ExtraColumnsBuilder {
  private readonly texts: readonly TextPart[];
  private readonly numbers: readonly NumberPart[];
  private rows = 0;

  constructor(columns: readonly ExtraColumn[]) {
    this.texts = columns
      .filter(({ type }) => type === 'text')
      .map(({ name, position }) => ({ position, builder: new DimensionBuilder(dimensionOfColumn(name)), filled: 0 }));
    this.numbers = columns.flatMap((column) =>
      column.type === 'number' ? [{ column, builder: new NumberColumnBuilder(), known: new Map() }] : [],
    );
  }

  add(cells: readonly Cell[]): void {
    this.rows += 1;
    for (const part of this.texts) addText(part, cells);
    for (const part of this.numbers) part.builder.push(amountIn(part, cells[part.column.position]));
  }

  finish(): FinishedExtras {
    const { rows } = this;
    const dimensions = this.texts.flatMap(({ builder, filled }) => {
      const isKept = builder && tellsApart(builder.size, filled, rows) && areFew(builder.size, filled);
      return isKept ? [builder.finish()] : [];
    });
    const numbers = this.numbers
      .filter(({ builder }) => builder.size > 1)
      .map(({ column, builder }) => builder.finish(dimensionOfColumn(column.name)));
    const all = [...dimensions, ...numbers.map((column) => rangeBins(column, rows))];
    const kept = rows > MANY_ROWS ? withinBudget(all) : all;
    return { dimensions: kept, numbers: numbers.filter(({ id }) => kept.some((each) => each.id === id)) };
  }
}

/** The first dimensions whose values fit into the bits. */
function withinBudget(dimensions: readonly Dimension[]): readonly Dimension[] {
  let left = MOST_BITS;
  return dimensions.filter(({ values }) => {
    const bits = Math.log2(values.length + 1);
    if (bits > Math.min(left, MOST_BITS_OF_ONE)) return false;
    left -= bits;
    return true;
  });
}

/** Texts that are this short are no parts of longer ones, which they would keep alive. */
const LONGEST_KNOWN = 12;
const MOST_KNOWN = 2000;

function amountIn({ column, known }: NumberPart, cell: Cell): number {
  if (typeof cell !== 'string' || cell.length > LONGEST_KNOWN) return parseAmount(cell, column.style);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const amount = parseAmount(cell, column.style);
  if (known.size < MOST_KNOWN) known.set(cell, amount);
  return amount;
}

function addText(part: TextPart, cells: readonly Cell[]): void {
  const { builder, position } = part;
  if (!builder) return;
  const text = nameText(cells[position]);
  builder.pushOne(text);
  if (text !== '') part.filled += 1;
  if (builder.size > MOST_VALUES) part.builder = null;
}

/** A value that all rows have tells nothing of any. */
function tellsApart(values: number, filled: number, rows: number): boolean {
  return values > 1 || (values === 1 && filled < rows);
}
