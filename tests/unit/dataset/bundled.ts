import { readFile } from 'node:fs/promises';
import { parseDataset } from '../../../src/dataset/curated/schema';
import type { Dataset, Incident } from '../../../src/domain/incident';

const FILE = new URL('../../../public/data/iraq-2019-2020.json', import.meta.url);

/** The committed file, as text. */
export function bundledText(): Promise<string> {
  return readFile(FILE, 'utf8');
}

/** The committed file, checked; the problem as the failure. */
export async function bundledDataset(): Promise<Dataset> {
  const parsed = parseDataset(JSON.parse(await bundledText()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.dataset;
}

/** The editor's sentences among an incident's doubts. */
export function writtenDoubts({ doubts }: Pick<Incident, 'doubts'>): readonly string[] {
  return doubts.flatMap((doubt) => (doubt.type === 'written' ? [doubt.text] : []));
}

export function incidentOf(dataset: Dataset, id: string): Incident {
  const incident = dataset.incidents.find((each) => each.id === id);
  if (!incident) throw new Error(`no incident ${id}`);
  return incident;
}
