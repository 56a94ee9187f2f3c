import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton, SearchField as AriaSearchField, Input } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import styles from './SearchField.module.css';
import { SearchHits } from './search/SearchHits';

const WAIT_MS = 150;

/** Searches titles, places, actors and sources while one types; Escape empties it. */
export function SearchField() {
  const { t } = useTexts();
  const query = useApp((state) => state.query);
  const setQuery = useApp((state) => state.setQuery);
  const [text, setText] = useState(query);

  useEffect(() => setText(query), [query]);
  useEffect(() => {
    if (text === query) return;
    const timer = setTimeout(() => setQuery(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, query, setQuery]);

  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={t('panels.search')}
      value={text}
      onChange={setText}
      onClear={() => setQuery('')}
      onSubmit={setQuery}
    >
      <Search className={styles.icon} aria-hidden />
      <Input className={styles.input ?? ''} placeholder={t('panels.searchHint')} dir="auto" autoComplete="off" />
      <SearchHits />
      <AriaButton className={styles.clear ?? ''} aria-label={t('panels.clearSearch')}>
        <X aria-hidden />
      </AriaButton>
    </AriaSearchField>
  );
}
