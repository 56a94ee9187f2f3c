import { Home, Minus, Plus } from 'lucide-react';
import type { MapLibreMap } from 'maplibre-gl';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { prefersStill } from '../motion';
import styles from './ZoomControls.module.css';

/** The buttons that zoom in, zoom out, and show the whole dataset. */
export function ZoomControls({ map }: { readonly map: MapLibreMap }) {
  const { t } = useTexts();
  const store = useAppStore();
  const zoomBy = (by: number) => {
    const zoom = map.getZoom() + by;
    if (prefersStill(window)) map.jumpTo({ zoom });
    else map.easeTo({ zoom, duration: 250 });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" className={styles.controls} data-map-chrome aria-label={t('map.controls')}>
      <Button variant="plain" square aria-label={t('map.zoomIn')} onPress={() => zoomBy(1)}>
        <Plus aria-hidden />
      </Button>
      <Button variant="plain" square aria-label={t('map.zoomOut')} onPress={() => zoomBy(-1)}>
        <Minus aria-hidden />
      </Button>
      <Button
        variant="plain"
        square
        aria-label={t('map.fitData')}
        onPress={() => store.getState().askMap({ type: 'fitData' })}
      >
        <Home aria-hidden />
      </Button>
    </div>
  );
}
