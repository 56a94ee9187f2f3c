import type { CountLines } from './count-lines';
import { type DimensionGroup, spreadCounts } from './dimension-groups';
import type { MatchTotals } from './engine';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { isMasked, selectExcludedOnce, selectIncidents } from './select-rows';
import type { RowChanges } from './time-index';
import { addIncident, addPossible, createSums, sumIncidents, totalsOf } from './totals';

/** Totals and facets of the incidents in the window, at all places or at some. */
export interface Tally {
  /** Call this when the match of rows with the window changed. */
  change(changes: RowChanges): void;
  /** Forgets the counts; the next read counts all rows again. */
  invalidate(): void;
  readTotals(): MatchTotals;
  /** The number of incidents alone, which is cheaper to count. */
  readIncidents(): number;
  /** Totals of each line of the table, in their order; empty when the table has no lines. */
  readLines(): readonly MatchTotals[];
  /** Incidents by code, under all filters except the dimension's own. The caller owns the array. */
  readFacet(dimension: string): Int32Array;
}

export interface TallySource {
  readonly table: EventTable;
  readonly groups: readonly DimensionGroup[];
  readonly lines: CountLines | null;
  readonly filter: FacetFilter;
  /** By row, 0 when it does not overlap the window. */
  readonly match: Uint8Array;
  /** By row, see `PASS`. */
  readonly pass: Uint8Array;
  /** Has room for all row ids; it is overwritten. */
  readonly scratch: Int32Array;
}

/**
 * The first read counts all rows; from then on `change` adds and subtracts single rows.
 * @param placeMask by place, 1 when its rows count; null when all rows count
 */
