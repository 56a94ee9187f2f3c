import { X } from 'lucide-react';
import type { MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { onMap } from '../on-map';
import { lastDetailedZoom } from './basemap-archives';
import styles from './DetailHint.module.css';

interface DetailHintProps {
  readonly map: MapLibreMap;
  /** Opens the dialog that chooses a basemap. */
  readonly onBasemap: () => void;
}

/**
 * Says that the bundled basemap has nothing finer to show, where the map is zoomed in past its detail. Once closed, it stays
 * closed until the page is loaded again.
 */
export function DetailHint({ map, onBasemap }: DetailHintProps) {
  const { t } = useTexts();
  const isBundled = useApp((state) => state.basemap.type === 'bundled');
  const [isPast, setPast] = useState(false);
  const [isClosed, setClosed] = useState(false);

  useEffect(() => {
    const look = () => {
      const { lng, lat } = map.getCenter().wrap();
      setPast(map.getZoom() > lastDetailedZoom(lng, lat));
    };
    look();
    const scope = createScope();
    onMap(scope, map, 'moveend', look);
    return scope.dispose;
  }, [map]);

  if (!isBundled || !isPast || isClosed) return null;
  return (
    <div className={styles.hint} role="note" data-map-chrome>
      <span>{t('map.noMoreDetail')}</span>
      <Button variant="link" onPress={onBasemap}>
        {t('map.addBasemap')}
      </Button>
      <Button variant="plain" square aria-label={t('map.closeHint')} onPress={() => setClosed(true)}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
