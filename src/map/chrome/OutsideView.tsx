import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import type { AppStore } from '../../state/store';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { countOutside, type OutsideCounts } from './count-outside';
import styles from './OutsideView.module.css';

const DELAY_MS = 150;
const NONE: OutsideCounts = { outside: 0, unplaced: 0 };

/** Says how many incidents the map does not show, and the way to them. */
export function OutsideView() {
  const { t, format } = useTexts();
  const store = useAppStore();
  const { outside, unplaced } = useOutsideCounts(store);
  if (outside === 0 && unplaced === 0) return null;
  return (
    <div className={styles.pill}>
      {outside > 0 ? (
        <>
          <span>{t('map.outside', { count: outside, number: format.number(outside) })}</span>
          <Button variant="link" onPress={() => store.getState().askMap({ type: 'fitMatches' })}>
            {t('map.showAll')}
          </Button>
        </>
      ) : null}
      {unplaced > 0 ? (
        <span className={styles.unplaced}>
          {t('map.unplaced', { count: unplaced, number: format.number(unplaced) })}
        </span>
      ) : null}
    </div>
  );
}

/** Counted a few times a second at most, however fast the window moves. */
function useOutsideCounts(store: AppStore): OutsideCounts {
  const [counts, setCounts] = useState(NONE);
  useEffect(() => {
    let timer: number | null = null;
    const count = () => {
      timer = null;
      const { dataset, bounds } = store.getState();
      const next = dataset.status === 'ready' && bounds ? countOutside(dataset.atlas, bounds) : NONE;
      setCounts((now) => (now.outside === next.outside && now.unplaced === next.unplaced ? now : next));
    };
    count();
    const unsubscribe = store.subscribe((state, before) => {
      const isSame =
        state.revision === before.revision && state.bounds === before.bounds && state.dataset === before.dataset;
      if (!isSame) timer ??= window.setTimeout(count, DELAY_MS);
    });
    return () => {
      unsubscribe();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [store]);
  return counts;
}
