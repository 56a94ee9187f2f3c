import { useEffect, useRef, useState } from 'react';
import { MOST_COPIED } from '../../dataset/written/copy-atlas';
import type { WrittenHead } from '../../dataset/written/written-file';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import type { DraftEntry } from '../../library/draft-store';
import type { WritingDesk } from '../../library/writing-desk';
import { useApp, useAppStore, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { readRecords } from '../share/export/read-records';
import { HeadFields } from './HeadFields';
import styles from './WriteHome.module.css';
import { WriteFold } from './WriteSection';

const EMPTY_HEAD: WrittenHead = { title: '', description: '', licence: '' };

/** The datasets that are kept, and the two ways to begin one: empty, or as a copy of the one on the screen. */
export function WriteStart({ desk }: { readonly desk: WritingDesk }) {
  const { t } = useTexts();
  const drafts = useApp((state) => state.drafts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void desk.list(), [desk]);
  const remove = (id: string) => {
    heading.current?.focus();
    void desk.remove(id);
  };
  return (
    <div className={styles.home}>
      <p className={styles.note}>{t('write.intro')}</p>
      <section className={styles.part} aria-label={t('write.mine')}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('write.mine')}
        </h3>
        {drafts?.length === 0 ? <p className={styles.note}>{t('write.none')}</p> : null}
        <ul className={styles.list}>
          {(drafts ?? []).map((entry) => (
            <KeptDataset key={entry.id} entry={entry} onRemove={() => remove(entry.id)} />
          ))}
        </ul>
      </section>
      <NewDataset desk={desk} isOpen={drafts?.length === 0} />
      <CopyDataset desk={desk} />
    </div>
  );
}

interface KeptDatasetProps {
  readonly entry: DraftEntry;
  readonly onRemove: () => void;
}

function KeptDataset({ entry, onRemove }: KeptDatasetProps) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const [asks, setAsks] = useState(false);
  const title = entry.title.trim() || t('write.untitled');
  const { incidents, unfinished } = entry;
  const facts = [
    t('write.counts', { count: incidents, number: format.number(incidents) }),
    ...(unfinished > 0 ? [t('write.unfinished', { count: unfinished, number: format.number(unfinished) })] : []),
    t('write.savedOn', { date: format.dateTime(localMinutes(entry.savedAt)) }),
  ];
  if (asks) {
    return (
      <li className={styles.asked}>
        <p>{t('write.askDelete', { title })}</p>
        <div className={styles.actions}>
          <Button onPress={onRemove}>{t('write.reallyDelete')}</Button>
          <Button autoFocus onPress={() => setAsks(false)}>
            {t('write.keepIt')}
          </Button>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <bdi>{title}</bdi>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
      <Button aria-label={t('write.open', { title })} onPress={() => void store.getState().openWritten(entry.id)}>
        {t('write.edit')}
      </Button>
      <Button variant="plain" aria-label={t('write.deleteDataset', { title })} onPress={() => setAsks(true)}>
        {t('write.reallyDelete')}
      </Button>
    </li>
  );
}

/** Minutes of the clock on the wall, as dates of the page are laid on one axis. */
function localMinutes(at: number): number {
  return at / 60_000 - new Date(at).getTimezoneOffset();
}

function NewDataset({ desk, isOpen }: { readonly desk: WritingDesk; readonly isOpen: boolean | undefined }) {
  const { t } = useTexts();
  const [head, setHead] = useState(EMPTY_HEAD);
  const [lacksTitle, setLacksTitle] = useState(false);
  const start = () => {
    setLacksTitle(head.title.trim() === '');
    if (head.title.trim() !== '') void desk.start(head);
  };
  return (
    <WriteFold title={t('write.newDataset')} isOpen={isOpen === true}>
      <HeadFields
        head={head}
        error={lacksTitle && head.title.trim() === '' ? t('write.needDatasetTitle') : null}
        onChange={(change) => {
          const members = Object.entries({ ...head, ...change }).filter(([, member]) => member !== undefined);
          setHead(Object.fromEntries(members) as unknown as WrittenHead);
        }}
      />
      <div className={styles.actions}>
        <Button variant="primary" onPress={start}>
          {t('write.start')}
        </Button>
      </div>
    </WriteFold>
  );
}

function CopyDataset({ desk }: { readonly desk: WritingDesk }) {
  const { t, format, language } = useTexts();
  const store = useAppStore();
  const atlas = useAtlas();
  const [isCopying, setIsCopying] = useState(false);
  if (!atlas || atlas.isWritten || atlas.parts) return null;
  const title = textIn(language, atlas.title, atlas.titleAr);
  const count = atlas.engine.table.incidentCount;
  const number = format.number(count);
  const copy = async () => {
    setIsCopying(true);
    const rows = Int32Array.from({ length: count }, (_, incident) => atlas.rowOf(incident));
    const details = await readRecords(atlas, rows);
    setIsCopying(false);
    const unread = count - details.length;
    if (unread > 0) store.getState().announce(t('write.copyUnread', { number: format.number(unread), title }));
    else await desk.copy(atlas, details);
  };
  return (
    <section className={styles.part} aria-label={t('write.copyTitle')}>
      <h3 className={styles.heading}>{t('write.copyTitle')}</h3>
      {count > MOST_COPIED ? (
        <p className={styles.note}>{t('write.copyTooMany', { title, number, most: format.number(MOST_COPIED) })}</p>
      ) : (
        <>
          <p className={styles.note}>{t('write.copyNote', { title })}</p>
          {atlas.imported ? <p className={styles.note}>{t('write.copyTable')}</p> : null}
          <div className={styles.actions}>
            <Button isDisabled={isCopying} onPress={() => void copy()}>
              {isCopying ? t('write.copying') : t('write.copy', { count, number })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
