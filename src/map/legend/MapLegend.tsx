import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { DATASET_DIMENSION } from '../../dataset/combined/combine-tables';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import type { ScaleStore } from '../markers/scale-store';
import { LegendCodes, LegendLines, LegendRing, LegendSeverities, LegendShapes, LegendSizes } from './legend-parts';
import styles from './MapLegend.module.css';

/** Explains the shapes, colours, sizes, rings and lines of the map: one line when closed, everything when open. */
export function MapLegend({ scales }: { readonly scales: ScaleStore }) {
  const { t } = useTexts();
  const atlas = useAtlas();
  const scale = useStore(scales, (state) => state.scale);
  const split = useApp((state) => state.split);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!atlas) return null;
  return (
    <section className={styles.legend} aria-label={t('map.legend')} data-open={isOpen}>
      <div className={styles.bar}>
        <Button variant="link" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen((now) => !now)}>
          {t('map.legend')}
          {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </Button>
        {isOpen ? null : (
          <div className={styles.short}>
            {split === DATASET_DIMENSION ? (
              <LegendCodes atlas={atlas} split={split} />
            ) : (
              <>
                <LegendShapes roles={['target', 'launch', 'found']} />
                <LegendSeverities severities={['killed', 'wounded']} isShort />
              </>
            )}
          </div>
        )}
      </div>
      {isOpen ? (
        <div id={id} className={styles.all}>
          <h3 className={styles.heading}>{t('map.legendShape')}</h3>
          <LegendShapes roles={['target', 'struck', 'launch', 'found']} />
          <h3 className={styles.heading}>{t('map.legendColour')}</h3>
          <LegendSeverities severities={['killed', 'wounded', 'none']} />
          <h3 className={styles.heading}>{t('map.legendSize')}</h3>
          <LegendSizes scale={scale} />
          <LegendRing atlas={atlas} />
          <h3 className={styles.heading}>{t('map.legendLines')}</h3>
          <LegendLines />
        </div>
      ) : null}
    </section>
  );
}
