import { FORMATS } from '../../dataset/import/formats/format-list';

/** Files in `public/samples`, with invented rows: at least one for each format. */
export const SAMPLES: readonly string[] = FORMATS.flatMap(({ samples }) => samples);

/** Address of a sample, relative to the page. */
export function sampleUrl(name: string): string {
  return new URL(`samples/${name}`, document.baseURI).href;
}
