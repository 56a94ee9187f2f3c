import type { Problem } from '../problem';
import { type FileMark, markFile } from '../storage/file-mark';
import { readChecked } from './read-checked';
import type { DatasetResult } from './schema';

/** A dataset that was fetched, with the mark of its bytes. */
export type LoadResult = (DatasetResult & { ok: true; mark: FileMark }) | (DatasetResult & { ok: false });

const NOT_FOUND: readonly number[] = [404, 410];

/**
 * Fetches a dataset file and checks it. A file with the hash `checked` was checked by the build, so that the code of the check is
 * not fetched. Nothing is thrown.
 */
export async function loadDataset(url: string, checked: string | null = null): Promise<LoadResult> {
  const fetched = await fetchText(url);
  if (!fetched.ok) return fetched;
  const json = parseJson(fetched.text);
  if (!json.ok) return failed(isPage(fetched.text) ? 'datasetMissing' : 'datasetNotJson', { url, reason: json.reason });
  const mark = await markFile(new Blob([fetched.text]), url.replace(/^.*\//, ''));
  const result = checked !== null && mark.hash === checked ? asChecked(json.value) : await check(json.value);
  return result.ok ? { ...result, mark } : result;
}

function asChecked(value: unknown): DatasetResult {
  return { ok: true, dataset: readChecked(value), repairs: [], lost: 0, doubted: 0 };
}

async function check(value: unknown): Promise<DatasetResult> {
  const schema = await import('./schema').catch(() => null);
  return schema ? schema.parseDataset(value) : failed('partMissing', {});
}

async function fetchText(url: string): Promise<{ ok: true; text: string } | FailedLoad> {
  try {
    const response = await fetch(url);
    if (NOT_FOUND.includes(response.status)) return failed('datasetMissing', { url });
    if (!response.ok) return failed('datasetNetwork', { url, reason: `HTTP ${response.status}` });
    return { ok: true, text: await response.text() };
  } catch (error) {
    return failed('datasetNetwork', { url, reason: error instanceof Error ? error.message : String(error) });
  }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Hosts of single-page apps answer a missing file with their start page instead of a 404. */
function isPage(text: string): boolean {
  return /^\s*<(!doctype|html)/i.test(text);
}

interface FailedLoad {
  ok: false;
  problem: Problem;
}

function failed(code: Problem['code'], params: Problem['params']): FailedLoad {
  return { ok: false, problem: { code, params } };
}
