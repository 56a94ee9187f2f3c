import { Plus } from 'lucide-react';
import { useState } from 'react';
import { emptyIncident, freeId } from '../../dataset/written/written-file';
import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import type { WritingState } from '../../library/writing-state';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { HeadFields } from './HeadFields';
import { RevisionList } from './RevisionList';
import { useExportWritten } from './use-export-written';
import styles from './WriteHome.module.css';
import { WriteFold } from './WriteSection';
import { WriteText } from './WriteText';
import { WrittenList } from './WrittenList';
import { keepWriter, readWriter } from './writer-name';

interface WriteHomeProps {
  readonly desk: WritingDesk;
  readonly writing: WritingState;
}

/** The dataset that is written in: what it is called, its incidents, its history and its export. */
export function WriteHome({ desk, writing }: WriteHomeProps) {
  const { t } = useTexts();
  const store = useAppStore();
  const { file } = writing;
  const [writer, setWriter] = useState(readWriter);
  const [said, exportJson] = useExportWritten(desk);
  const add = () => {
    const id = freeId(
      'incident-1',
      file.incidents.map((each) => each.id),
    );
    desk.edit({ type: 'addIncident', incident: emptyIncident(id) });
    store.getState().writeIncident(id);
  };
  return (
    <div className={styles.home}>
      <div className={styles.actions}>
        <Button variant="primary" onPress={add}>
          <Plus aria-hidden /> {t('write.add')}
        </Button>
        <Button onPress={exportJson}>{t('write.export')}</Button>
        <Button onPress={() => void desk.close()}>{t('write.others')}</Button>
      </div>
      <p className={styles.note} role="status">
        {said}
      </p>
      <WrittenList desk={desk} writing={writing} />
      <WriteFold title={t('write.about')} isOpen={file.title.trim() === ''}>
        <HeadFields
          head={file}
          error={file.title.trim() === '' ? t('write.needDatasetTitle') : null}
          onChange={(change) => desk.edit({ type: 'changeHead', change })}
        />
      </WriteFold>
      <section className={styles.part} aria-label={t('write.history')}>
        <h3 className={styles.heading}>{t('write.history')}</h3>
        <WriteText
          label={t('write.writer')}
          hint={t('write.writerHint')}
          value={writer}
          onChange={(name) => {
            setWriter(name);
            keepWriter(name);
          }}
        />
        <RevisionList history={file.history ?? []} />
      </section>
    </div>
  );
}
