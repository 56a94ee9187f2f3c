import type { CountLines } from './count-lines';
import type { EventTable } from './event-table';
import { createRowFigures, LANES, readRow } from './figure-lanes';
import { findHistogramBins, type HistogramBins } from './histogram-bins';
import type { BinTalliesQuery, Tallies } from './measure-sums';
import { splitBy } from './ring-split';
import { createTallySums, type TallySums } from './tallies';

interface Kept {
  readonly key: string;
  readonly edges: Float64Array;
  readonly filters: number;
  readonly sums: TallySums;
}

/** Two histograms, each with the bars of all rows behind those under the filters, and the charts. */
const MOST_KEPT = 12;
const MOST_BINS = 3;

/**
 * Counts bins as the histogram does: an incident counts in each bin that it overlaps, its figures only in the first, so that the
 * bins add up. The figures of a window are not those of its bins, because the bins do not know the window.
 * @param excluded by row; only rows with 0 count under filters
 * @returns a function of the query and a number that changes with the filters
 */
export function createBinTallies(
  table: EventTable,
  lines: CountLines | null,
  excluded: Int32Array,
): (query: BinTalliesQuery, filters: number) => Tallies {
  const kept: Kept[] = [];
  const bins: { readonly edges: Float64Array; readonly found: HistogramBins }[] = [];

  const binsOf = (edges: Float64Array): HistogramBins => {
    const known = bins.find((each) => haveSameEdges(each.edges, edges));
    if (known) return known.found;
    const found = findHistogramBins(table, edges);
    bins.unshift({ edges: edges.slice(), found });
    if (bins.length > MOST_BINS) bins.pop();
    return found;
  };

  const count = ({ measure, edges, split = null, rows, once = false }: BinTalliesQuery): TallySums => {
    const groups = Math.max(edges.length - 1, 0);
    const dimension = table.dimensions.find((each) => each.id === split);
    const ring = dimension ? splitBy(table, dimension, measure) : null;
    const sums = createTallySums(table, lines, groups, measure, ring);
    if (groups > 0) fillBins(sums, lines, table, rows === 'all' ? null : excluded, binsOf(edges), once);
    return sums;
  };

  return (query, filters) => {
    const isAll = query.rows === 'all';
    const key = `${query.measure} ${query.split ?? ''} ${isAll ? 'all' : ''} ${query.once ? 'once' : ''}`;
    const wanted = isAll ? -1 : filters;
    const index = kept.findIndex((each) => each.key === key && haveSameEdges(each.edges, query.edges));
    const [known] = index < 0 ? [] : kept.splice(index, 1);
    const found =
      known?.filters === wanted ? known : { key, edges: query.edges.slice(), filters: wanted, sums: count(query) };
    kept.unshift(found);
    if (kept.length > MOST_KEPT) kept.pop();
    return found.sums;
  };
}

/** The incidents are first counted as differences from bin to bin, so that an interval over many bins costs two steps. */
function fillBins(
  tallies: TallySums,
  lines: CountLines | null,
  table: EventTable,
  excluded: Int32Array | null,
  bins: HistogramBins,
  once: boolean,
): void {
  const { groups, sums, figures } = tallies;
  if (!figures) {
    countBins(tallies, lines, table, excluded, bins, once);
    return;
  }
  const { length, primary, weight } = table;
  const { width, from, to } = bins;
  const [read, none] = [createRowFigures(), createRowFigures()];
  for (let row = 0; row < length; row += 1) {
    if (primary[row] !== 1 || (excluded?.[row] ?? 0) !== 0) continue;
    const first = (from[row] ?? 0) % width;
    if (first >= groups) continue;
    const past = (to[row] ?? 0) % width;
    readRow(read, figures, row, weight);
    none.incidents = read.incidents;
    tallies.add(first, row, read, 1);
    if (past < groups && !once) tallies.add(past, row, none, -1);
  }
  if (!once) addBinToBin(sums, groups);
}

/** As `fillBins` for the number of incidents alone, which the bars show until a reader asks for more: half the time. */
function countBins(
  { groups, sums, parts, ring }: TallySums,
  lines: CountLines | null,
  { length, primary, weight }: EventTable,
  excluded: Int32Array | null,
  { width, from, to }: HistogramBins,
  once: boolean,
): void {
  if (groups === 0) return;
  const perGroup = sums.length / groups;
  const perLine = (parts + 1) * LANES;
  const whole = parts * LANES;
  const partsOf = ring?.parts;
  for (let row = 0; row < length; row += 1) {
    if (primary[row] !== 1 || (excluded !== null && excluded[row] !== 0)) continue;
    const first = (from[row] ?? 0) % width;
    if (first >= groups) continue;
    const past = (to[row] ?? 0) % width;
    const incidents = weight ? (weight[row] ?? 1) : 1;
    const line = lines ? (lines.lineOf[row] ?? 0) * perLine : 0;
    const into = first * perGroup + line;
    const out = past < groups && !once ? past * perGroup + line : -1;
    sums[into + whole] = (sums[into + whole] ?? 0) + incidents;
    if (out >= 0) sums[out + whole] = (sums[out + whole] ?? 0) - incidents;
    for (let bits = partsOf?.[row] ?? 0; bits !== 0; bits &= bits - 1) {
      const part = (31 - Math.clz32(bits & -bits)) * LANES;
      sums[into + part] = (sums[into + part] ?? 0) + incidents;
      if (out >= 0) sums[out + part] = (sums[out + part] ?? 0) - incidents;
    }
  }
  if (!once) addBinToBin(sums, groups);
}

/** Turns differences from bin to bin into the numbers of incidents. */
function addBinToBin(sums: Float64Array, groups: number): void {
  const perGroup = sums.length / groups;
  for (let at = perGroup; at < sums.length; at += LANES) sums[at] = (sums[at] ?? 0) + (sums[at - perGroup] ?? 0);
}

function haveSameEdges(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((edge, index) => edge === b[index]);
}
