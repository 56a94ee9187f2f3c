import type { MatchTotals } from './engine';
import { createRowPicker } from './row-picker';
import { isMasked } from './select-rows';
import { createTallyFacets } from './tally-facets';
import type { Held, TallySource } from './tally-source';
import { createTallyTotals } from './tally-totals';
import { createRowChanges, type RowChanges } from './time-index';

/** Totals and facets of the incidents in the window, at all places or at some. */
export interface Tally {
  /** Call this when the match of rows with the window changed. */
  change(changes: RowChanges): void;
  /** Leaves the counts behind; the next read brings them up to date. */
  hold(held: Held): void;
  /** Brings the facets up to date that were read before: see `Engine.catchUp`. */
  catchUp(isOver: () => boolean): boolean;
  readTotals(): MatchTotals;
  /** The number of incidents alone, which is cheaper to count. */
  readIncidents(): number;
  /** Totals of each line of the table, in their order; empty when the table has no lines. */
  readLines(): readonly MatchTotals[];
  /** Incidents by code, under all filters except the dimension's own. The caller owns the array. */
  readFacet(dimension: string): Int32Array;
}

/** The changed rows that no filter excludes. They are used up before the next change, so that one list serves all. */
const passing = createRowChanges();

/**
 * The first read counts all rows; from then on `change` adds and subtracts single rows. Totals and facets are counted apart, when
 * they are read: facets cost more, and a view is often asked only for totals.
 * @param placeMask by place, 1 when its rows count; null when all rows count
 */
export function createTally(source: TallySource, placeMask: Uint8Array | null): Tally {
  const { table, filter, passes } = source;
  const { primary, place } = table;
  const pick = createRowPicker(place, placeMask);
  const totals = createTallyTotals(source, pick);
  const facets = createTallyFacets(source, pick, placeMask);
  let hasIncidents = false;
  let incidents = 0;
  let wantsFacets = false;

  const isCounted = (row: number): boolean => primary[row] === 1 && (!placeMask || placeMask[place[row] ?? -1] === 1);

  const countIncidents = (): void => {
    const { pass } = passes;
    incidents = 0;
    for (let row = 0; row < pass.length; row += 1) {
      const isHere = placeMask ? isMasked(placeMask, place[row] ?? 0) : 1;
      incidents += ((pass[row] ?? 0) >> 1) & isHere;
    }
    hasIncidents = true;
  };

  return {
    change({ rows, signs, possible, count: changed }) {
      const [hasTotals, hasFacets] = [totals.isCurrent, facets.isCurrent];
      if (!hasFacets) facets.moved();
      if (!hasTotals && !hasFacets && !hasIncidents) return;
      const { excluded } = filter;
      let count = 0;
      for (let i = 0; i < changed; i += 1) {
        const row = rows[i] ?? 0;
        if (!isCounted(row)) continue;
        const sign = signs[i] ?? 0;
        const word = excluded[row] ?? 0;
        if (word !== 0) {
          if (sign !== 0 && hasFacets) facets.addExcluded(row, word, sign);
          continue;
        }
        const by = possible[i] ?? 0;
        if (by !== 0 && hasTotals) totals.addPossible(row, by);
        if (sign === 0) continue;
        incidents += sign;
        passing.rows[count] = row;
        passing.signs[count] = sign;
        count += 1;
      }
      passing.count = count;
      if (hasTotals) totals.add(passing);
      if (hasFacets) facets.add(passing);
    },
    hold(held) {
      hasIncidents = false;
      totals.hold(held.incidents);
      facets.hold(held);
    },
    catchUp(isOver) {
      if (wantsFacets && !facets.sync(isOver)) return false;
      // What nobody reads from now on is left behind at the next change.
      wantsFacets = false;
      return true;
    },
    readTotals: totals.readAll,
    readIncidents() {
      if (!totals.isCurrent && !hasIncidents) countIncidents();
      return totals.isCurrent ? totals.incidents : incidents;
    },
    readLines: totals.readLines,
    readFacet(id) {
      wantsFacets = true;
      return facets.read(id);
    },
  };
}
