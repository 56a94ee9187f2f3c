import { readFileSync } from 'node:fs';

interface Bundled {
  readonly incidents: readonly { readonly id: string }[];
}

/** Incidents of the dataset that the page opens with, counted in its file. */
export const ALL_INCIDENTS = (
  JSON.parse(readFileSync(new URL('../../public/data/iraq-2019-2020.json', import.meta.url), 'utf8')) as Bundled
).incidents.length;
