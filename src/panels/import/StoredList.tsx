import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoredEntry } from '../../dataset/storage/stored-dataset';
import { MS_PER_MINUTE } from '../../domain/civil-time';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './StoredList.module.css';

/** The datasets that the browser stores, with size and date, to show or to delete. */
export function StoredList() {
  const { t } = useTexts();
  const stored = useApp((state) => state.stored);
  if (stored === null) return null;
  return (
    <section className={styles.stored} aria-label={t('imports.storedTitle')}>
      <h3 className={styles.title}>{t('imports.storedTitle')}</h3>
      {stored.length === 0 ? <p className={styles.empty}>{t('imports.storedEmpty')}</p> : null}
      <ul className={styles.list}>
        {stored.map((entry) => (
          <StoredItem key={entry.meta.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function StoredItem({ entry: { meta } }: { readonly entry: StoredEntry }) {
  const { t, format } = useTexts();
  const shownId = useAtlas()?.id;
  const showDataset = useApp((state) => state.showDataset);
  const closeImport = useApp((state) => state.closeImport);
  const deleteDataset = useApp((state) => state.deleteDataset);
  const [asking, setAsking] = useState(false);
  const name = meta.title;
  const show = () => {
    closeImport();
    showDataset(meta.id);
  };
  if (asking) {
    return (
      <li className={styles.item}>
        <p className={styles.question} dir="auto">
          {t('imports.deleteSure', { name })}
        </p>
        <Button onPress={() => setAsking(false)} autoFocus>
          {t('imports.deleteNo')}
        </Button>
        <Button variant="primary" onPress={() => void deleteDataset(meta.id)}>
          {t('imports.deleteYes')}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <p className={styles.name} dir="auto">
          {name}
        </p>
        <p className={styles.facts}>
          {t('imports.storedAbout', {
            size: format.bytes(meta.size),
            date: format.date(meta.importedAt / MS_PER_MINUTE),
          })}
        </p>
      </div>
      {meta.id === shownId ? (
        <span className={styles.facts}>{t('imports.shown')}</span>
      ) : (
        <Button aria-label={t('imports.showNamed', { name })} onPress={show}>
          {t('imports.show')}
        </Button>
      )}
      <Button variant="plain" square aria-label={t('imports.deleteNamed', { name })} onPress={() => setAsking(true)}>
        <Trash2 aria-hidden />
      </Button>
    </li>
  );
}
