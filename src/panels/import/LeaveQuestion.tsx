import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './LeaveQuestion.module.css';

/** Asks before cells are lost that the reader wrote over and the file was not read with. */
export function LeaveQuestion() {
  const { t } = useTexts();
  const asks = useApp((state) => state.asksToLeave);
  const written = useApp((state) => state.written);
  const answerLeave = useApp((state) => state.answerLeave);
  const correctRows = useApp((state) => state.correctRows);
  const part = useRef<HTMLElement>(null);
  const isOpen = asks && written !== null;
  useEffect(() => {
    if (isOpen) part.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  if (!isOpen) return null;
  const read = () => {
    answerLeave(false);
    correctRows(written.corrections);
  };
  return (
    <section ref={part} role="alertdialog" aria-label={t('corrections.leaveTitle')} className={styles.question}>
      <p>{t('corrections.leaveQuestion', { count: written.changed })}</p>
      <div className={styles.answers}>
        <Button variant="primary" onPress={read} autoFocus>
          {t('corrections.readAgain', { count: written.changed })}
        </Button>
        <Button onPress={() => answerLeave(false)}>{t('corrections.leaveStay')}</Button>
        <Button variant="plain" onPress={() => answerLeave(true)}>
          {t('corrections.leaveLose')}
        </Button>
      </div>
    </section>
  );
}
