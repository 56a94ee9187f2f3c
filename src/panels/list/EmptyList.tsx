import { useTexts } from '../../i18n/texts';
import { isWholeRange } from '../../live/selection-values';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './EmptyList.module.css';

/** Says why the list is empty, with buttons for what can help. */
export function EmptyList({ elsewhere }: { readonly elsewhere: number }) {
  const { t, format } = useTexts();
  const isCut = !useApp(isWholeRange);
  const isFiltered = useApp((state) => Object.keys(state.filters).length > 0 || state.query.trim() !== '');
  const query = useApp((state) => state.query.trim());
  const { resetWindow, clearFilters, setScope } = useApp((state) => state);
  if (elsewhere > 0) {
    return (
      <EmptyState title={t('panels.emptyView')}>
        <p className={styles.hint}>
          {t('panels.emptyViewHint', { count: elsewhere, number: format.number(elsewhere) })}
        </p>
        <Button onPress={() => setScope('everywhere')}>{t('panels.lookEverywhere')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={query === '' ? t('panels.nothing') : t('panels.nothingFor', { query })}>
      <p className={styles.hint}>{t(query === '' ? 'panels.nothingHint' : 'panels.nothingForHint')}</p>
      <div className={styles.ways}>
        {isCut ? <Button onPress={resetWindow}>{t('panels.wholePeriod')}</Button> : null}
        {isFiltered ? <Button onPress={clearFilters}>{t('panels.clearFilters')}</Button> : null}
      </div>
    </EmptyState>
  );
}
