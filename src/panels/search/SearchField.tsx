import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { NamedDates } from '../../dataset/search/read-dates';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { attachWayBack, goToResults } from './go-to-results';
import styles from './SearchField.module.css';
import { SearchHits } from './SearchHits';
import { isKnownDate, useDateSearch } from './use-date-search';
import { usePaced } from './use-paced';

const TYPING = { rest: 150, longest: 600 } as const;

/**
 * The search field. It searches titles, places, actors and sources during typing; a text that is a date offers to go there
 * instead. Enter and Arrow Down go to the results, Escape there comes back, Escape here empties the field.
 */
export function SearchField() {
  const { t, format } = useTexts();
  const store = useAppStore();
  const query = useApp((state) => state.query);
  const range = useApp((state) => state.range);
  const setQuery = useApp((state) => state.setQuery);
  const [text, setText] = useState(query);
  /** The text that the reader wants to be searched for as words, though it is a date. */
  const [words, setWords] = useState('');
  const [wentTo, setWentTo] = useState('');
  const { code, isUnread } = useDateSearch(text);
  /** What the reader did while nobody knew if the text is a date. */
  const [waits, setWaits] = useState<'search' | 'enter' | null>(null);
  const dates = useMemo(
    () => (code === null || text === words || text === query ? [] : code.offeredDates(text, range)),
    [code, text, words, query, range],
  );

  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const wanted = dates.length > 0 ? '' : text;
  const search = () => {
    if (isUnread) setWaits((now) => now ?? 'search');
    else if (store.getState().query !== wanted) setQuery(wanted);
  };
  const typing = usePaced('input', TYPING, search);

  // A search that ended elsewhere ends here too. Typed dates stay: they are no search.
  useEffect(() => {
    setText((now) => (query === '' && isKnownDate(now, store.getState().range) ? now : query));
  }, [query, store]);
  useEffect(() => (input.current ? attachWayBack(store, input.current) : undefined), [store]);

  const type = (next: string) => {
    setText(next);
    setWords('');
    setWentTo('');
    typing.request();
  };
  const clear = () => {
    typing.cancel();
    type('');
    setQuery('');
    input.current?.focus();
  };
  const goTo = ({ from, to }: NamedDates) => {
    typing.cancel();
    store.getState().update({ window: [from, to], query: '' }, 'reader');
    setWentTo(text);
    store.getState().announce(t('search.wentTo', { dates: format.dateRange(from, to) }));
    input.current?.focus();
  };
  const isOffer = dates.length > 0 && wentTo !== text;
  const enter = () => {
    if (isUnread) {
      setWaits('enter');
      return;
    }
    const first = dates.find((each) => code?.isInRange(each, range));
    if (isOffer && first) {
      goTo(first);
      return;
    }
    search();
    if (text !== '') goToResults(document);
  };
  useEffect(() => {
    if (waits === null || isUnread) return;
    setWaits(null);
    if (waits === 'enter') enter();
    else search();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    if (event.key === 'ArrowDown') {
      const offer = isOffer ? field.current?.querySelector<HTMLElement>('[role=group] button') : null;
      if (offer) offer.focus();
      else if (text !== '') search();
      if (offer || (text !== '' && goToResults(document))) event.preventDefault();
    }
    if (event.key !== 'Escape' || text === '') return;
    // The Escape that empties the field must not close the detail panel as well.
    event.preventDefault();
    event.stopPropagation();
    clear();
  };

  return (
    <div ref={field} className={styles.field} data-empty={text === '' || undefined}>
      <Search className={styles.icon} aria-hidden />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={t('panels.search')}
        aria-description={t('search.results')}
        placeholder={t('panels.searchHint')}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {dates.length === 0 ? <SearchHits /> : null}
      {code && isOffer ? (
        <code.DateOffers
          dates={dates}
          text={text}
          onGo={goTo}
          onWords={() => {
            setWords(text);
            setQuery(text);
            input.current?.focus();
          }}
          onLeave={() => input.current?.focus()}
        />
      ) : null}
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
