import { useTexts } from '../../i18n/texts';
import { MAP_NAMES } from '../../state/app-state';
import { useApp } from '../../state/store-context';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './BasemapDialog.module.css';

/** Chooses which names the bundled basemap shows. */
export function MapNamesChoice() {
  const { t } = useTexts();
  const mapNames = useApp((state) => state.mapNames);
  const setMapNames = useApp((state) => state.setMapNames);
  return (
    <div className={styles.names}>
      <h3 className={styles.heading}>{t('settings.mapNames')}</h3>
      <SegmentedControl
        label={t('settings.mapNames')}
        options={MAP_NAMES.map((value) => ({ value, label: t(`settings.mapNames-${value}`) }))}
        value={mapNames}
        onChange={setMapNames}
      />
      <small className={styles.hint}>{t('settings.mapNamesNote')}</small>
    </div>
  );
}
