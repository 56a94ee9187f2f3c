import type { Atlas } from '../../../dataset/atlas';
import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import { isoDate } from '../../../domain/civil-time';
import { lastMinute } from '../../../i18n/window-text';
import type { AppState } from '../../../state/app-state';
import type { DownloadRows } from './rows-to-save';

/** Bytes, so that the whole name stays within the 255 that file systems hold. */
const LONGEST_DATASET = 100;
const LONGEST_FILTERS = 90;

/** The name of a saved file, without its ending: the dataset, the dates, the filters and what was done to coordinates. */
export function fileName(
  atlas: Atlas,
  { window, filters, query }: Pick<AppState, 'window' | 'filters' | 'query'>,
  rows: DownloadRows,
  coarseness: Coarseness,
): string {
  const dates = `${isoDate(window[0])}_${isoDate(lastMinute(window))}`;
  const words = [...Object.values(filters).flatMap((values) => values ?? []), query.trim()].filter(Boolean);
  const parts = rows === 'everything' ? [] : [dates, plainName(words.join('-'), LONGEST_FILTERS)];
  if (rows === 'inView') parts.push('in-view');
  if (coarseness !== 'exact') parts.push(coarseness === 'place' ? 'no-coordinates' : coarseness.replace('km', 'km-'));
  return [datasetName(atlas), ...parts].filter(Boolean).join('_');
}

/** The dataset in the name of a file. The id of an imported file is a number of the browser's; its title is the name of the file. */
export function datasetName({ origin, id, title }: Pick<Atlas, 'origin' | 'id' | 'title'>): string {
  return plainName(origin === 'bundled' ? id : title, LONGEST_DATASET) || plainName(id, LONGEST_DATASET);
}

/**
 * Text that every file system takes as a part of a name: letters of any script with their marks, digits, and hyphens between them.
 * @param longest - in bytes
 */
export function plainName(text: string, longest: number): string {
  const words = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return cut(words, longest).replace(/^-|-$/g, '');
}

/** The start of a text that has so many bytes, without half a sign at its end. */
function cut(text: string, longest: number): string {
  const bytes = new Uint8Array(longest);
  const { read } = new TextEncoder().encodeInto(text, bytes);
  return text.slice(0, read);
}
