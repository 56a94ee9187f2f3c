import { type DimensionGroup, spreadCounts } from './dimension-groups';
import { createFollower, type Follower } from './row-bits';
import type { RowPicker } from './row-picker';
import { selectExcludedOnce } from './select-rows';
import type { Held, TallySource } from './tally-source';
import type { RowChanges } from './time-index';

/** Incidents by code of each dimension, under all filters except the dimension's own. */
export interface TallyFacets extends Pick<Follower, 'isCurrent'> {
  hold(held: Held): void;
  /** Brings the facets up to date: see `Follower.sync`. */
  sync(isOver?: () => boolean): boolean;
  /** Call this when the window moves while the facets stay behind. */
  moved(): void;
  /** The caller owns the array. */
  read(dimension: string): Int32Array;
  /** Adds and subtracts rows that no filter excludes, in facets that are current. */
  add(changes: RowChanges): void;
  /** Adds (`sign` 1) or subtracts (-1) a row, with the filters that exclude it, to facets that are current. */
  addExcluded(row: number, word: number, sign: number): void;
}

/** @param placeMask by place, 1 when its rows count; null when all rows count */
export function createTallyFacets(source: TallySource, pick: RowPicker, placeMask: Uint8Array | null): TallyFacets {
  const { table, groups, filter, match, passes, scratch } = source;
  const { dimensions } = table;
  const groupCounts = groups.map(({ size }) => new Int32Array(size));
  /** By dimension and code: the rows that the dimension's own filter excludes and no other filter does. */
  const ownCounts = dimensions.map(({ values }) => new Int32Array(values.length));
  /** By bit, the dimension whose filter has it; -1 for a mask. */
  const ownerOfBit = new Int32Array(32);
  /** While the facets stay behind: the one dimension whose filter changed since, or null when more did. */
  let only: string | null = null;

  const addOwn = (row: number, word: number, sign: number): void => {
    // A row that two filters exclude is in no facet, because a facet ignores only one filter.
    if ((word & (word - 1)) !== 0) return;
    const owner = ownerOfBit[31 - Math.clz32(word)] ?? -1;
    const dimension = dimensions[owner];
    const counts = ownCounts[owner];
    if (dimension && counts) addCodes(dimension.codes, dimension.offsets, counts, row, sign);
  };

  /** Adds the counts of the groups to those of a dimension. */
  const addGroups = (index: number, into: Int32Array): Int32Array => {
    for (const [i, { members }] of groups.entries()) {
      const member = members.find(({ dimension }) => dimension === index);
      const combinations = groupCounts[i];
      if (member && combinations) spreadCounts(member, combinations, into);
    }
    return into;
  };
  const facetOf = (index: number) => addGroups(index, ownCounts[index]?.slice() ?? new Int32Array(0));

  const follower = createFollower(
    () => passes.incidents,
    () => {
      for (const each of groupCounts) each.fill(0);
    },
    (rows, count, sign) => {
      const picked = pick(rows, count);
      for (let i = 0; i < groups.length; i += 1) {
        const group = groups[i];
        const into = groupCounts[i];
        if (group && into) countCodes(group, into, rows, picked, sign);
      }
    },
  );

  /** Counts the rows that one filter alone excludes. `known` are the facets that did not change, by index of their dimension. */
  const countOwn = (known: ReadonlyMap<number, Int32Array>): void => {
    ownerOfBit.fill(-1);
    let unknown = 0;
    for (const [index, { id }] of dimensions.entries()) {
      const own = ownCounts[index]?.fill(0);
      const word = filter.wordOf(id);
      if (!own || word === 0) continue;
      ownerOfBit[31 - Math.clz32(word)] = index;
      const facet = known.get(index);
      if (!facet) unknown |= word;
      else subtractGroups(own, facet, addGroups(index, new Int32Array(own.length)));
    }
    if (unknown === 0) return;
    const { excluded } = filter;
    const rows = selectExcludedOnce(scratch, match, excluded, table, placeMask);
    for (let i = 0; i < rows; i += 1) {
      const row = scratch[i] ?? 0;
      const word = excluded[row] ?? 0;
      if ((word & unknown) !== 0) addOwn(row, word, 1);
    }
  };

  /** A facet ignores the filter of its own dimension, so that it stays when only this filter changed. */
  let known: ReadonlyMap<number, Int32Array> | null = null;
  const sync = (isOver?: () => boolean): boolean => {
    if (follower.isCurrent) return true;
    const index = dimensions.findIndex(({ id }) => id === only);
    known ??= new Map(index < 0 ? [] : [[index, facetOf(index)] as const]);
    if (!follower.sync(isOver)) return false;
    countOwn(only === null ? new Map() : known);
    known = null;
    return true;
  };

  return {
    get isCurrent() {
      return follower.isCurrent;
    },
    hold(held) {
      only = follower.isCurrent || only === held.only ? held.only : null;
      follower.hold(held.incidents);
    },
    sync,
    moved() {
      only = null;
    },
    read(id) {
      sync();
      return facetOf(dimensions.findIndex((each) => each.id === id));
    },
    add(changes) {
      for (let i = 0; i < groups.length; i += 1) {
        const group = groups[i];
        const into = groupCounts[i];
        if (group && into) changeCodes(group, into, changes);
      }
    },
    addExcluded: addOwn,
  };
}

function subtractGroups(own: Int32Array, facet: Int32Array, ofGroups: Int32Array): void {
  for (let code = 0; code < own.length; code += 1) own[code] = (facet[code] ?? 0) - (ofGroups[code] ?? 0);
}

/** Adds the first `count` of the rows to their codes. */
function countCodes(
  { codes, offsets }: Pick<DimensionGroup, 'codes' | 'offsets'>,
  into: Int32Array,
  rows: Int32Array,
  count: number,
  sign: number,
): void {
  if (offsets) {
    for (let i = 0; i < count; i += 1) addCodes(codes, offsets, into, rows[i] ?? 0, sign);
    return;
  }
  for (let i = 0; i < count; i += 1) {
    const code = codes[rows[i] ?? 0] ?? 0;
    into[code] = (into[code] ?? 0) + sign;
  }
}

/** As `countCodes`, where each row has a sign of its own. */
function changeCodes(
  { codes, offsets }: Pick<DimensionGroup, 'codes' | 'offsets'>,
  into: Int32Array,
  { rows, signs, count }: RowChanges,
): void {
  if (offsets) {
    for (let i = 0; i < count; i += 1) addCodes(codes, offsets, into, rows[i] ?? 0, signs[i] ?? 0);
    return;
  }
  for (let i = 0; i < count; i += 1) {
    const code = codes[rows[i] ?? 0] ?? 0;
    into[code] = (into[code] ?? 0) + (signs[i] ?? 0);
  }
}

function addCodes(codes: Uint16Array, offsets: Uint32Array | null, into: Int32Array, row: number, sign: number): void {
  const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
  for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) {
    const code = codes[i] ?? 0;
    into[code] = (into[code] ?? 0) + sign;
  }
}
