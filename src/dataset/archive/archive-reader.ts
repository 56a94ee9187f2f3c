import type { CountRuns, SpanRuns } from '../../spacetime/cells/count-runs';
import type { Answer } from './archive-answer';
import { fetchManifest } from './fetch-manifest';
import { type Manifest, type ManifestLevel, type PlainFile, readManifest } from './manifest';
import { createPartSource, type PartSource } from './part-columns';
import { type FetchPart, hashOf, PartError, type Traffic } from './part-fetch';
import { periodFilesOf } from './part-lists';
import { type AreaRows, type RowsCost, type RowsRequest, readRows, rowsCost } from './read-rows';
import { readTable, type TableRequest } from './read-tables';

/** Reads an archive. The page has one in a worker; a test may run it in its own thread. */
export interface ArchiveReader {
  /** Reads the manifest. `url` is that of the manifest, `text` what it says where that is known. Call it before all else. */
  open(url: string, text?: string): Promise<Answer<Manifest>>;
  /** After the signal the answer is of no use: what it still needs is not fetched, and it may never come. */
  table(request: TableRequest, signal?: AbortSignal): Promise<Answer<CountRuns | SpanRuns>>;
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
    async table(request, signal) {
      const read = await answer(({ manifest, source }) => readTable(manifest, source, request, signal));
      if (opened && request.table === 'months') listAhead(opened, request.level);
      return read;
    },
    cost: (request) => answer(({ manifest, source }) => rowsCost(manifest, source, request)),
    rows: (request) => answer(({ manifest, source }) => readRows(manifest, source, request)),
    traffic: () => answer(async ({ source }) => ({ ...source.traffic })),
    dispose() {
      opened = null;
    },
  };
}

/** The list of a level's files comes while the reader looks at its counts by month: the first step of the window needs it. */
function listAhead({ manifest, source }: { manifest: Manifest; source: PartSource }, level: number): void {
  const own = manifest.levels.find((each) => each.level === level);
  // Whoever needs the list reads it again, and hears what is wrong.
  if (own) periodFilesOf(own, source).catch(() => {});
}

/** Whether the id of the archive is that of the files that its manifest names. */
async function hasOwnId({ levels, rows, id }: Manifest): Promise<boolean> {
  if (!globalThis.crypto.subtle) return true;
  const files = [
    ...levels.flatMap(({ months, crossings, periods }) => [
      months,
      ...(crossings ? [crossings] : []),
      ...filesIn(periods),
    ]),
    ...('file' in rows.files ? [rows.files] : rows.files),
  ].flatMap((file: PlainFile & { readonly index?: PlainFile | undefined }) =>
    file.index ? [file, file.index] : [file],
  );
  const lines = files.map(({ file, sha256 }) => `${file} ${sha256}\n`).sort();
  return (await hashOf(new TextEncoder().encode(lines.join('')))) === id;
}

function filesIn(periods: ManifestLevel['periods']): readonly PlainFile[] {
  return 'days' in periods ? [...periods.days, ...periods.spans] : [periods];
}
