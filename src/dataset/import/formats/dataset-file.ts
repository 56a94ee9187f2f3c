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
  detect: (start) => /"licence"\s*:/.test(start) && /"(?:places|actors)"\s*:/.test(start),
};
