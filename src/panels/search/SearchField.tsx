import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import styles from './SearchField.module.css';
import { SearchHits } from './SearchHits';

const WAIT_MS = 150;

/** The search field. It searches titles, places, actors and sources during typing. Escape empties it. */
export function SearchField() {
  const { t } = useTexts();
  const query = useApp((state) => state.query);
  const setQuery = useApp((state) => state.setQuery);
  const [text, setText] = useState(query);

  const input = useRef<HTMLInputElement>(null);
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

  const clear = () => {
    setText('');
    search('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search(text);
    if (event.key !== 'Escape' || text === '') return;
    // The Escape that empties the field must not close the detail panel as well.
    event.preventDefault();
    event.stopPropagation();
    clear();
  };

  return (
    <div className={styles.field} data-empty={text === '' || undefined}>
      <Search className={styles.icon} aria-hidden />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={t('panels.search')}
        placeholder={t('panels.searchHint')}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <SearchHits />
      {/* Not a tab stop, because Escape does the same. */}
      <button
        type="button"
        tabIndex={-1}
        className={styles.clear}
        aria-label={t('panels.clearSearch')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={clear}
      >
        <X aria-hidden />
      </button>
    </div>
  );
}
