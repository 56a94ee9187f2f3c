import { useStore } from 'zustand';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { useMedia } from '../use-media';
import styles from './OfflineDialog.module.css';
import { offlineState } from './offline-state';

/** Installs the page as an app of the system, where the browser offers it; elsewhere says where browsers hide it. */
export function InstallPart() {
  const { t } = useTexts();
  const isInstalled = useMedia('(display-mode: standalone)');
  const offer = useStore(offlineState, (state) => state.offer);
  if (isInstalled) return <p>{t('offline.installed')}</p>;
  if (!offer) return <p>{t('offline.installByMenu')}</p>;
  const install = () => {
    offlineState.setState({ offer: null });
    // The browser asks the reader itself, and an offer can be taken once.
    void offer.prompt();
  };
  return (
    <section className={styles.part}>
      <p>{t('offline.installOffer')}</p>
      <div className={styles.buttons}>
        <Button onPress={install}>{t('offline.install')}</Button>
      </div>
    </section>
  );
}
