import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import { ChartsView } from './ChartsView';

/** The charts on a screen without room beside the map. */
export function ChartsDialog() {
  const { t } = useTexts();
  const setCharts = useApp((state) => state.setCharts);
  return (
    <Dialog title={t('charts.title')} closeLabel={t('charts.close')} isOpen onOpenChange={setCharts}>
      <ChartsView />
    </Dialog>
  );
}
