import { X } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { problemText } from '../panels/text/problem-text';
import { useApp } from '../state/store-context';
import { Button } from '../ui/Button';
import styles from './Notices.module.css';
import { takeUpdate } from './offline/take-update';

/** The notices. Each says what happened and stays until it is closed. Good news interrupts nobody and has a button. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  const openImport = useApp((state) => state.openImport);
  const texts = useTexts();
  const { t } = texts;
  const actions = {
    showReport: openImport,
    useUpdate: () => void takeUpdate(window),
    reloadPage: () => window.location.reload(),
  };
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('app.notices')}>
      {notices.map(({ key, problem, action }) => (
        <div key={key} className={action ? styles.quiet : styles.notice} role={action ? 'status' : 'alert'}>
          <p className={styles.text} dir="auto">
            {problemText(texts, problem)}
          </p>
          {action ? (
            <Button
              variant="link"
              onPress={() => {
                dismiss(key);
                actions[action]();
              }}
            >
              {t(`app.${action}`)}
            </Button>
          ) : null}
          <Button variant="plain" square aria-label={t('app.dismiss')} onPress={() => dismiss(key)}>
            <X aria-hidden />
          </Button>
        </div>
      ))}
    </section>
  );
}