export function createTally(source: TallySource, placeMask: Uint8Array | null): Tally {
  const { table, groups, lines, filter, match, pass, scratch } = source;
  const { dimensions, primary, place } = table;
  const sums = createSums();
  const lineSums = lines?.ids.map(createSums) ?? [];
  const groupCounts = groups.map(({ size }) => new Int32Array(size));
  /** By dimension and code: the rows that the dimension's own filter excludes and no other filter does. */
  const ownCounts = dimensions.map(({ values }) => new Int32Array(values.length));
  /** By bit, the dimension whose filter has it; -1 for a mask. */
  const ownerOfBit = new Int32Array(32);
  /** Always true when `hasFacets` is. */
  let hasTotals = false;
  let hasFacets = false;
  let hasIncidents = false;
  let incidents = 0;

  const addOwn = (row: number, word: number, sign: number): void => {
    // A row that two filters exclude is in no facet, because a facet ignores only one filter.
    if ((word & (word - 1)) !== 0) return;
    const owner = ownerOfBit[31 - Math.clz32(word)] ?? -1;
    const dimension = dimensions[owner];
    const counts = ownCounts[owner];
    if (dimension && counts) addCodes(dimension.codes, dimension.offsets, counts, row, sign);
  };

  const addToGroups = (row: number, sign: number): void => {
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i];
      const into = groupCounts[i];
      if (group && into) addCodes(group.codes, group.offsets, into, row, sign);
    }
  };

  const countOwn = (): void => {
    ownerOfBit.fill(-1);
    for (const [index, { id }] of dimensions.entries()) {
      ownCounts[index]?.fill(0);
      const word = filter.wordOf(id);
      if (word !== 0) ownerOfBit[31 - Math.clz32(word)] = index;
    }
    const owners = ownerOfBit.filter((owner) => owner >= 0);
    if (owners.length === 0) return;
    const { excluded } = filter;
    const rows = selectExcludedOnce(scratch, match, excluded, table, placeMask);
    const [only] = owners;
    const dimension = dimensions[only ?? -1];
    const counts = ownCounts[only ?? -1];
    // With one filter and no mask, this filter is the one that excludes all these rows.
    if (owners.length === 1 && filter.size === 1 && dimension && counts) {
      countCodes(dimension, counts, scratch, rows);
      return;
    }
    for (let i = 0; i < rows; i += 1) {
      const row = scratch[i] ?? 0;
      addOwn(row, excluded[row] ?? 0, 1);
    }
  };

  const isCounted = (row: number): boolean => primary[row] === 1 && (!placeMask || placeMask[place[row] ?? -1] === 1);

  const lineOf = lines?.lineOf ?? null;
  /** Null without a look at the row where the table has no lines: this runs for each row that a drag takes in or leaves. */
  const sumsOfLine = (row: number): Float64Array | null => (lineOf ? (lineSums[lineOf[row] ?? 0] ?? null) : null);

  const changePossible = (row: number, sign: number): void => {
    addPossible(sums, sign);
    const own = sumsOfLine(row);
    if (own) addPossible(own, sign);
  };

  const addToSums = (row: number, sign: number): void => {
    addIncident(sums, table, row, false, sign);
    const own = sumsOfLine(row);
    if (own) addIncident(own, table, row, false, sign);
  };

  const countLines = (rows: number): void => {
    for (const each of lineSums) each.fill(0);
    for (let i = 0; i < rows; i += 1) {
      const row = scratch[i] ?? 0;
      const own = sumsOfLine(row);
      if (own) addIncident(own, table, row, (pass[row] ?? 0) >> 2 === 1, 1);
    }
  };

  const countTotals = (rows: number): void => {
    sumIncidents(sums, table, pass, scratch, rows);
    if (lines) countLines(rows);
    hasTotals = true;
  };
  const countFacets = (rows: number): void => {
    for (const [i, group] of groups.entries()) {
      const into = groupCounts[i]?.fill(0);
      if (into) countCodes(group, into, scratch, rows);
    }
    countOwn();
    hasFacets = true;
  };

  const countIncidents = (): void => {
    incidents = 0;
    for (let row = 0; row < pass.length; row += 1) {
      const isHere = placeMask ? isMasked(placeMask, place[row] ?? 0) : 1;
      incidents += ((pass[row] ?? 0) >> 1) & isHere;
    }
    hasIncidents = true;
  };

  /** Facets cost more than totals, and a view is often asked only for totals: it counts facets when they are read. */
  const count = (wantsFacets: boolean): void => {
    const rows = selectIncidents(scratch, pass, table, placeMask);
    if (!hasTotals) countTotals(rows);
    if (wantsFacets) countFacets(rows);
  };

  return {
    change({ rows, signs, possible, count: changed }) {
      if (!hasTotals && !hasIncidents) return;
      const { excluded } = filter;
      for (let i = 0; i < changed; i += 1) {
        const row = rows[i] ?? 0;
        if (!isCounted(row)) continue;
        const sign = signs[i] ?? 0;
        const word = excluded[row] ?? 0;
        if (word === 0) incidents += sign;
        if (!hasTotals) continue;
        if (word === 0) {
          const by = possible[i] ?? 0;
          if (by !== 0) changePossible(row, by);
          if (sign === 0) continue;
          addToSums(row, sign);
        }
        if (sign === 0 || !hasFacets) continue;
        if (word === 0) addToGroups(row, sign);
        else addOwn(row, word, sign);
      }
    },
    invalidate() {
      hasIncidents = false;
      hasTotals = false;
      hasFacets = false;
    },
    readTotals() {
      if (!hasTotals) count(!placeMask);
      return totalsOf(sums);
    },
    readIncidents() {
      if (!hasTotals && !hasIncidents) countIncidents();
      return hasTotals ? (sums[0] ?? 0) : incidents;
    },
    readLines() {
      if (!hasTotals) count(!placeMask);
      return lineSums.map(totalsOf);
    },
    readFacet(id) {
      if (!hasFacets) count(true);
      const index = dimensions.findIndex((each) => each.id === id);
      const facet = ownCounts[index]?.slice() ?? new Int32Array(0);
      for (const [i, { members }] of groups.entries()) {
        const member = members.find(({ dimension }) => dimension === index);
        const combinations = groupCounts[i];
        if (member && combinations) spreadCounts(member, combinations, facet);
      }
      return facet;
    },
  };
}

/** Adds the first `count` of the rows to their codes. */
function countCodes(
  { codes, offsets }: Pick<DimensionGroup, 'codes' | 'offsets'>,
  into: Int32Array,
  rows: Int32Array,
  count: number,
): void {
  if (offsets) {
    for (let i = 0; i < count; i += 1) addCodes(codes, offsets, into, rows[i] ?? 0, 1);
    return;
  }
  for (let i = 0; i < count; i += 1) {
    const code = codes[rows[i] ?? 0] ?? 0;
    into[code] = (into[code] ?? 0) + 1;
  }
}

function addCodes(codes: Uint16Array, offsets: Uint32Array | null, into: Int32Array, row: number, sign: number): void {
  const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
  for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) {
    const code = codes[i] ?? 0;
    into[code] = (into[code] ?? 0) + sign;
  }
}
