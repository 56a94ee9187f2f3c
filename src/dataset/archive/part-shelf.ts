import type { CellArea } from '../../spacetime/cells/cell-nodes';
import { bytesOfRuns, type CountRuns, type SpanRuns } from '../../spacetime/cells/count-runs';
import type { AreaTables } from '../../spacetime/cells/window-count';
import type { Answer } from './archive-answer';
import type { ArchiveReader } from './archive-reader';
import type { TableName } from './read-tables';

/** Bytes of counts that the page keeps. What was used last stays. */
export const SHELF_BYTES = 128 * 2 ** 20;

/** A table of counts of one area: the cells of a level within a region. */
export interface ShelfPart {
  readonly table: TableName;
  readonly level: number;
  readonly regionLevel: number;
  readonly region: number;
  /** 0 for the tables of all months. */
  readonly month: number;
}

/** The counts that are in memory. */
export interface PartShelf {
  has(part: ShelfPart): boolean;
  /** Fetches what is not there. Answers once it is there, or cannot be had; not at all when it is dropped before. */
  load(part: ShelfPart): Promise<Answer<true>>;
  /** Stops fetching days, spans and counts by month that are not among these. */
  dropAllBut(wanted: readonly ShelfPart[]): void;
  /** The tables of an area; null while those by month are not there. */
  area(level: number, regionLevel: number, region: number): CellArea | null;
  readonly bytes: number;
}

type Runs = CountRuns | SpanRuns;

interface Loading {
  readonly answer: Promise<Answer<true>>;
  readonly stop: AbortController;
}

export function createPartShelf(reader: Pick<ArchiveReader, 'table'>, most = SHELF_BYTES): PartShelf {
  const kept = new Map<string, { readonly runs: Runs; readonly bytes: number }>();
  const loading = new Map<string, Loading>();
  const areas = new Map<string, CellArea>();
  let bytes = 0;

  const touch = (key: string): Runs | null => {
    const entry = kept.get(key);
    if (!entry) return null;
    kept.delete(key);
    kept.set(key, entry);
    return entry.runs;
  };
  const put = (key: string, runs: Runs) => {
    const entry = { runs, bytes: bytesOfRuns(runs) };
    kept.set(key, entry);
    bytes += entry.bytes;
    for (const [oldest, each] of kept) {
      if (bytes <= most || oldest === key) break;
      kept.delete(oldest);
      areas.delete(oldest);
      bytes -= each.bytes;
    }
  };

  const fetchPart = async (part: ShelfPart, key: string, { signal }: AbortController): Promise<Answer<true>> => {
    const { table, level, regionLevel, region, month } = part;
    const cells = cellsOfRegion(level, regionLevel, region);
    const answer = await reader.table({ table, level, month, cells }, signal);
    if (signal.aborted) return await new Promise(() => {});
    loading.delete(key);
    if (!answer.ok) return answer;
    put(key, answer.value);
    return { ok: true, value: true };
  };

  return {
    get bytes() {
      return bytes;
    },
    has: (part) => touch(keyOf(part)) !== null,
    load(part) {
      const key = keyOf(part);
      if (touch(key)) return Promise.resolve({ ok: true, value: true });
      const known = loading.get(key);
      if (known) return known.answer;
      const stop = new AbortController();
      const answer = fetchPart(part, key, stop);
      loading.set(key, { answer, stop });
      return answer;
    },
    dropAllBut(wanted) {
      const keys = new Set(wanted.map(keyOf));
      for (const [key, { stop }] of loading) {
        if (keys.has(key)) continue;
        loading.delete(key);
        stop.abort();
      }
    },
    area(level, regionLevel, region) {
      const own = { level, regionLevel, region };
      const key = keyOf({ ...own, table: 'months', month: 0 });
      const months = touch(key);
      if (!months) return null;
      const known = areas.get(key);
      if (known) return known;
      const read = (table: TableName, month: number) => touch(keyOf({ ...own, table, month }));
      const tables: AreaTables = {
        // A key names the table, so that its runs have the type of the table.
        months: months as CountRuns,
        days: (month) => read('days', month) as CountRuns | null,
        spans: (month) => read('spans', month) as SpanRuns | null,
        crossings: () => read('crossings', 0) as SpanRuns | null,
      };
      const area = { ...own, tables };
      areas.set(key, area);
      return area;
    },
  };
}

/** The first and the last cell of a region. Level 0 also has what has no point. */
export function cellsOfRegion(level: number, regionLevel: number, region: number): readonly [number, number] {
  if (level === 0) return [-1, 0];
  const by = 4 ** (level - regionLevel);
  return [region * by, (region + 1) * by - 1];
}

function keyOf({ table, level, region, month }: ShelfPart): string {
  return `${table}/${level}/${region}/${month}`;
}
