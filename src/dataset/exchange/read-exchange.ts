import type { FaultDoubt } from '../../domain/doubt';
import { type Fault, incidentIn } from '../../domain/fault';
import type { Dataset } from '../../domain/incident';
import type { Atlas, IncidentDetail } from '../atlas';
import { createCuratedAtlas } from '../curated/curated-atlas';
import { isObject, type Json } from '../curated/json';
import { type DatasetResult, parseDataset } from '../curated/schema';
import { joinChunks } from './cell-chunks';
import { changedCells } from './changed-cells';
import { DATASET_COLUMN, type NamedCells, RECORD_COLUMN, recordColumn } from './exchange-table';

/** Whether a table is one that the atlas exported: then it holds its records whole, and no column needs a meaning. */
export function isExchangeTable(columns: readonly string[]): boolean {
  return [DATASET_COLUMN, RECORD_COLUMN, 'id', 'site'].every((name) => columns.includes(name));
}

/** As `DatasetResult`, with the file from which the dataset was read. */
export type ExchangeResult =
  | Extract<DatasetResult, { ok: false }>
  | (Extract<DatasetResult, { ok: true }> & { readonly written: object });

interface Gathered {
  readonly dataset: Json;
  /** The row of each incident, in the order of the dataset. */
  readonly rows: readonly NamedCells[];
  /** Rows of incidents that have no readable record. */
  readonly lost: number;
}

/**
 * The dataset in the rows of an exported table. A cell that somebody changed besides the record is a doubt of its incident; a row
 * without a record is counted as lost.
 */
export async function readExchange(rows: AsyncIterable<NamedCells>): Promise<ExchangeResult> {
  const { dataset, rows: written, lost } = await gather(rows);
  const parsed = parseDataset(dataset);
  if (!parsed.ok) return parsed;
  const checked = await withChanges(parsed.dataset, written);
  const doubted = new Set([...checked.changed, ...parsed.repairs.map(incidentIn).filter((index) => index >= 0)]).size;
  return {
    ok: true,
    dataset: checked.dataset,
    repairs: [...parsed.repairs, ...checked.faults],
    lost: parsed.lost + lost,
    doubted,
    written: dataset,
  };
}

async function gather(rows: AsyncIterable<NamedCells>): Promise<Gathered> {
  let head: Json | null = null;
  const incidents: Json[] = [];
  const entries = {
    places: new Map<string, Json>(),
    sources: new Map<string, Json>(),
    actors: new Map<string, Json>(),
  };
  const arabic: Record<string, unknown> = {};
  const kept: NamedCells[] = [];
  const seen = new Set<string>();
  const bare: NamedCells[] = [];
  for await (const cells of rows) {
    const record = parsedObject(recordText(cells));
    head ??= parsedObject(cells.get(DATASET_COLUMN) ?? '');
    if (!record || !isObject(record.incident)) {
      bare.push(cells);
      continue;
    }
    if (isObject(record.dataset)) head ??= record.dataset;
    incidents.push(record.incident);
    kept.push(cells);
    seen.add(cells.get('id') ?? '');
    for (const name of ['places', 'sources', 'actors'] as const) {
      for (const entry of Array.isArray(record[name]) ? record[name] : []) {
        if (isObject(entry)) entries[name].set(String(entry.id ?? entry.name), entry);
      }
    }
    if (isObject(record.translations) && isObject(record.translations.ar))
      Object.assign(arabic, record.translations.ar);
  }
  const lists = Object.fromEntries(Object.entries(entries).map(([name, byId]) => [name, [...byId.values()]]));
  const ids = new Set(incidents.map(({ id }) => id));
  const dataset = {
    ...head,
    ...lists,
    incidents: incidents.map((incident) => withoutDeadLinks(incident, ids)),
    ...(Object.keys(arabic).length > 0 && { translations: { ar: arabic } }),
  };
  return { dataset, rows: kept, lost: new Set(bare.flatMap((cells) => idWithout(cells, seen))).size };
}

/** The id of an incident that has no record at all; its further sites have none by design. */
function idWithout(cells: NamedCells, seen: ReadonlySet<string>): readonly string[] {
  const id = cells.get('id') ?? '';
  return seen.has(id) || [...cells.values()].every((cell) => cell === '') ? [] : [id];
}

/** Rows can be taken out of a table by hand; what pointed to them is no fault of those that stay. */
function withoutDeadLinks(incident: Json, ids: ReadonlySet<unknown>): Json {
  if (!Array.isArray(incident.links)) return incident;
  return { ...incident, links: incident.links.filter((link) => isObject(link) && ids.has(link.incident)) };
}

function recordText(cells: NamedCells): string {
  const parts: string[] = [];
  for (let text = cells.get(recordColumn(0)); text; text = cells.get(recordColumn(parts.length))) parts.push(text);
  return joinChunks(parts);
}

function parsedObject(text: string): Json | null {
  if (!text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

async function withChanges(dataset: Dataset, rows: readonly NamedCells[]) {
  const atlas = createCuratedAtlas(dataset);
  const faults: Fault[] = [];
  const changed = new Set<number>();
  const rowOf = new Map(rows.map((cells) => [cells.get('id') ?? '', cells]));
  const incidents = [];
  for (const [index, incident] of dataset.incidents.entries()) {
    const cells = rowOf.get(incident.id);
    const found = cells ? await faultsOf(atlas, index, cells) : [];
    faults.push(...found);
    if (found.length > 0) changed.add(index);
    const doubts = found.map((fault): FaultDoubt => ({ type: 'fault', ...fault }));
    incidents.push(found.length > 0 ? { ...incident, doubts: [...incident.doubts, ...doubts] } : incident);
  }
  atlas.dispose();
  return { dataset: { ...dataset, incidents }, faults, changed };
}

async function faultsOf(atlas: Atlas, index: number, cells: NamedCells): Promise<readonly Fault[]> {
  const read = await atlas.detail(index);
  return read.ok ? changesOf(atlas, read.detail, index, cells) : [];
}

function changesOf(atlas: Atlas, detail: IncidentDetail, index: number, cells: NamedCells): readonly Fault[] {
  return changedCells(atlas, detail, cells).map(({ column, value }) => ({
    path: `incidents.${index}.${column}`,
    code: 'cellChanged',
    value: value === '' ? '–' : value,
  }));
}
