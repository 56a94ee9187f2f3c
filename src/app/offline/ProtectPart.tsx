import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './OfflineDialog.module.css';

/** `unknown`: the browser has no such protection, or forbids the page to store anything. */
type Protection = 'unknown' | 'asked' | 'yes' | 'no' | 'refused';

/** Asks the browser not to delete what the page keeps when the disk is short of room. */
export function ProtectPart() {
  const { t } = useTexts();
  const [protection, setProtection] = useState<Protection>('unknown');
  useEffect(() => {
    persisted().then(setProtection, () => setProtection('unknown'));
  }, []);
  if (protection === 'unknown') return null;
  if (protection === 'yes') return <p>{t('offline.protected')}</p>;
  const protect = async () => {
    setProtection('asked');
    const isGiven = await navigator.storage.persist().catch(() => false);
    setProtection(isGiven ? 'yes' : 'refused');
  };
  return (
    <section className={styles.part}>
      <p>{t(protection === 'refused' ? 'offline.refused' : 'offline.unprotected')}</p>
      <div className={styles.buttons}>
        <Button isDisabled={protection === 'asked'} onPress={() => void protect()}>
          {t('offline.protect')}
        </Button>
      </div>
    </section>
  );
}

async function persisted(): Promise<Protection> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return 'unknown';
  return (await navigator.storage.persisted()) ? 'yes' : 'no';
}
