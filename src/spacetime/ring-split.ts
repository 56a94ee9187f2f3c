import type { Dimension, EventTable } from './event-table';
import { figuresOf, type Measure, type MeasureFigures } from './figure-measure';

/** Values of a split that have a colour of their own. All others share one part. */
export const TOP_PARTS = 8;
/** The most parts that a cluster's ring has. */
export const RING_PARTS = TOP_PARTS + 1;

/** Which values of a dimension have a part of their own. It depends on the whole table, so that no filter changes a colour. */
export interface SplitParts {
  readonly dimension: string;
  /** By part, the code of its value; -1 for a part that no value has. */
  readonly codes: readonly number[];
  /** Whether the last part, `TOP_PARTS`, stands for further values. */
  readonly hasRest: boolean;
  /** Number of parts, with the one for further values. */
  readonly size: number;
  /** By code, its part. */
  readonly partOf: Uint8Array;
}

export interface RingSplit extends SplitParts {
  /** By row, a bit for each part that the row is in. */
  readonly parts: Uint16Array;
}

const KNOWN = new WeakMap<Dimension, Map<Measure, SplitParts>>();

/**
 * The values with the most incidents, or with the largest figures of the measure, get a part. A value that both orders choose has
 * the same part in both, so that it keeps its colour when the measure changes.
 */
export function splitPartsOf(table: EventTable, dimension: Dimension, measure: Measure): SplitParts {
  const known = KNOWN.get(dimension) ?? new Map<Measure, SplitParts>();
  KNOWN.set(dimension, known);
  const found = known.get(measure) ?? choosePartsOf(table, dimension, measure);
  known.set(measure, found);
  return found;
}

function choosePartsOf(table: EventTable, dimension: Dimension, measure: Measure): SplitParts {
  const { values, id } = dimension;
  const isOrdered = table.numbers?.some((column) => column.id === id) ?? false;
  const own = values.map((_, code) => code).slice(0, TOP_PARTS);
  if (values.length <= TOP_PARTS || isOrdered) return describeParts(dimension, own);
  const common = largest(weightsOf(table, dimension, null));
  const figures = figuresOf(table, measure);
  if (!figures || figures.isMean) return describeParts(dimension, common);
  const wanted = largest(weightsOf(table, dimension, figures));
  const newcomers = wanted.filter((code) => !common.includes(code));
  return describeParts(
    dimension,
    common.map((code) => (wanted.includes(code) ? code : (newcomers.shift() ?? code))),
  );
}

function describeParts({ id, values }: Dimension, codes: readonly number[]): SplitParts {
  const hasRest = values.length > codes.length;
  const partOf = new Uint8Array(values.length).fill(TOP_PARTS);
  codes.forEach((code, part) => {
    partOf[code] = part;
  });
  return { dimension: id, codes, hasRest, size: hasRest ? RING_PARTS : codes.length, partOf };
}

/** By code, the number of incidents in the whole table, or the sum of their best figures. */
function weightsOf(
  { length, primary, weight }: EventTable,
  { codes, offsets, values }: Dimension,
  figures: MeasureFigures | null,
): Float64Array {
  const weights = new Float64Array(values.length);
  for (let row = 0; row < length; row += 1) {
    if (primary[row] !== 1) continue;
    const best = figures ? (figures.best[row] ?? 0) : (weight?.[row] ?? 1);
    if (figures && !(best >= figures.least)) continue;
    const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) {
      const code = codes[i] ?? 0;
      weights[code] = (weights[code] ?? 0) + Math.abs(best);
    }
  }
  return weights;
}

function largest(weights: Float64Array): number[] {
  return Array.from(weights, (_, code) => code)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, TOP_PARTS);
}

const SPLITS = new WeakMap<Dimension, RingSplit>();

/** The parts of every row. The last answer for a dimension is kept, because rings, bars and tallies ask for the same one. */
export function splitBy(table: EventTable, dimension: Dimension, measure: Measure): RingSplit {
  const chosen = splitPartsOf(table, dimension, measure);
  const known = SPLITS.get(dimension);
  if (known?.codes.every((code, part) => code === chosen.codes[part])) return known;
  const split = { ...chosen, parts: partsOfRows(table, dimension, chosen) };
  SPLITS.set(dimension, split);
  return split;
}

function partsOfRows({ length }: EventTable, { offsets, codes }: Dimension, chosen: SplitParts): Uint16Array {
  const { partOf } = chosen;
  const parts = new Uint16Array(length);
  for (let row = 0; row < length; row += 1) {
    const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    let bits = 0;
    for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) bits |= 1 << (partOf[codes[i] ?? 0] ?? TOP_PARTS);
    parts[row] = bits;
  }
  return parts;
}
