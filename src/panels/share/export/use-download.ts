import type { Coarseness } from '../../../dataset/exchange/coarse-place';
import type { ExportFormat } from '../../../dataset/exchange/export-formats';
import { useTexts } from '../../../i18n/texts';
import { useAppStore } from '../../../state/store-context';
import { takesLong } from './many-rows';
import type { DownloadRows } from './rows-to-save';

const NOTICE = 'save';

/** What a reader wants to save, and where. */
export interface SaveWish {
  readonly format: ExportFormat;
  readonly rows: DownloadRows;
  readonly coarseness: Coarseness;
  /** Among the browser's downloads, or at a place that the browser asks for. */
  readonly place: 'downloads' | 'chosen';
}

/**
 * Saves incidents with their records as a file and announces how many. A notice says what the file lacks, or that there is none.
 * @param onLong - takes over what takes long, or needs the reader's answer
 */
export function useDownload(onLong: (wish: SaveWish) => void): (wish: SaveWish) => Promise<void> {
  const store = useAppStore();
  const { t, format: formats } = useTexts();
  return async (wish) => {
    const { format, rows, coarseness, place } = wish;
    const state = store.getState();
    const { dataset, announce, notify, dismiss } = state;
    if (dataset.status !== 'ready') return;
    if (place === 'chosen' || takesLong(dataset.atlas, rows)) {
      onLong(wish);
      return;
    }
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
    }).catch(() => ({ saved: 0, unread: 0 }));
    if (saved === 0) {
      notify(NOTICE, { code: 'saveFailed', params: {} });
      return;
    }
    announce(t('panels.downloaded', { count: saved, number: formats.number(saved) }));
    if (unread === 0) dismiss(NOTICE);
    else notify(NOTICE, { code: 'saveUnread', params: { count: unread, number: formats.number(unread) } });
  };
}
