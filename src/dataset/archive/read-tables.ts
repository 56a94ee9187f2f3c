import { CELL_LANES } from '../../spacetime/cells/cell-lanes';
import { type CountRuns, countRuns, type SpanRuns, spanRuns } from '../../spacetime/cells/count-runs';
import { firstDayOf } from '../../spacetime/cells/day-months';
import type { PartColumns } from './decode-part';
import { laneReader } from './lane-columns';
import { type ArchiveFile, type FileGroup, hasPlainLanes, type Manifest, type ManifestLevel } from './manifest';
import type { PartSource } from './part-columns';
import { PartError } from './part-fetch';
import { periodFilesOf } from './part-lists';

/** `crossings` are the intervals that a beginning of a month cuts, in steps of months. */
export type TableName = 'months' | 'days' | 'spans' | 'crossings';

/** Which counts of an archive are wanted: those of some cells of a level, all of them by month, or of one month. */
export interface TableRequest {
  readonly table: TableName;
  readonly level: number;
  /** First and last cell. */
  readonly cells: readonly [number, number];
  /** For days and spans. */
  readonly month: number;
}

/** Reads the counts that are wanted. Throws what `fetchPart` throws. */
export async function readTable(
  manifest: Manifest,
  source: PartSource,
  request: TableRequest,
  signal?: AbortSignal,
): Promise<CountRuns | SpanRuns> {
  const level = manifest.levels.find((each) => each.level === request.level);
  const file = level && (await fileOf(level, request, source));
  const parts = file ? await source.columns(file, groupTest(request), 'head', signal) : [];
  const column = selectRows(parts, request);
  const lane = hasPlainLanes(manifest) ? column : laneReader(column);
  const base = { cell: column('cell'), class: column('class'), lanes: CELL_LANES.map(lane) };
  try {
    if (request.table === 'crossings') {
      const [start, end] = [
        column('startMonth').map(firstDayOf),
        column('endMonth').map((month) => firstDayOf(month) + 1),
      ];
      return spanRuns({ ...base, lasted: column('lasted'), start, end });
    }
    if (request.table === 'spans')
      return spanRuns({ ...base, lasted: column('lasted'), start: column('start'), end: column('end') });
    return countRuns({ ...base, time: column(request.table === 'months' ? 'month' : 'day') });
  } catch {
    throw new PartError({ code: 'archivePartOther', params: { file: file?.file ?? request.table } });
  }
}

function isOfAllMonths(table: TableName): table is 'months' | 'crossings' {
  return table === 'months' || table === 'crossings';
}

/** Undefined where the archive has nothing for the month. */
async function fileOf(
  level: ManifestLevel,
  { table, month }: TableRequest,
  source: PartSource,
): Promise<ArchiveFile | undefined> {
  if (isOfAllMonths(table)) return level[table] ?? undefined;
  const files = await periodFilesOf(level, source);
  return files[table].find(({ from, to }) => from <= month && month < to);
}

function groupTest({ table, cells: [first, last], month }: TableRequest): (group: FileGroup) => boolean {
  if (isOfAllMonths(table)) return (group) => first <= (group.last[0] ?? 0) && (group.first[0] ?? 0) <= last;
  return (group) => isAtMost([month, first], group.last) && isAtMost(group.first, [month, last]);
}

/** Whether a pair comes before another, or is the same. */
function isAtMost(a: readonly number[], b: readonly number[]): boolean {
  const [month, cell] = [(a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)];
  return month < 0 || (month === 0 && cell <= 0);
}

/** The wanted rows of the parts, column by column. */
function selectRows(parts: readonly PartColumns[], { table, cells: [first, last], month }: TableRequest) {
  const picked = parts.map((part) => {
    const cells = part.get('cell') ?? [];
    const months = isOfAllMonths(table) ? null : (part.get('month') ?? []);
    const rows = new Uint32Array(cells.length);
    let length = 0;
    for (let row = 0; row < cells.length; row += 1) {
      const cell = Number(cells[row]);
      if (cell < first || cell > last || (months && Number(months[row]) !== month)) continue;
      rows[length] = row;
      length += 1;
    }
    return { part, rows: rows.subarray(0, length) };
  });
  const length = picked.reduce((sum, { rows }) => sum + rows.length, 0);
  const column = (name: string): Int32Array => {
    const into = new Int32Array(length);
    let at = 0;
    for (const { part, rows } of picked) {
      const values = part.get(name);
      if (!values) throw new PartError({ code: 'archivePartOther', params: { file: `${table}, ${name}` } });
      for (let i = 0; i < rows.length; i += 1, at += 1) into[at] = Number(values[rows[i] ?? 0]);
    }
    return into;
  };
  return column;
}
