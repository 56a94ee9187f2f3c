import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './ImportConsent.module.css';

/** Names the other host whose file a link asks for. The file is fetched only when the reader agrees. */
export function ImportConsent({ session }: { readonly session: ImportSession & { readonly status: 'consent' } }) {
  const { t } = useTexts();
  const allowLink = useApp((state) => state.allowLink);
  const closeImport = useApp((state) => state.closeImport);
  const { host, address } = session;
  return (
    <div className={styles.consent}>
      <p>{t('imports.consentWhat', { host })}</p>
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      <p className={styles.note}>{t('imports.consentNote', { host })}</p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => void allowLink()}>
          {t('imports.consentAllow', { host })}
        </Button>
        <Button onPress={closeImport} autoFocus>
          {t('imports.consentRefuse')}
        </Button>
      </div>
    </div>
  );
}
