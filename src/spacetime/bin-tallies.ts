import type { CountLines } from './count-lines';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { fillBins } from './fill-bins';
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
 * @returns a function of the query and a number that changes with the filters
 */
export function createBinTallies(
  table: EventTable,
  lines: CountLines | null,
  filter: FacetFilter,
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
    if (groups > 0)
      fillBins(sums, { table, lines, excluded: rows === 'all' ? null : filter.excluded, bins: binsOf(edges), once });
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

function haveSameEdges(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((edge, index) => edge === b[index]);
}
