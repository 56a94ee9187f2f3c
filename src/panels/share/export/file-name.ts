import type { Atlas } from '../../../dataset/atlas';
import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import { isoDate } from '../../../domain/civil-time';
import { lastMinute } from '../../../i18n/window-text';
import type { AppState } from '../../../state/app-state';
import type { DownloadRows } from './rows-to-save';

const LONGEST_FILTERS = 60;

/** The name of a saved file, without its ending: the dataset, the dates, the filters and what was done to coordinates. */
export function fileName(
  atlas: Atlas,
  { window, filters, query }: Pick<AppState, 'window' | 'filters' | 'query'>,
  rows: DownloadRows,
  coarseness: Coarseness,
): string {
  const dates = `${isoDate(window[0])}_${isoDate(lastMinute(window))}`;
  const words = [...Object.values(filters).flatMap((values) => values ?? []), query.trim()].filter(Boolean);
  const parts = rows === 'everything' ? [] : [dates, plain(words.join('-')).slice(0, LONGEST_FILTERS)];
  if (rows === 'inView') parts.push('in-view');
  if (coarseness !== 'exact') parts.push(coarseness === 'place' ? 'no-coordinates' : coarseness.replace('km', 'km-'));
  // The id of an imported file is a number of the browser's; its title is the name of the file.
  return [plain(atlas.origin === 'bundled' ? atlas.id : atlas.title) || plain(atlas.id), ...parts]
    .filter(Boolean)
    .join('_');
}

/** Text that every file system takes as a name. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
