import type { parseDataset } from '../../curated/schema';
import { datasetFile } from '../formats/dataset-file';
import type { ImportReport } from './import-report';

type ParsedDataset = ReturnType<typeof parseDataset> & { readonly ok: true };

/** The report of a dataset file, whose incidents count as rows. */
export function datasetReport(
  { dataset, repairs, lost, doubted }: ParsedDataset,
  about: Pick<ImportReport, 'file' | 'size' | 'seconds' | 'container'>,
): ImportReport {
  const loaded = dataset.incidents.length;
  const located = new Set(dataset.places.filter(({ point }) => point !== null).map(({ id }) => id));
  const placed = dataset.incidents.filter(({ sites }) => located.has(sites[0]?.place ?? '')).length;
  return {
    ...about,
    format: datasetFile.id,
    encoding: 'utf-8',
    rows: loaded + lost,
    loaded,
    placed,
    doubtful: doubted,
    rejected: lost,
    blank: 0,
    groups: [],
    repairs,
    overflowing: [],
    lacks: [],
    rejects: null,
    troubled: [],
    columns: [],
  };
}
