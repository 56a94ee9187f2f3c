import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import type { ExportFormat } from '../../../dataset/exchange/export-formats';
import { useTexts } from '../../../i18n/texts';
import { useAppStore } from '../../../state/store-context';
import type { DownloadRows } from './rows-to-save';

export interface DownloadOptions {
  readonly rows?: DownloadRows;
  readonly coarseness?: Coarseness;
}

/** Saves incidents as a file and announces how many. Very many are saved without their records. */
export function useDownload(): (format: ExportFormat, options?: DownloadOptions) => Promise<void> {
  const store = useAppStore();
  const { t, format: formats } = useTexts();
  return async (format, { rows = 'matching', coarseness = 'exact' } = {}) => {
    const state = store.getState();
    const { dataset, announce } = state;
    if (dataset.status !== 'ready') return;
    announce(t('panels.downloading'));
    const [{ downloadRows }, { rowsToSave }, { fileName }] = await Promise.all([
      import('./download'),
      import('./rows-to-save'),
      import('./file-name'),
    ]);
    const { saved, unread, isBrief } = await downloadRows(dataset.atlas, {
      format,
      coarseness,
      name: fileName(dataset.atlas, state, rows, coarseness),
      rows: rowsToSave(dataset.atlas, rows, state.bounds),
    });
    const parts = [t('panels.downloaded', { count: saved, number: formats.number(saved) })];
    if (unread > 0) parts.push(t('panels.unread', { count: unread, number: formats.number(unread) }));
    if (isBrief) parts.push(t('panels.downloadBrief'));
    announce(parts.join(' '));
  };
}
