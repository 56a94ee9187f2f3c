import { isUndated } from '../domain/time-interval';
import { inBounds } from './bounds-mask';
import type { Bounds, Engine, FigureTotal, Histogram, LevelCounts, MatchTotals } from './engine';
import type { EventTable } from './event-table';
import type { FacetFilter } from './facet-filter';
import type { RingSplit } from './ring-split';
import { createBinFinder, wholeEdges } from './time-bins';

/** What the engine keeps to itself. */
export interface EngineParts {
  readonly filter: FacetFilter;
  /** By row, 0 when it does not overlap the window. */
  readonly match: Uint8Array;
  /** The parts of the rings, or null. */
  ring(): RingSplit | null;
}

/**
 * The engine of a table whose rows stand for several incidents, or for none. It adds to each count what the rows stand for beyond one
 * incident, so that the engine itself counts rows and a table without such rows pays nothing. Persons are not multiplied: the row
 * states them for all of its incidents together.
 */
export function weightedEngine(engine: Engine, weight: Int32Array, { filter, match, ring }: EngineParts): Engine {
  const { table, places, tree } = engine;
  const { primary, place, start } = table;
  const more = weight.map((each) => each - 1);
  const heavy = Int32Array.from(more.keys()).filter((row) => more[row] !== 0 && primary[row] === 1);
  const heavyAt = groupByPlace(heavy, place);
  const weighted = new WeakMap<Histogram, Histogram>();
  let totals: { readonly revision: number; readonly value: MatchTotals } | null = null;
  let level: { readonly revision: number; readonly of: LevelCounts; readonly counts: LevelCounts } | null = null;

  const isIn = (bounds: Bounds | undefined): ((row: number) => boolean) => {
    if (!bounds) return () => true;
    const holds = inBounds(bounds);
    return (row) =>
      (place[row] ?? -1) >= 0 && holds(places.lon[place[row] ?? 0] ?? 0, places.lat[place[row] ?? 0] ?? 0);
  };

  const addTo = (totals: MatchTotals, rows: Iterable<number>, counts: (row: number) => boolean): MatchTotals => {
    const sum = { ...totals, rows: totals.incidents, killed: { ...totals.killed }, wounded: { ...totals.wounded } };
    for (const row of rows) {
      const matched = engine.match(row);
      if (matched === 0 || !counts(row)) continue;
      const by = more[row] ?? 0;
      sum.incidents += by;
      if (isUndated(start[row] ?? 0)) sum.undated += by;
      else if (matched === 1) sum.possible += by;
      addNotStated(sum.killed, table.killedBest[row], by);
      addNotStated(sum.wounded, table.woundedBest[row], by);
    }
    return sum;
  };

  const countLevel = (): LevelCounts => {
    const { counts } = engine;
    const [incidents, possible] = [counts.incidents.slice(), counts.possible.slice()];
    const undated = counts.undated.slice();
    const [killedNotStated, woundedNotStated] = [counts.killedNotStated.slice(), counts.woundedNotStated.slice()];
    const split = counts.split.slice();
    const nodeOf = tree.nodeOf[counts.level] ?? new Int32Array(0);
    for (const row of heavy) {
      const matched = engine.match(row);
      const node = nodeOf[place[row] ?? -1];
      if (matched === 0 || node === undefined) continue;
      const by = more[row] ?? 0;
      bump(incidents, node, by);
      if (isUndated(start[row] ?? 0)) bump(undated, node, by);
      else if (matched === 1) bump(possible, node, by);
      if ((table.killedBest[row] ?? -1) < 0) bump(killedNotStated, node, by);
      if ((table.woundedBest[row] ?? -1) < 0) bump(woundedNotStated, node, by);
      const bits = ring()?.parts[row] ?? 0;
      for (let part = 0; part < counts.splitSize; part += 1) {
        if ((bits >> part) & 1) bump(split, node * counts.splitSize + part, by);
      }
    }
    return { ...counts, incidents, possible, undated, killedNotStated, woundedNotStated, split };
  };

  const addBins = (histogram: Histogram, rows: 'filtered' | 'all'): Histogram => {
    const [certain, possible] = [histogram.certain.slice(), histogram.possible.slice()];
    if (certain.length === 0) return histogram;
    const edges = wholeEdges(histogram.edges);
    const binOf = createBinFinder(edges);
    const [first, last] = [edges[0] ?? 0, edges[certain.length] ?? 0];
    for (const row of heavy) {
      const [begins, ends] = [start[row] ?? 0, table.end[row] ?? 0];
      if (isUndated(begins) || begins >= last || ends <= first) continue;
      if (rows === 'filtered' && !engine.passes(row)) continue;
      const from = binOf(Math.max(begins, first));
      const to = ends >= last ? certain.length - 1 : binOf(ends - 1);
      const isCertain = table.lasted[row] === 1 || (from === to && begins >= first && ends <= last);
      for (let bin = from; bin <= to; bin += 1) bump(isCertain ? certain : possible, bin, more[row] ?? 0);
    }
    return { ...histogram, certain, possible };
  };

  const own = {
    get counts(): LevelCounts {
      const { revision, counts: of } = engine;
      if (level?.revision !== revision || level.of !== of) level = { revision, of, counts: countLevel() };
      return level.counts;
    },
    get totals(): MatchTotals {
      const { revision } = engine;
      if (totals?.revision !== revision) totals = { revision, value: addTo(engine.totals, heavy, isIn(undefined)) };
      return totals.value;
    },
    get filteredIncidents(): number {
      return heavy.reduce((sum, row) => sum + (engine.passes(row) ? (more[row] ?? 0) : 0), engine.filteredIncidents);
    },
    incidentsWithin(bounds: Bounds) {
      const holds = isIn(bounds);
      return heavy.reduce(
        (sum, row) => sum + (engine.match(row) > 0 && holds(row) ? (more[row] ?? 0) : 0),
        engine.incidentsWithin(bounds),
      );
    },
    totalsIn: (bounds: Bounds) => addTo(engine.totalsIn(bounds), heavy, isIn(bounds)),
    totalsByLine(bounds?: Bounds) {
      const holds = isIn(bounds);
      const isOf = (line: number) => (row: number) => engine.lineOf(row) === line && holds(row);
      return engine.totalsByLine(bounds).map((totals, line) => addTo(totals, heavy, isOf(line)));
    },
    totalsAt: (node: number) => addTo(engine.totalsAt(node), heavyRowsAt(node), () => true),
    totalsAtByLine(node: number) {
      const rows = heavyRowsAt(node);
      const isOf = (line: number) => (row: number) => engine.lineOf(row) === line;
      return engine.totalsAtByLine(node).map((totals, line) => addTo(totals, rows, isOf(line)));
    },
    histogram(edges: Float64Array, rows: 'filtered' | 'all' = 'filtered') {
      const histogram = engine.histogram(edges, rows);
      const known = weighted.get(histogram) ?? addBins(histogram, rows);
      weighted.set(histogram, known);
      return known;
    },
    facet(id: string, bounds?: Bounds) {
      const facet = engine.facet(id, bounds);
      const dimension = table.dimensions.find((each) => each.id === id);
      const holds = isIn(bounds);
      const others = ~filter.wordOf(id);
      for (const row of heavy) {
        const counts = match[row] !== 0 && ((filter.excluded[row] ?? 0) & others) === 0 && holds(row);
        if (counts && dimension) addCodes(facet, dimension, row, more[row] ?? 0);
      }
      return facet;
    },
    incidentsOf(at: number) {
      const rows = heavyAt.get(at) ?? [];
      return rows.reduce((sum, row) => sum + (engine.match(row) > 0 ? (more[row] ?? 0) : 0), engine.incidentsOf(at));
    },
  } satisfies Partial<Engine>;

  function heavyRowsAt(node: number): Int32Array {
    return engine.rowsAt(node).filter((row) => more[row] !== 0 && primary[row] === 1);
  }

  // All else is the engine's own: `own` only answers first.
  return Object.setPrototypeOf(own, engine) as Engine;
}

function groupByPlace(rows: Int32Array, place: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const at = place[row] ?? -1;
    const known = groups.get(at);
    if (known) known.push(row);
    else groups.set(at, [row]);
  }
  return groups;
}

function addNotStated(total: FigureTotal, best = -1, by: number): void {
  if (best < 0) total.notStated += by;
}

function addCodes(
  into: Int32Array,
  { codes, offsets }: EventTable['dimensions'][number],
  row: number,
  by: number,
): void {
  const to = offsets ? (offsets[row + 1] ?? 0) : row + 1;
  for (let i = offsets ? (offsets[row] ?? 0) : row; i < to; i += 1) bump(into, codes[i] ?? 0, by);
}

function bump(array: Int32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}
