import type { WholeFormat } from './format';

/** A dataset of this app, as docs/data.md describes it. */
export const datasetFile: WholeFormat = {
  meaning: 'schema',
  id: 'dataset',
  label: 'imports.format-dataset',
  extensions: ['json'],
  samples: ['dataset.json'],
  publisher: '',
  licence: '',
  // Long members can push the lists of entries out of the start; what only looks like a dataset is read as records all the same.
  detect: (start) =>
    /"(?:licence|version|updated)"\s*:/.test(start) &&
    /"(?:places|actors|incidents|translations|coverage|scopes)"\s*:\s*[[{]/.test(start),
};
