import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import type { ConflictChoice, WritingConflict } from '../../library/writing-state';
import { Button } from '../../ui/Button';
import styles from './WritePanel.module.css';

interface ConflictBarProps {
  readonly desk: WritingDesk;
  readonly conflict: WritingConflict;
  /** The bar is about to go, and the focus must not go with it. */
  readonly onDone: () => void;
}

/** Says that another tab changed or deleted the dataset, and lets the writer choose. Until then nothing is written. */
export function ConflictBar({ desk, conflict, onDone }: ConflictBarProps) {
  const { t } = useTexts();
  const choose = (choice: ConflictChoice) => {
    onDone();
    void desk.resolve(choice);
  };
  const isDeleted = conflict === 'deleted';
  return (
    <div className={styles.conflict} role="alert">
      <p>{t(`write.conflict-${conflict}`)}</p>
      <div className={styles.actions}>
        <Button onPress={() => choose('theirs')}>{t(isDeleted ? 'write.conflictLet' : 'write.conflictTheirs')}</Button>
        <Button onPress={() => choose('mine')}>{t('write.conflictMine')}</Button>
        {isDeleted ? null : <Button onPress={() => choose('both')}>{t('write.conflictBoth')}</Button>}
      </div>
    </div>
  );
}
