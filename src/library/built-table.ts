import type { Atlas } from '../dataset/atlas';
import type { ImportMeta } from '../dataset/import/atlas/imported-table';
import type { Problem } from '../dataset/problem';
import type { FileMark } from '../dataset/storage/file-mark';
import type { StoredParts } from '../dataset/storage/stored-dataset';
import type { BuiltData } from '../domain/build-options';
import type { AboutPart, Dataset } from '../domain/incident';

type Said = Partial<Pick<Dataset, 'title' | 'titleAr' | 'description' | 'descriptionAr' | 'licence' | 'updated'>>;

/** Describes a table that was imported when the page was built. */
export interface BuiltTable {
  readonly meta: ImportMeta;
  /** Of the file that it was imported from. */
  readonly mark: FileMark;
  readonly about: readonly AboutPart[];
  /** What the builder says about the data, in place of what the file says. */
  readonly said: Said;
}

/** Such a table with its records and columns. */
export interface FetchedTable {
  readonly table: BuiltTable;
  readonly parts: StoredParts;
}

export type BuiltOutcome =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problem: Problem };

type Fetched =
  | { readonly ok: true; readonly fetched: FetchedTable }
  | { readonly ok: false; readonly problem: Problem };

/** Fetches the table that was built into the page. Nothing is thrown. */
export async function fetchBuiltTable(
  { entry, records, columns }: BuiltData & { readonly type: 'table' },
  base: string,
): Promise<Fetched> {
  const urlOf = (path: string) => new URL(path, base).href;
  try {
    const [table, store, packed] = await Promise.all([
      fetchPart(urlOf(entry)).then(async (response) => (await response.json()) as BuiltTable),
      fetchPart(urlOf(records)).then((response) => response.blob()),
      fetchPart(urlOf(columns)).then((response) => response.blob()),
    ]);
    const bytes = store.size + packed.size;
    const entryOfTable = { type: 'table', meta: table.meta, mark: table.mark, bytes } as const;
    return { ok: true, fetched: { table, parts: { entry: entryOfTable, store, packed } } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'datasetNetwork', params: { url: urlOf(entry), reason } } };
  }
}

/** The table as the page's own data, under the names that its builder gave it. */
export function namedByBuilder(atlas: Atlas, { about, said }: BuiltTable): Atlas {
  return { ...atlas, ...said, ...(about.length > 0 && { about }), origin: 'bundled' };
}

async function fetchPart(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
