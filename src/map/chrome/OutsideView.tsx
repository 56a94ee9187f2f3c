import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { countOutside, type OutsideCounts } from './count-outside';
import styles from './OutsideView.module.css';

const OUTSIDE_KINDS = [...MATCH_KINDS, 'area'] as const;
const NONE: OutsideCounts = { outside: 0, unplaced: 0 };

/** Shows how many incidents are out of view or have no place, with a button that brings all into view. */
export function OutsideView() {
  const { t, format } = useTexts();
  const store = useAppStore();
  const { dataset, bounds } = useLiveState(OUTSIDE_KINDS, 'calm');
  const { outside, unplaced } = dataset.status === 'ready' && bounds ? countOutside(dataset.atlas, bounds) : NONE;
  if (outside === 0 && unplaced === 0) return null;
  const hasList = dataset.status !== 'ready' || !dataset.atlas.engine.cells;
  return (
    <div className={styles.pill} data-unplaced-only={outside === 0} data-map-chrome>
      {outside > 0 ? (
        <>
          <span className={styles.full}>{t('map.outside', { count: outside, number: format.number(outside) })}</span>
          <span className={styles.short}>
            {t('map.outsideShort', { count: outside, number: format.number(outside) })}
          </span>
          <Button variant="link" onPress={() => store.getState().askMap({ type: 'fitMatches' })}>
            {t('map.showAll')}
          </Button>
        </>
      ) : null}
      {unplaced > 0 ? (
        <span className={styles.unplaced}>
          <span className={styles.full}>
            {t(hasList ? 'map.unplaced' : 'map.unplacedShort', { count: unplaced, number: format.number(unplaced) })}
          </span>
          <span className={styles.short}>
            {t('map.unplacedShort', { count: unplaced, number: format.number(unplaced) })}
          </span>
        </span>
      ) : null}
    </div>
  );
}
