import { useEffect, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import type { AppState } from '../../state/app-state';
import { useApp, useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import styles from './SearchHits.module.css';

const REST_MS = 700;
/** Without `time`: the search counts incidents of any date, so the window changes nothing here. */
const SEARCH_KINDS = ['dataset', 'filters'] as const;

/** The number of incidents of any date that the search finds. When there are none, says what to try. */
export function SearchHits() {
  const { t, format } = useTexts();
  const query = useApp((state) => state.query.trim());
  const state = useLiveState(SEARCH_KINDS, 'calm');
  const found = useMemo(() => countFound(state), [state]);
  const counted = found === null ? '' : t('panels.found', { count: found, number: format.number(found) });
  useSettledText(query === '' ? '' : found === 0 ? t('panels.nothingFor', { query }) : counted);
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

/** Announces a text once it has settled. */
function useSettledText(text: string): void {
  const store = useAppStore();
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => store.getState().announce(text), REST_MS);
    return () => clearTimeout(timer);
  }, [store, text]);
}

/** Null without a search. */
function countFound({ dataset, query }: AppState): number | null {
  return dataset.status === 'ready' && query.trim() !== '' ? dataset.atlas.engine.filteredIncidents : null;
}
