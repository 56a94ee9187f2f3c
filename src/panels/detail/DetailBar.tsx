import { ChevronLeft, ChevronRight, PenLine, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { titleText } from '../../i18n/incident-title';
import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { rowsInOrder } from '../rows-in-order';
import styles from './DetailBar.module.css';
import { neighbours } from './neighbours';

interface DetailBarProps {
  readonly atlas: Atlas;
  readonly incident: number;
  readonly onClose: () => void;
}

/** The bar at the top: previous and next match in time, the position of this one, and the close button. It does not scroll. */
export function DetailBar({ atlas, incident, onClose }: DetailBarProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const state = useLiveState(MATCH_KINDS, 'calm');
  const rows = useMemo(() => rowsInTime(state), [state]);
  const { before, after, position } = neighbours(atlas, rows, incident);
  const go = (target: number | null) => {
    if (target === null) return;
    store.getState().select(target);
    store.getState().announce(titleText(atlas.summary(target), texts));
  };
  const edit = async () => {
    const { openWritten, writeIncident } = store.getState();
    if (await openWritten(atlas.id)) writeIncident(atlas.summary(incident).id);
  };
  return (
    <div className={styles.bar}>
      {/* Time runs from left to right in every language, and the arrows must point the way of the time axis. */}
      <div className={styles.ways} dir="ltr">
        <Button
          variant="plain"
          square
          isDisabled={before === null}
          aria-label={t('panels.previousInTime')}
          onPress={() => go(before)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          variant="plain"
          square
          isDisabled={after === null}
          aria-label={t('panels.nextInTime')}
          onPress={() => go(after)}
        >
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <span className={styles.position}>
        {position === null
          ? t('panels.outsideSelection')
          : t('panels.positionOf', { position: format.number(position), count: format.number(rows.length) })}
      </span>
      {atlas.isWritten ? (
        <Button variant="plain" onPress={() => void edit()}>
          <PenLine aria-hidden /> {t('write.edit')}
        </Button>
      ) : null}
      <Button variant="plain" square aria-label={t('panels.closeDetail')} onPress={onClose}>
        <X aria-hidden />
      </Button>
    </div>
  );
}

function rowsInTime({ dataset }: AppState): Int32Array {
  return dataset.status === 'ready' ? rowsInOrder(dataset.atlas.engine, 'date') : new Int32Array();
}
