import { type FigureTarget, HARMS, type Harm, type Mapping, TARGETS_OF_HARM } from '../mapping/mapping';
import { type Count, NOT_COUNTED, parseCount } from '../parse/count';
import { type DecimalSign, withDecimalPoint } from '../parse/decimal-sign';
import { type Cell, cellText } from '../rows/cell';
import { type ColumnIndex, cellAt } from './column-index';
import { describeFigure, describeRange } from './described-figure';
import { putCount, type RangeCells, setHarm, setHarmRange } from './draft-fields';
import type { DescribedFigure, EventDraft } from './row-reader';

/** One figure of a mapping: a column, or columns of groups that add up. */
interface FigureColumns {
  readonly at: readonly number[];
  /** Names of the columns, joined by ` + `. */
  readonly name: string;
}

/** Reads and describes the counts of killed and wounded by a mapping. */
export class MappedFigures {
  private readonly columns: Readonly<Record<FigureTarget, FigureColumns>>;

  private readonly decimal: DecimalSign | undefined;

  constructor(index: ColumnIndex, { columns, sums, decimal }: Mapping) {
    this.decimal = decimal;
    const columnsOf = (target: FigureTarget): FigureColumns => {
      const column = columns[target];
      const names = column === undefined ? (sums?.[target] ?? []) : [column];
      const at = names.map((name) => index.of(name)).filter((each) => each >= 0);
      return { at, name: at.map((each) => index.nameAt(each)).join(' + ') };
    };
    this.columns = {
      killed: columnsOf('killed'),
      killedLow: columnsOf('killedLow'),
      killedHigh: columnsOf('killedHigh'),
      wounded: columnsOf('wounded'),
      woundedLow: columnsOf('woundedLow'),
      woundedHigh: columnsOf('woundedHigh'),
    };
  }

  /** Positions of all columns that are read. */
  get reads(): readonly number[] {
    return Object.values(this.columns).flatMap(({ at }) => at);
  }

  read(cells: readonly Cell[], draft: EventDraft): void {
    for (const harm of HARMS) {
      const { best, low, high } = TARGETS_OF_HARM[harm];
      const column = this.columns[best];
      if (column.at.length > 1) this.readSum(cells, draft, harm, column);
      else setHarm(draft, harm, this.cell(cells, best), column.name, false);
      if (this.columns[low].at.length === 0 && this.columns[high].at.length === 0) continue;
      setHarmRange(draft, harm, this.range(cells, harm), column.name, false);
    }
  }

  describe(cells: readonly Cell[]): DescribedFigure[] {
    return HARMS.flatMap((harm) => {
      const column = this.columns[TARGETS_OF_HARM[harm].best];
      const range = describeRange(this.range(cells, harm), false, undefined, harm);
      if (column.at.length < 2) {
        return [...describeFigure(this.cell(cells, TARGETS_OF_HARM[harm].best), column.name, harm, false), ...range];
      }
      const { low, high, best } = sumOf(column.at.map((at) => this.at(cells, at)));
      const sum = best < 0 ? [] : [{ measure: harm, low, high, field: column.name, note: this.parts(cells, column) }];
      return [...sum, ...range];
    });
  }

  private readSum(cells: readonly Cell[], draft: EventDraft, harm: Harm, { at, name }: FigureColumns): void {
    const parts = at.map((each) => this.at(cells, each));
    putCount(draft, harm, sumOf(parts), name, parts.map(cellText).join(' + '));
  }

  /** The counts of the groups, as the file has them. */
  private parts(cells: readonly Cell[], { at, name }: FigureColumns): string {
    return `${name}: ${at.map((each) => cellText(cellAt(cells, each)) || '?').join(' + ')}`;
  }

  private range(cells: readonly Cell[], harm: Harm): RangeCells {
    const { low, high } = TARGETS_OF_HARM[harm];
    return {
      low: this.cell(cells, low),
      high: this.cell(cells, high),
      lowColumn: this.columns[low].name,
      highColumn: this.columns[high].name,
    };
  }

  private cell(cells: readonly Cell[], target: FigureTarget): Cell {
    const { at } = this.columns[target];
    if (at.length < 2) return this.at(cells, at[0] ?? -1);
    const { best } = sumOf(at.map((each) => this.at(cells, each)));
    return best < 0 ? undefined : best;
  }

  private at(cells: readonly Cell[], position: number): Cell {
    return withDecimalPoint(cellAt(cells, position), this.decimal);
  }
}

/** Adds the counts of groups. Where a group is not stated and another is, the sum is a doubt. */
function sumOf(cells: readonly Cell[]): Count {
  const counts = cells.map((cell) => parseCount(cell, false));
  const stated = counts.filter(({ best }) => best >= 0);
  const doubt = counts.find((count) => count.doubt)?.doubt ?? null;
  if (stated.length === 0) return { ...NOT_COUNTED, doubt };
  const add = (of: (count: Count) => number) => stated.reduce((sum, count) => sum + of(count), 0);
  const isWhole = stated.length === counts.length;
  return {
    low: add(({ low }) => low),
    best: add(({ best }) => best),
    high: add(({ high }) => high),
    doubt: doubt ?? (isWhole ? null : 'countIncomplete'),
  };
}
