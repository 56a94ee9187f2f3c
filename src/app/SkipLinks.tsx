import { useTexts } from '../i18n/texts';
import type { DialogName } from './LazyDialogs';
import styles from './SkipLinks.module.css';

/** Ids of the rooms that the links lead to. The list's is `incidents`. */
export const ROOM_IDS = { map: 'map-room', time: 'time-room', detail: 'detail-room' } as const;

interface SkipLinksProps {
  /** Whether an incident, a comparison or charts stand beside the map. */
  readonly hasDetail: boolean;
  readonly onOpen: (dialog: DialogName) => void;
}

/** The first stops of the Tab key, in sight while one has the focus: past the header to each room, and the map in words. */
export function SkipLinks({ hasDetail, onOpen }: SkipLinksProps) {
  const { t } = useTexts();
  return (
    <nav className={styles.links} aria-label={t('app.skipLinks')}>
      <a href="#incidents">{t('app.skipToList')}</a>
      {hasDetail ? <a href={`#${ROOM_IDS.detail}`}>{t('app.skipToDetail')}</a> : null}
      <a href={`#${ROOM_IDS.map}`}>{t('app.skipToMap')}</a>
      <a href={`#${ROOM_IDS.time}`}>{t('app.skipToTime')}</a>
      <button type="button" onClick={() => onOpen('places')}>
        {t('app.places')}
      </button>
    </nav>
  );
}
