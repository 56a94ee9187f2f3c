import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import styles from './BasemapDialog.module.css';
import { BasemapForm } from './BasemapForm';
import { MapNamesChoice } from './MapNamesChoice';

export interface BasemapDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The dialog that chooses the basemap and the layers over it. */
export function BasemapDialog({ isOpen, onOpenChange }: BasemapDialogProps) {
  const { t } = useTexts();
  const store = useAppStore();
  const density = useApp((state) => state.density);
  return (
    <Dialog title={t('map.basemap')} closeLabel={t('map.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className={styles.content}>
        <p className={styles.intro}>{t('map.basemapIntro')}</p>
        <BasemapForm />
        <MapNamesChoice />
        <h3 className={styles.heading}>{t('map.layers')}</h3>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={density}
            onChange={(event) => store.getState().setDensity(event.currentTarget.checked)}
          />
          <span>
            {t('map.density')}
            <small className={styles.hint}>{t('map.densityHint')}</small>
          </span>
        </label>
      </div>
    </Dialog>
  );
}
