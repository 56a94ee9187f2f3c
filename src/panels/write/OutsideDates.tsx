import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';

/** Says that an incident is not on the map because of the dates that are shown, and offers all of them. */
export function OutsideDates({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { dataset, window, resetWindow } = useLiveState(MATCH_KINDS, 'calm');
  if (dataset.status !== 'ready') return null;
  const { engine, indexOf, rowOf } = dataset.atlas;
  const incident = indexOf(id);
  const row = incident < 0 ? -1 : rowOf(incident);
  const { start, end } = engine.table;
  const isOutside = row >= 0 && ((end[row] ?? 0) <= window[0] || (start[row] ?? 0) >= window[1]);
  if (!isOutside) return null;
  return (
    <p>
      {t('write.outside')}{' '}
      <Button variant="link" onPress={resetWindow}>
        {t('write.showAllDates')}
      </Button>
    </p>
  );
}
