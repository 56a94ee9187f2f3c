import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { foldText } from '../../dataset/fold-text';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import type { WritingState } from '../../library/writing-state';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { dayText } from '../detail/day-text';
import styles from './WriteHome.module.css';
import { WriteText } from './WriteText';
import { readWriter } from './writer-name';

/** From how many incidents on a search stands above the list, and how many are listed at once. */
const SEARCH_FROM = 12;
const MOST_LISTED = 100;

interface WrittenListProps {
  readonly desk: WritingDesk;
  readonly writing: WritingState;
}

/** The incidents of the dataset: unfinished ones first, each to edit or to delete. */
export function WrittenList({ desk, writing }: WrittenListProps) {
  const texts = useTexts();
  const { t, format, language } = texts;
  const store = useAppStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const { file, faults } = writing;
  const wanted = foldText(query);
  const found = file.incidents.filter(({ title, titleAr = '' }) => foldText(`${title} ${titleAr}`).includes(wanted));
  const listed = [...found].sort((a, b) => Number(faults.has(b.id)) - Number(faults.has(a.id))).slice(0, MOST_LISTED);
  const remove = (id: string, title: string) => {
    // The button goes with the row, and the focus must not go with it.
    heading.current?.focus();
    desk.edit({ type: 'removeIncident', id });
    desk.revise(readWriter());
    store.getState().announce(t('write.deleted', { title }));
  };
  const left = found.length - listed.length;
  return (
    <section className={styles.part} aria-label={t('write.incidents')}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('write.incidents')} ({format.number(file.incidents.length)})
      </h3>
      {file.incidents.length === 0 ? <p className={styles.note}>{t('write.empty')}</p> : null}
      {file.incidents.length >= SEARCH_FROM ? (
        <WriteText label={t('write.find')} value={query} onChange={setQuery} />
      ) : null}
      {found.length === 0 && query.trim() !== '' ? (
        <p className={styles.note}>{t('write.foundNone', { text: query })}</p>
      ) : null}
      <ul className={styles.list}>
        {listed.map(({ id, title, titleAr, time }) => {
          const name = textIn(language, title, titleAr).trim() || t('write.untitled');
          return (
            <li key={id} className={styles.row}>
              <span className={styles.name}>
                <bdi>{name}</bdi>
                <span className={styles.facts}>{dayText(time.date ?? '', texts)}</span>
                {faults.has(id) ? <span className={styles.unfinished}>{t('write.notOnMap')}</span> : null}
              </span>
              <Button
                aria-label={t('write.editNamed', { title: name })}
                onPress={() => {
                  store.getState().selectById(id);
                  store.getState().writeIncident(id);
                }}
              >
                {t('write.edit')}
              </Button>
              <Button
                variant="plain"
                square
                aria-label={t('write.deleteNamed', { title: name })}
                onPress={() => remove(id, name)}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      {left > 0 ? (
        <p className={styles.note}>{t('write.moreChanges', { count: left, number: format.number(left) })}</p>
      ) : null}
    </section>
  );
}
