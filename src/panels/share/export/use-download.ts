import { useTexts } from '../../../i18n/texts';
import { useAppStore } from '../../../state/store-context';

/** Saves the matching incidents as a file and announces how many. Very many are saved without their records. */
export function useDownload(): (format: 'csv' | 'json') => Promise<void> {
  const store = useAppStore();
  const { t, format: formats } = useTexts();
  return async (format) => {
    const { dataset, announce } = store.getState();
    if (dataset.status !== 'ready') return;
    announce(t('panels.downloading'));
    const { downloadMatches } = await import('./download');
    const { saved, unread, isBrief } = await downloadMatches(dataset.atlas, format);
    const parts = [t('panels.downloaded', { count: saved, number: formats.number(saved) })];
    if (unread > 0) parts.push(t('panels.unread', { count: unread, number: formats.number(unread) }));
    if (isBrief) parts.push(t('panels.downloadBrief'));
    announce(parts.join(' '));
  };
}
