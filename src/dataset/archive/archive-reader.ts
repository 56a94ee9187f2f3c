import type { CountRuns, SpanRuns } from '../../spacetime/cells/count-runs';
import type { Answer } from './archive-answer';
import { fetchManifest } from './fetch-manifest';
import { type Manifest, readManifest } from './manifest';
import { createPartSource, type PartSource } from './part-columns';
import { type FetchPart, hashOf, PartError, type Traffic } from './part-fetch';
import { type AreaRows, type RowsCost, type RowsRequest, readRows, rowsCost } from './read-rows';
import { readTable, type TableRequest } from './read-tables';

/** Reads an archive. The page has one in a worker; a test may run it in its own thread. */
export interface ArchiveReader {
  /** Reads the manifest. `url` is that of the manifest, `text` what it says where that is known. Call it before all else. */
  open(url: string, text?: string): Promise<Answer<Manifest>>;
  table(request: TableRequest): Promise<Answer<CountRuns | SpanRuns>>;
  /** What reading the events of cells would cost, without reading them. */
  cost(request: RowsRequest): Promise<Answer<RowsCost>>;
  rows(request: RowsRequest): Promise<Answer<AreaRows>>;
  /** What was fetched so far. */
  traffic(): Promise<Answer<Traffic>>;
  dispose(): void;
}

export function createArchiveReader(fetch: FetchPart): ArchiveReader {
  let opened: { readonly manifest: Manifest; readonly source: PartSource } | null = null;

  const answer = async <T>(read: (now: NonNullable<typeof opened>) => Promise<T>): Promise<Answer<T>> => {
    if (!opened) return { ok: false, problem: { code: 'archiveNone', params: { url: '' } } };
    try {
      return { ok: true, value: await read(opened) };
    } catch (error) {
      if (error instanceof PartError) return { ok: false, problem: error.problem };
      const reason = error instanceof Error ? error.message : '';
      return { ok: false, problem: { code: 'workerFailed', params: { reason } } };
    }
  };

  return {
    async open(url, text) {
      const fetched = text === undefined ? await fetchManifest(url, fetch) : { ok: true as const, value: text };
      if (!fetched.ok) return fetched;
      const read = readManifest(fetched.value, url);
      if (!read.ok) return read;
      if (!(await hasOwnId(read.value)))
        return { ok: false, problem: { code: 'archiveInvalid', params: { url, path: 'id' } } };
      opened = { manifest: read.value, source: createPartSource((file) => new URL(file, url).href, fetch) };
      return read;
    },
    table: (request) => answer(({ manifest, source }) => readTable(manifest, source, request)),
    cost: (request) => answer(({ manifest, source }) => rowsCost(manifest, source, request)),
    rows: (request) => answer(({ manifest, source }) => readRows(manifest, source, request)),
    traffic: () => answer(async ({ source }) => ({ ...source.traffic })),
    dispose() {
      opened = null;
    },
  };
}

/** Whether the id of the archive is that of the files that its manifest names. */
async function hasOwnId(manifest: Manifest): Promise<boolean> {
  if (!globalThis.crypto.subtle) return true;
  const files = [
    ...manifest.levels.flatMap(({ months, crossings, days, spans }) => [
      months,
      ...(crossings ? [crossings] : []),
      ...days,
      ...spans,
    ]),
    ...manifest.rows.files,
  ].flatMap((file) => (file.index ? [file, file.index] : [file]));
  const lines = files.map(({ file, sha256 }) => `${file} ${sha256}\n`).sort();
  return (await hashOf(new TextEncoder().encode(lines.join('')))) === manifest.id;
}
