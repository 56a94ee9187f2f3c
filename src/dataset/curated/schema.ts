import * as v from 'valibot';
import type { Fault } from '../../domain/fault';
import type { Dataset } from '../../domain/incident';
import type { Problem } from '../problem';
import { datasetSchema } from './dataset-schema';
import { faultOfIssue } from './fault-of-issue';
import { findFaults } from './integrity';
import { mendDataset } from './mend';
import { upgrade } from './upgrade';

export type DatasetResult = Opened | { ok: false; problem: Problem };

interface Opened {
  ok: true;
  dataset: Dataset;
  /** What was mended so that the file opens, each with its path; nothing of it is lost without a word. */
  repairs: readonly Fault[];
  /** Incidents that could not be kept, and kept ones that were mended. */
  lost: number;
  doubted: number;
}

/**
 * Reads parsed JSON of any version. What can be loaded is loaded: what the schema does not know is read as "other" or kept
 * as a doubt of the incident, and `repairs` says so. Refuses only what has no incidents, and names why.
 */
export function parseDataset(value: unknown): DatasetResult {
  const written = upgrade(value);
  const strict = v.safeParse(datasetSchema, written);
  if (strict.success && findFaults(strict.output).length === 0) {
    return { ok: true, dataset: strict.output, repairs: [], lost: 0, doubted: 0 };
  }
  return mendDataset(written);
}

/**
 * Everything that is wrong with a dataset file, for the build and for those who make one: an empty list is a file that needs
 * no repair.
 */
export function faultsOf(value: unknown): readonly Fault[] {
  const result = v.safeParse(datasetSchema, upgrade(value));
  if (result.success) return findFaults(result.output);
  return result.issues.map((issue) => faultOfIssue(issue));
}
