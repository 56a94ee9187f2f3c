import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../../dataset/atlas';
import { DATASET_DIMENSION } from '../../dataset/combined/combine-tables';
import { measureUnit } from '../../i18n/measure-text';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { columnOfMeasure, DEFAULT_MEASURE } from '../../spacetime/figure-measure';
import { statedMeasures, tableFactsOf } from '../../spacetime/table-facts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import type { ScaleStore } from '../markers/scale-store';
import type { SizeScale } from '../markers/size-scale';
import { DensityScale } from './DensityScale';
import {
  LegendCodes,
  LegendFigures,
  LegendLines,
  LegendRing,
  LegendSeverities,
  LegendShapes,
  LegendSizes,
} from './legend-parts';
import styles from './MapLegend.module.css';

const ChangeLegend = lazy(async () => ({
  default: (await withLaterMessages(import('./ChangeLegend'))).ChangeLegend,
}));

/** Explains the shapes, colours, sizes, rings and lines of the map: one line when closed, everything when open. */
export function MapLegend({ scales }: { readonly scales: ScaleStore }) {
  const texts = useTexts();
  const { t } = texts;
  const atlas = useAtlas();
  const scale = useStore(scales, (state) => state.scale);
  const split = useApp((state) => state.split);
  const measure = useApp((state) => state.measure);
  const isCompared = useApp((state) => state.comparison !== null);
  const hasDensity = useApp((state) => state.density);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!atlas) return null;
  const { table } = atlas.engine;
  const { roles, hasRoles } = tableFactsOf(table);
  const measures = statedMeasures(table);
  const hasRing = table.dimensions.some(({ id: dimension }) => dimension === split);
  const unit = measureUnit(measure, texts);
  const says = hasRing
    ? t('map.legendSays', { measure: unit, dimension: dimensionLabel(texts, split, 'map') })
    : t('map.legendSaysNumber', { measure: unit });
  return (
    <section className={styles.legend} data-map-chrome aria-label={t('map.legend')} data-open={isOpen}>
      <div className={styles.bar}>
        <Button variant="link" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen((now) => !now)}>
          {t('map.legend')}
          {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </Button>
        {isOpen ? null : (
          <div className={styles.short}>
            {isCompared ? (
              <Suspense fallback={null}>
                <ChangeLegend atlas={atlas} scale={scale} isShort />
              </Suspense>
            ) : split === DATASET_DIMENSION ? (
              <LegendCodes atlas={atlas} split={split} />
            ) : (
              <>
                {hasRoles ? <LegendShapes roles={roles.filter((role) => role !== 'struck')} /> : null}
                {measures.length > 0 ? <LegendSeverities severities={measures} isShort /> : null}
              </>
            )}
            {isCompared ? null : <span className={styles.says}>{says}</span>}
          </div>
        )}
      </div>
      {isOpen ? (
        <div id={id} className={styles.all}>
          {hasDensity ? <DensityScale atlas={atlas} /> : null}
          {isCompared ? (
            <Suspense fallback={null}>
              <ChangeLegend atlas={atlas} scale={scale} isShort={false} />
            </Suspense>
          ) : (
            <SelectionLegend atlas={atlas} scale={scale} />
          )}
        </div>
      ) : null}
    </section>
  );
}

/** What the markers mean while they show the selection alone. */
function SelectionLegend({ atlas, scale }: { readonly atlas: Atlas; readonly scale: SizeScale }) {
  const texts = useTexts();
  const { t } = texts;
  const measure = useApp((state) => state.measure);
  const { roles, hasRoles } = tableFactsOf(atlas.engine.table);
  const measures = statedMeasures(atlas.engine.table);
  return (
    <>
      {hasRoles ? (
        <>
          <h3 className={styles.heading}>{t('map.legendShape')}</h3>
          <LegendShapes roles={roles} />
        </>
      ) : null}
      {measures.length > 0 ? <h3 className={styles.heading}>{t('map.legendColour')}</h3> : null}
      <LegendSeverities severities={measures.length > 0 ? [...measures, 'none'] : []} />
      <h3 className={styles.heading}>{t('map.legendSize', { measure: measureUnit(measure, texts) })}</h3>
      <LegendSizes scale={scale} />
      {measure === DEFAULT_MEASURE ? null : (
        <>
          <h3 className={styles.heading}>{t('map.legendFigures')}</h3>
          <LegendFigures hasRanges={columnOfMeasure(measure) === null} hasLines={atlas.engine.lines.length > 1} />
        </>
      )}
      <LegendRing atlas={atlas} />
      <h3 className={styles.heading}>{t('map.legendLines')}</h3>
      <LegendLines hasLaunches={roles.includes('launch')} />
    </>
  );
}
