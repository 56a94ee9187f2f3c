import type { EventTable } from './event-table';
import { type NumberColumn, numberAt } from './number-column';
import { statedMeasures } from './table-facts';

/**
 * What the map, the bars and the lists show: the number of incidents, the killed, the wounded, or the sum or the mean of a
 * column of the file. A column is named by the id of its dimension.
 */
export type Measure = 'incidents' | 'killed' | 'wounded' | `sum:${string}` | `mean:${string}`;

/** The measure that is shown until the reader chooses another. */
export const DEFAULT_MEASURE: Measure = 'incidents';

/** A measure of figures, which an incident may leave open. The number of incidents is always known. */
export type FigureMeasure = Exclude<Measure, 'incidents'>;

/** How a measure of a column puts several numbers together, and the column's id; null for a measure of the model. */
export function columnOfMeasure(measure: Measure): { readonly by: 'sum' | 'mean'; readonly column: string } | null {
  const at = measure.indexOf(':');
  if (at < 0) return null;
  return { by: measure.startsWith('mean:') ? 'mean' : 'sum', column: measure.slice(at + 1) };
}

/** A measure as a link writes it; undefined for any other text. */
export function parseMeasure(text: string): Measure | undefined {
  if (text === 'incidents' || text === 'killed' || text === 'wounded') return text;
  if (text.startsWith('sum:') && text.length > 4) return `sum:${text.slice(4)}`;
  return text.startsWith('mean:') && text.length > 5 ? `mean:${text.slice(5)}` : undefined;
}

const OFFERED = new WeakMap<EventTable, readonly Measure[]>();

/**
 * The measures that the table can fill, in the order in which they are offered. A column has its likelier one first. The table is
 * read once.
 */
export function measuresOf(table: EventTable): readonly Measure[] {
  const known = OFFERED.get(table) ?? findMeasures(table);
  OFFERED.set(table, known);
  return known;
}

function findMeasures(table: EventTable): readonly Measure[] {
  const columns = (table.numbers ?? []).flatMap((column): Measure[] => {
    const [sum, mean] = [`sum:${column.id}` as const, `mean:${column.id}` as const];
    return isCountable(table, column) ? [sum, mean] : [mean, sum];
  });
  return ['incidents', ...statedMeasures(table), ...columns];
}

/**
 * Numbers of things are whole and not negative, and their sum says something. Magnitudes, temperatures and scores have
 * fractions or signs: their mean says more.
 */
function isCountable({ length }: EventTable, column: NumberColumn): boolean {
  if (column.codes) return column.steps.every((step) => Number.isInteger(step) && step >= 0);
  for (let row = 0; row < length; row += 1) {
    const value = numberAt(column, row);
    if (value < 0 || (!Number.isNaN(value) && !Number.isInteger(value))) return false;
  }
  return true;
}

type Figures = Int32Array | Float64Array;

/** The figures of a measure by row. A row states one where `best[row] >= least`: see `isStatedAt`. */
export interface MeasureFigures {
  readonly measure: FigureMeasure;
  readonly low: Figures;
  readonly best: Figures;
  readonly high: Figures;
  /** 0 for figures, where a negative one means not stated; negative infinity for columns, where NaN does. */
  readonly least: number;
  /** By how much the figures are multiplied, so that they are whole numbers and sums of them are exact. */
  readonly scale: number;
  readonly isMean: boolean;
}

const KNOWN = new WeakMap<NumberColumn, { readonly figures: Float64Array; readonly scale: number }>();

/** Null for the number of incidents, and for a column that the table does not have. */
export function figuresOf(table: EventTable, measure: Measure): MeasureFigures | null {
  if (measure === 'incidents') return null;
  const least = 0;
  if (measure === 'killed') {
    const { killedLow: low, killedBest: best, killedHigh: high } = table;
    return { measure, low, best, high, least, scale: 1, isMean: false };
  }
  if (measure === 'wounded') {
    const { woundedLow: low, woundedBest: best, woundedHigh: high } = table;
    return { measure, low, best, high, least, scale: 1, isMean: false };
  }
  const wanted = columnOfMeasure(measure);
  const column = table.numbers?.find(({ id }) => id === wanted?.column);
  if (!column) return null;
  const known = KNOWN.get(column) ?? wholeNumbers(column, table.length);
  KNOWN.set(column, known);
  const { figures, scale } = known;
  const isMean = wanted?.by === 'mean';
  return { measure, low: figures, best: figures, high: figures, least: Number.NEGATIVE_INFINITY, scale, isMean };
}

/** Decimals with which sums stay exact. */
const MOST_DECIMALS = 6;

/**
 * Adding and subtracting fractions leaves remainders, so that a place without incidents would show 0.0000001. Numbers with few
 * decimals are therefore kept as whole multiples of the last decimal.
 */
function wholeNumbers(column: NumberColumn, length: number): { figures: Float64Array; scale: number } {
  const figures = new Float64Array(length);
  let scale = 1;
  for (let row = 0; row < length; row += 1) {
    const value = numberAt(column, row);
    figures[row] = Number.isFinite(value) ? value : Number.NaN;
    while (scale < 10 ** MOST_DECIMALS && !isWhole(value * scale)) scale *= 10;
  }
  const isExact = figures.every((value) => Number.isNaN(value) || isWhole(value * scale));
  if (!isExact) return { figures, scale: 1 };
  return { figures: figures.map((value) => Math.round(value * scale)), scale };
}

function isWhole(value: number): boolean {
  if (!Number.isFinite(value)) return true;
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value)) && Math.abs(value) < 2 ** 40;
}
