import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
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

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setText(query), [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (next: string) => {
    clearTimeout(timer.current);
    setQuery(next);
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuery(next), WAIT_MS);
  };

  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={t('panels.search')}
      value={text}
      onChange={type}
      onClear={() => search('')}
      onSubmit={search}
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
