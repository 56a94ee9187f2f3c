import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createCuratedAtlas } from '../../src/dataset/curated/curated-atlas';
import { writtenDataset } from '../../src/dataset/export/written-dataset';
import type { ImportMeta } from '../../src/dataset/import/atlas/imported-table';
import { ImportHost } from '../../src/dataset/import/import-host';
import type { ImportReply } from '../../src/dataset/import/import-messages';
import type { Mapping } from '../../src/dataset/import/mapping/mapping';
import type { ImportReport } from '../../src/dataset/import/rows/import-report';
import type { Problem } from '../../src/dataset/problem';
import { type FileMark, markFile } from '../../src/dataset/storage/file-mark';
import type { Fault } from '../../src/domain/fault';
import type { AboutPart, Dataset } from '../../src/domain/incident';

/** What an import outside a browser came to. */
export type ImportedData =
  | {
      readonly type: 'dataset';
      /** As a file of our own format has it. */
      readonly written: object;
      readonly about: readonly AboutPart[];
      readonly report: ImportReport;
      readonly repairs: readonly Fault[];
    }
  | {
      readonly type: 'table';
      readonly meta: ImportMeta;
      readonly report: ImportReport;
      readonly mark: FileMark;
      readonly records: Blob;
      readonly columns: Blob;
    }
  /** Nothing could be loaded; `report` says why row by row, where rows could be read. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly report: ImportReport | null }
  /** The mapping names columns that the file does not have. */
  | { readonly type: 'noColumns'; readonly missing: readonly string[]; readonly columns: readonly string[] }
  /** The file holds several tables: only a reader can say how they become one. */
  | { readonly type: 'several'; readonly names: readonly string[] };

/**
 * Imports a file as the page does, with the same code, in Node.
 * @param id - of the dataset; links and stored files name it
 * @param given - what the columns mean, where the guess is wrong
 */
export async function importData(path: string, id: string, given: Partial<Mapping> | null): Promise<ImportedData> {
  let last: ImportReply | null = null;
  const host = new ImportHost((reply) => {
    if (reply.type !== 'progress') last = reply;
  });
  const replyTo = async (request: Parameters<ImportHost['handle']>[0]): Promise<ImportReply | null> => {
    last = null;
    await host.handle(request);
    return last;
  };
  const file = await openAsBlob(path);
  let reply = await replyTo({ type: 'open', file, name: basename(path), id, sheet: null });
  const preview = reply?.type === 'mapping' ? reply.preview : null;
  if (preview) {
    const named = Object.values(given?.columns ?? {});
    const missing = named.filter((column) => !preview.columns.includes(column));
    if (missing.length > 0) return { type: 'noColumns', missing, columns: preview.columns };
    const guess = preview.guess.mapping;
    const columns = { ...guess.columns, ...given?.columns };
    reply = await replyTo({ type: 'load', mapping: { ...guess, ...given, columns } });
  }
  if (reply?.type === 'dataset') {
    const { dataset, report } = reply;
    const about = dataset.about ?? [];
    return { type: 'dataset', written: await writtenOf(dataset, file), about, report, repairs: report.repairs };
  }
  return outcomeOf(reply, await markFile(file, basename(path)));
}

function outcomeOf(reply: ImportReply | null, mark: FileMark): ImportedData {
  if (reply?.type === 'finished') {
    const { table, report, packed } = reply.finished;
    const { meta, store } = table;
    return { type: 'table', meta, mark, report, records: store, columns: packed };
  }
  if (reply?.type === 'noneLoaded') return { type: 'failed', problem: reply.problem, report: reply.report };
  if (reply?.type === 'failed') return { type: 'failed', problem: reply.problem, report: null };
  if (reply?.type === 'several') return { type: 'several', names: reply.several.parts.map(({ name }) => name) };
  throw new Error(`the import ended with ${reply?.type ?? 'no answer'}`);
}

/** A dataset file as it is. Of a table that this app has saved, the dataset that its rows carry. */
async function writtenOf(dataset: Dataset, file: Blob): Promise<object> {
  const text = await file.text();
  if (/^\uFEFF?\s*\{/.test(text)) return JSON.parse(text.replace(/^\uFEFF/, '')) as object;
  const atlas = createCuratedAtlas(dataset);
  const details = await Promise.all(dataset.incidents.map((_, index) => atlas.detail(index)));
  return writtenDataset(
    atlas,
    details.flatMap((each) => (each.ok ? [each.detail] : [])),
  );
}
