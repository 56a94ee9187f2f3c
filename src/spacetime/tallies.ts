import { maskOfBounds, sameBounds } from './bounds-mask';
import type { CountLines } from './count-lines';
import type { ValueTalliesQuery } from './engine';
import type { Dimension, EventTable, PlaceTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import { addToLanes, createRowFigures, LANES, type RowFigures, readRow, totalOfLanes } from './figure-lanes';
import { figuresOf, type Measure, type MeasureFigures } from './figure-measure';
import type { Tallies } from './measure-sums';
import { type RingSplit, splitBy } from './ring-split';
import { isMasked } from './select-rows';
import { timeGroupsOf } from './time-groups';
import type { RowChanges } from './time-index';

export interface TallySums extends Tallies {
  readonly sums: Float64Array;
  readonly figures: MeasureFigures | null;
  readonly ring: RingSplit | null;
  /** Adds an incident to a group: to the whole of its line and to its parts. `read` holds the figures of the row. */
  add(group: number, row: number, read: RowFigures, sign: number): void;
}

/** Sums for a number of groups, all zero. */
export function createTallySums(
  table: EventTable,
  lines: CountLines | null,
  groups: number,
  measure: Measure,
  ring: RingSplit | null,
): TallySums {
  const figures = figuresOf(table, measure);
  const ids = lines?.ids ?? [''];
  const parts = ring?.size ?? 0;
  const perLine = (parts + 1) * LANES;
  const perGroup = ids.length * perLine;
  const sums = new Float64Array(groups * perGroup);
  const cellOf = (group: number, row: number) => group * perGroup + (lines ? (lines.lineOf[row] ?? 0) * perLine : 0);
  const at = (group: number, line: number, part = parts) =>
    totalOfLanes(sums, group * perGroup + line * perLine + part * LANES, figures);
  return {
    groups,
    lines: ids,
    parts,
    sums,
    figures,
    ring,
    at,
    byLine: (group, part) => ids.map((_, line) => at(group, line, part)),
    add(group, row, read, sign) {
      const cell = cellOf(group, row);
      addToLanes(sums, cell + parts * LANES, read, sign);
      if (!ring) return;
      for (let bits = ring.parts[row] ?? 0; bits !== 0; bits &= bits - 1) {
        addToLanes(sums, cell + (31 - Math.clz32(bits & (0 - bits))) * LANES, read, sign);
      }
    },
  };
}

/** Tallies that are kept right while the window moves. */
export interface LiveTallies {
  read(query: ValueTalliesQuery): Tallies;
  /** Call this when the match of rows with the window changed. */
  change(changes: RowChanges): void;
  /** Call this when filters changed: the next read counts all rows again. */
  invalidate(): void;
}

export interface LiveTalliesSource {
  readonly table: EventTable;
  readonly places: PlaceTable;
  readonly lines: CountLines | null;
  readonly filter: FacetFilter;
  /** By row, 0 when it does not overlap the window. */
  readonly match: Uint8Array;
}

interface Kept {
  readonly query: ValueTalliesQuery;
  readonly dimension: Dimension;
  readonly mask: Uint8Array | null;
  readonly sums: TallySums;
  isCounted: boolean;
  /** The bit of the dimension's own filter. */
  own: number;
  /** Rows that changed since somebody last read it. */
  unread: number;
}

/** So many queries are kept right at once. */
const MOST_KEPT = 24;
/** Once this part of all rows has changed since somebody read it, a query is counted again at the next read. */
const UNREAD = 1 / 4;

/**
 * Incidents under the window and under all filters except that of the query's dimension, as facets count them. The first read of
 * a query counts all rows; from then on each row that enters or leaves the window is added or subtracted.
 */
export function createLiveTallies({ table, places, lines, filter, match }: LiveTalliesSource): LiveTallies {
  const { primary, place, length } = table;
  const kept: Kept[] = [];
  const read = createRowFigures();

  const make = (query: ValueTalliesQuery): Kept => {
    const find = (id: string | null | undefined) => table.dimensions.find((each) => each.id === id);
    const dimension =
      query.dimension === ALL_INCIDENTS
        ? ONE_GROUP
        : (timeGroupsOf(table, query.dimension)?.dimension ?? find(query.dimension) ?? NO_DIMENSION);
    const split = find(query.split);
    const ring = split ? splitBy(table, split, query.measure) : null;
    const sums = createTallySums(table, lines, dimension.values.length, query.measure, ring);
    const mask = query.bounds ? maskOfBounds(places, query.bounds) : null;
    return { query: { ...query }, dimension, mask, sums, isCounted: false, own: 0, unread: 0 };
  };

  const addRow = ({ dimension: { codes, offsets }, sums }: Kept, row: number, sign: number): void => {
    if (!offsets) {
      sums.add(codes[row] ?? 0, row, read, sign);
      return;
    }
    const to = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < to; i += 1) sums.add(codes[i] ?? 0, row, read, sign);
  };

  /** Query by query and not row by row, so that each loop has few columns and the sums of one query before it. */
  const addRows = (each: Kept, { rows, signs, count: changed }: RowChanges): void => {
    const { excluded } = filter;
    const { sums: into, mask, own } = each;
    const { figures, sums, ring } = into;
    const { codes, offsets } = each.dimension;
    const others = ~own;
    const lineCount = into.lines.length;
    for (let i = 0; i < changed; i += 1) {
      const row = rows[i] ?? 0;
      const sign = signs[i] ?? 0;
      if (sign === 0 || primary[row] !== 1 || ((excluded[row] ?? 0) & others) !== 0) continue;
      if (mask !== null && isMasked(mask, place[row] ?? 0) === 0) continue;
      readRow(read, figures, row, table.weight);
      if (offsets !== null || ring !== null) addRow(each, row, sign);
      else addToLanes(sums, ((codes[row] ?? 0) * lineCount + (lines?.lineOf[row] ?? 0)) * LANES, read, sign);
    }
  };

  const ownWord = ({ dimension, query }: Kept): number =>
    (query.free ?? []).reduce((word, id) => word | filter.wordOf(id), filter.wordOf(dimension.id));

  const isCounted = ({ mask, own }: Kept, row: number): boolean =>
    ((filter.excluded[row] ?? 0) & ~own) === 0 && (!mask || isMasked(mask, place[row] ?? 0) === 1);

  const count = (each: Kept): void => {
    each.own = ownWord(each);
    each.sums.sums.fill(0);
    each.isCounted = true;
    if (!each.dimension.offsets && !each.sums.ring) {
      countPlainly(each);
      return;
    }
    for (let row = 0; row < length; row += 1) {
      if (primary[row] !== 1 || !isCounted(each, row) || (match[row] === 0 && !each.query.anyTime)) continue;
      readRow(read, each.sums.figures, row, table.weight);
      addRow(each, row, 1);
    }
  };

  /** As the loop of `count`, for one value a row and no split. A page asks for this most, so that it calls nothing for a row. */
  const countPlainly = ({
    dimension: { codes },
    query,
    mask,
    own,
    sums: { sums, figures, lines: ids },
  }: Kept): void => {
    const { weight } = table;
    const { excluded } = filter;
    const ofAllTimes = query.anyTime ?? false;
    const others = ~own;
    const lineOf = lines?.lineOf ?? null;
    for (let row = 0; row < length; row += 1) {
      const isOut = (match[row] === 0 && !ofAllTimes) || primary[row] !== 1 || ((excluded[row] ?? 0) & others) !== 0;
      if (isOut || (mask !== null && isMasked(mask, place[row] ?? 0) === 0)) continue;
      const at = ((codes[row] ?? 0) * ids.length + (lineOf === null ? 0 : (lineOf[row] ?? 0))) * LANES;
      const incidents = weight === undefined ? 1 : (weight[row] ?? 1);
      sums[at] = (sums[at] ?? 0) + incidents;
      if (figures === null) continue;
      const { least } = figures;
      const best = figures.best[row] ?? Number.NaN;
      if (!(best >= least)) continue;
      const low = figures.low[row] ?? best;
      const high = figures.high[row] ?? best;
      const by = figures.isMean ? incidents : 1;
      sums[at + 1] = (sums[at + 1] ?? 0) + incidents;
      sums[at + 2] = (sums[at + 2] ?? 0) + (low >= least ? low : best) * by;
      sums[at + 3] = (sums[at + 3] ?? 0) + best * by;
      sums[at + 4] = (sums[at + 4] ?? 0) + (high >= least ? high : best) * by;
    }
  };

  return {
    read(query) {
      const index = kept.findIndex((each) => isSame(each.query, query));
      const [known] = index < 0 ? [] : kept.splice(index, 1);
      const found = known ?? make(query);
      kept.unshift(found);
      if (kept.length > MOST_KEPT) kept.pop();
      if (!found.isCounted) count(found);
      found.unread = 0;
      return found.sums;
    },
    change(changes) {
      for (const each of kept) {
        if (!each.isCounted || each.query.anyTime) continue;
        each.unread += changes.count;
        if (each.unread > UNREAD * length) each.isCounted = false;
        else addRows(each, changes);
      }
    },
    invalidate() {
      for (const each of kept) each.isCounted = false;
    },
  };
}

/** The `dimension` of a query for all incidents together, as one group. */
export const ALL_INCIDENTS = '';
const ONE_GROUP: Dimension = { id: ALL_INCIDENTS, values: [''], offsets: null, codes: new Uint16Array(0) };
const NO_DIMENSION: Dimension = { id: '', values: [], offsets: null, codes: new Uint16Array(0) };

function isSame(a: ValueTalliesQuery, b: ValueTalliesQuery): boolean {
  const sameParts = a.measure === b.measure && a.dimension === b.dimension && (a.split ?? null) === (b.split ?? null);
  const sameRows = (a.anyTime ?? false) === (b.anyTime ?? false) && String(a.free ?? '') === String(b.free ?? '');
  if (!sameParts || !sameRows) return false;
  return a.bounds && b.bounds ? sameBounds(a.bounds, b.bounds) : !a.bounds && !b.bounds;
}
