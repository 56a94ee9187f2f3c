import { useEffect, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import type { AppState } from '../../state/app-state';
import { useApp, useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import styles from './SearchHits.module.css';

const REST_MS = 700;
/** The search finds at any date: a moving window changes nothing here. */
const SEARCH_KINDS = ['dataset', 'filters'] as const;

/** How many incidents the search finds at any date; when there are none, what to try. */
export function SearchHits() {
  const { t, format } = useTexts();
  const query = useApp((state) => state.query.trim());
  const state = useLiveState(SEARCH_KINDS, 'calm');
  const found = useMemo(() => countFound(state), [state]);
  const counted = found === null ? '' : t('panels.found', { count: found, number: format.number(found) });
  useSaid(query === '' ? '' : found === 0 ? t('panels.nothingFor', { query }) : counted);
  if (query === '' || found === null) return null;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {counted}
      </span>
      {found === 0 ? (
        <div className={styles.nothing}>
          <strong>{t('panels.nothingFor', { query })}</strong>
          <p>{t('panels.nothingForHint')}</p>
        </div>
      ) : null}
    </>
  );
}

/** Says a text in the live region when it has stood for a moment. */
function useSaid(text: string): void {
  const store = useAppStore();
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => store.getState().announce(text), REST_MS);
    return () => clearTimeout(timer);
  }, [store, text]);
}

/** Null while nothing is searched for. */
function countFound({ dataset, query }: AppState): number | null {
  return dataset.status === 'ready' && query.trim() !== '' ? dataset.atlas.engine.filteredIncidents : null;
}
