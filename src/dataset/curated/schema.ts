import * as v from 'valibot';
import type { Dataset } from '../../domain/incident';
import type { Problem } from '../problem';
import { datasetSchema } from './dataset-schema';
import { findFault } from './integrity';
import { upgrade } from './upgrade';

export type DatasetResult = { ok: true; dataset: Dataset } | { ok: false; problem: Problem };

/** Checks parsed JSON against the schema and its own references; the problem names the first entry that is wrong. */
export function parseDataset(value: unknown): DatasetResult {
  const result = v.safeParse(datasetSchema, upgrade(value), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return invalid(v.getDotPath(issue) ?? 'the whole file', issue.message);
  }
  const fault = findFault(result.output);
  return fault ? invalid(fault.path, fault.reason) : { ok: true, dataset: result.output };
}

function invalid(path: string, reason: string): DatasetResult {
  return { ok: false, problem: { code: 'datasetInvalid', params: { path, reason } } };
}
