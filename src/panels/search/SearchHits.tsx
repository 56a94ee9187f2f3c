import { useEffect, useRef } from 'react';
import { type Texts, useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { useApp, useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import styles from './SearchHits.module.css';
import { countSearch, type SearchCount } from './search-count';
import { usePaced } from './use-paced';

const SETTLED = { rest: 700, longest: Number.POSITIVE_INFINITY } as const;

/** Says how many incidents the search finds, how many of them the window leaves out, and what was read in place of a word. */
export function SearchHits() {
  const texts = useTexts();
  const { t } = texts;
  const state = useLiveState(MATCH_KINDS, 'calm');
  const query = useApp(({ query: now }) => now.trim());
  const resetWindow = useApp((now) => now.resetWindow);
  const count = countSearch(state);
  const words = wordsOf(count, query, texts);
  useSettledText(query, query === '' || count.status !== 'found' ? '' : words.join('. '));
  if (query === '' || count.status === 'none') return null;
  const isCut = count.status === 'found' && count.inWindow < count.total;
  const isNothing = count.status === 'found' && count.total === 0;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {shortText(count, texts)}
      </span>
      <div className={styles.more}>
        {words.map((text, index) => (
          <p key={text} className={index === 0 ? styles.first : undefined}>
            {text}
          </p>
        ))}
        {isNothing ? <p>{t('panels.nothingForHint')}</p> : null}
        {isCut ? <Button onPress={resetWindow}>{t('search.widen')}</Button> : null}
      </div>
    </>
  );
}

function shortText(count: SearchCount, { t, format }: Texts): string {
  if (count.status !== 'found') return t('search.searching');
  const { total, inWindow } = count;
  const number = format.number(total);
  if (inWindow === total) return t('panels.found', { count: total, number });
  return t('search.shortInDates', { number: format.number(inWindow), total: number });
}

/** One sentence for the count, and one for each word that was read as another. */
function wordsOf(count: SearchCount, query: string, { t, format }: Texts): readonly string[] {
  if (count.status !== 'found') return [t('search.searching')];
  const { total, inWindow, corrections } = count;
  if (total === 0) return [t('panels.nothingFor', { query })];
  const [all, inside] = [format.number(total), format.number(inWindow)];
  const counted =
    inWindow === total
      ? t('search.allInDates', { count: total, number: all })
      : t('search.inDates', { count: inWindow, number: inside, total: all });
  const read = corrections.map((each) =>
    t('search.readAs', { typed: each.typed, read: format.list(each.read.map((word) => `“${word}”`)) }),
  );
  return [counted, ...read];
}

/** Announces the answer to a query once it has settled. A later move of the window announces the totals instead. */
function useSettledText(query: string, text: string): void {
  const store = useAppStore();
  const announced = useRef('');
  const { request, cancel } = usePaced('calm', SETTLED, () => {
    announced.current = query;
    store.getState().announce(text);
  });
  useEffect(() => {
    if (text === '') cancel();
    else if (announced.current !== query) request();
  }, [query, text, request, cancel]);
}
