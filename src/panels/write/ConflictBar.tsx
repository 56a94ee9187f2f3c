import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import type { WritingConflict } from '../../library/writing-state';
import { Button } from '../../ui/Button';
import styles from './WritePanel.module.css';

interface ConflictBarProps {
  readonly desk: WritingDesk;
  readonly conflict: WritingConflict;
}

/** Says that another tab changed or deleted the dataset, and lets the writer choose. Until then nothing is written. */
export function ConflictBar({ desk, conflict }: ConflictBarProps) {
  const { t } = useTexts();
  const isDeleted = conflict === 'deleted';
  return (
    <div className={styles.conflict} role="alert">
      <p>{t(`write.conflict-${conflict}`)}</p>
      <div className={styles.actions}>
        <Button onPress={() => void desk.resolve('theirs')}>
          {t(isDeleted ? 'write.conflictLet' : 'write.conflictTheirs')}
        </Button>
        <Button onPress={() => void desk.resolve('mine')}>{t('write.conflictMine')}</Button>
        {isDeleted ? null : <Button onPress={() => void desk.resolve('both')}>{t('write.conflictBoth')}</Button>}
      </div>
    </div>
  );
}
