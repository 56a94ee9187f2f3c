import { isUndated } from '../../../src/domain/time-interval';
import type { Bounds, Histogram, MatchTotals, SortOrder } from '../../../src/spacetime/engine';
import type { EventTable, PlaceTable } from '../../../src/spacetime/event-table';

/** A slow engine that is easy to check by reading: it counts row by row, from the start, at each call. */
export class NaiveEngine {
  from = 0;
  to = 0;
  readonly filters = new Map<string, readonly number[]>();
  readonly masks = new Map<string, Uint8Array>();

  constructor(
    readonly table: EventTable,
    readonly places: PlaceTable,
  ) {}

  rowIds(): number[] {
    return Array.from({ length: this.table.length }, (_, row) => row);
  }

  codes(id: string, row: number): number[] {
    const dimension = this.table.dimensions.find((each) => each.id === id);
    if (!dimension) return [];
    if (!dimension.offsets) return [dimension.codes[row] ?? -1];
    return [...dimension.codes.slice(dimension.offsets[row], dimension.offsets[row + 1])];
  }

  timeMatch(row: number, from = this.from, to = this.to): 0 | 1 | 2 {
    const start = this.table.start[row] ?? 0;
    const end = this.table.end[row] ?? 0;
    if (isUndated(start)) return 1;
    // A drag can end between two minutes, so that halves are looked at.
    const halves = Array.from({ length: Math.max(end - start, 0) * 2 }, (_, i) => start + i / 2);
    const inWindow = (half: number) => (from === to ? half === from : half >= from && half < to);
    const inside = halves.filter(inWindow).length;
    if (inside === 0) return 0;
    const isWhole = from < to && inside === halves.length;
    return isWhole || this.table.lasted[row] === 1 ? 2 : 1;
  }

  isUndated(row: number): boolean {
    return isUndated(this.table.start[row] ?? 0);
  }

  isAllowed(row: number, ignored?: string): boolean {
    for (const [id, codes] of this.filters) {
      if (id !== ignored && !this.codes(id, row).some((code) => codes.includes(code))) return false;
    }
    return [...this.masks.values()].every((mask) => mask[row] === 1);
  }

  isIn(row: number, bounds: Bounds | undefined): boolean {
    if (!bounds) return true;
    const place = this.table.place[row] ?? -1;
    if (place < 0) return false;
    const lon = this.places.lon[place] ?? 0;
    const lat = this.places.lat[place] ?? 0;
    if (lat < bounds.south || lat > bounds.north) return false;
    const east = bounds.west > bounds.east ? bounds.east + 360 : bounds.east;
    return [-720, -360, 0, 360, 720].some((turn) => lon + turn >= bounds.west && lon + turn <= east);
  }

  match(row: number): 0 | 1 | 2 {
    return this.isAllowed(row) ? this.timeMatch(row) : 0;
  }

  matching(): number[] {
    return this.rowIds().filter((row) => this.match(row) > 0);
  }

  incidents(bounds?: Bounds): number[] {
    return this.matching().filter((row) => this.table.primary[row] === 1 && this.isIn(row, bounds));
  }

  totals(rows: readonly number[]): MatchTotals {
    const { table } = this;
    const sum = (low: Int32Array, best: Int32Array, high: Int32Array) => {
      const stated = rows.filter((row) => (best[row] ?? -1) >= 0);
      const add = (column: Int32Array) => stated.reduce((all, row) => all + (column[row] ?? 0), 0);
      return { low: add(low), best: add(best), high: add(high), notStated: rows.length - stated.length };
    };
    return {
      incidents: rows.length,
      possible: rows.filter((row) => this.match(row) === 1 && !this.isUndated(row)).length,
      undated: rows.filter((row) => this.isUndated(row)).length,
      killed: sum(table.killedLow, table.killedBest, table.killedHigh),
      wounded: sum(table.woundedLow, table.woundedBest, table.woundedHigh),
    };
  }

  facet(id: string, bounds?: Bounds): number[] {
    const size = this.table.dimensions.find((each) => each.id === id)?.values.length ?? 0;
    const counts = Array.from({ length: size }, () => 0);
    for (const row of this.rowIds()) {
      const counted = this.table.primary[row] === 1 && this.isIn(row, bounds);
      if (!counted || this.timeMatch(row) === 0 || !this.isAllowed(row, id)) continue;
      for (const code of this.codes(id, row)) counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }

  /** The eight values with the most incidents of the table have a part each, all others the ninth. */
  partOf(id: string, code: number): number {
    const size = this.table.dimensions.find((each) => each.id === id)?.values.length ?? 0;
    if (size <= 8) return code;
    const countOf = (each: number) =>
      this.rowIds().filter((row) => this.table.primary[row] === 1 && this.codes(id, row).includes(each)).length;
    const counts = Array.from({ length: size }, (_, each) => countOf(each));
    const above = counts.filter((count, each) => {
      const own = counts[code] ?? 0;
      return count > own || (count === own && each < code);
    });
    return Math.min(above.length, 8);
  }

  listed(): number[] {
    return this.rowIds().filter((row) => this.table.primary[row] === 1 && this.isAllowed(row));
  }

  histogram(edges: Float64Array): Histogram {
    const bins = Array.from({ length: edges.length - 1 }, (_, bin) => bin);
    const within = (row: number, bin: number) => this.timeMatch(row, edges[bin], edges[bin + 1]);
    const rows = this.listed().filter((row) => !this.isUndated(row));
    const count = (match: number) =>
      Int32Array.from(bins, (bin) => rows.filter((r) => within(r, bin) === match).length);
    const persons = (column: Int32Array) =>
      Int32Array.from(bins, (bin) =>
        rows
          .filter((row) => bins.find((each) => within(row, each) > 0) === bin)
          .reduce((all, row) => all + Math.max(column[row] ?? 0, 0), 0),
      );
    return {
      edges,
      certain: count(2),
      possible: count(1),
      killed: persons(this.table.killedBest),
      wounded: persons(this.table.woundedBest),
      lines: [],
    };
  }

  /** Those without a date come last. */
  byDate(rows: readonly number[]): number[] {
    const key = (row: number) => (this.isUndated(row) ? Number.POSITIVE_INFINITY : (this.table.start[row] ?? 0));
    return [...rows].sort((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
  }

  rows(order: SortOrder, bounds?: Bounds): number[] {
    const { killedBest, woundedBest } = this.table;
    const byDate = this.byDate(this.incidents(bounds));
    if (order === 'date') return byDate;
    if (order === 'dateDescending') {
      const latest = byDate.reverse();
      return [...latest.filter((row) => !this.isUndated(row)), ...latest.filter((row) => this.isUndated(row))];
    }
    const figures = order === 'killed' ? killedBest : woundedBest;
    return byDate
      .map((row, i) => ({ row, i }))
      .sort((a, b) => (figures[b.row] ?? 0) - (figures[a.row] ?? 0) || a.i - b.i)
      .map(({ row }) => row);
  }

  nextStart(minute: number): number | null {
    const starts = this.listed()
      .filter((row) => !this.isUndated(row))
      .map((row) => this.table.start[row] ?? 0);
    const later = starts.filter((start) => start > minute);
    return later.length > 0 ? Math.min(...later) : null;
  }

  previousStart(minute: number): number | null {
    const starts = this.listed()
      .filter((row) => !this.isUndated(row))
      .map((row) => this.table.start[row] ?? 0);
    const earlier = starts.filter((start) => start < minute);
    return earlier.length > 0 ? Math.max(...earlier) : null;
  }
}
