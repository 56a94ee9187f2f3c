import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import type { ExportFormat } from '../../../dataset/exchange/export-formats';
import { useTexts } from '../../../i18n/texts';
import { useAppStore } from '../../../state/store-context';
import type { DownloadRows } from './rows-to-save';

/** What a reader wants to save, and where. */
export interface SaveWish {
  readonly format: ExportFormat;
  readonly rows: DownloadRows;
  readonly coarseness: Coarseness;
  /** Among the browser's downloads, or at a place that the browser asks for. */
  readonly place: 'downloads' | 'chosen';
}

/** Saves incidents with their records as a file and announces how many. For very many, see `takesLong`. */
export function useDownload(): (wish: Omit<SaveWish, 'place'>) => Promise<void> {
  const store = useAppStore();
  const { t, format: formats } = useTexts();
  return async ({ format, rows, coarseness }) => {
    const state = store.getState();
    const { dataset, announce } = state;
    if (dataset.status !== 'ready') return;
    announce(t('panels.downloading'));
    const [{ downloadRows }, { rowsToSave }, { fileName }] = await Promise.all([
      import('./download'),
      import('./rows-to-save'),
      import('./file-name'),
    ]);
    const { saved, unread } = await downloadRows(dataset.atlas, {
      format,
      coarseness,
      name: fileName(dataset.atlas, state, rows, coarseness),
      rows: rowsToSave(dataset.atlas, rows, state.bounds),
    });
    const parts = [t('panels.downloaded', { count: saved, number: formats.number(saved) })];
    if (unread > 0) parts.push(t('panels.unread', { count: unread, number: formats.number(unread) }));
    announce(parts.join(' '));
  };
}
