import { ListFilter } from 'lucide-react';
import type { MapLibreMap } from 'maplibre-gl';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { AREA_FILTER, type Area, formatArea } from '../../domain/area';
import { lengthKm } from '../../domain/geo';
import type { LonLat } from '../../domain/place';
import { areaLabel } from '../../i18n/area-label';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { useApp, useAppStore, useAtlas } from '../../state/store-context';
import { useHasRows } from '../../state/use-has-rows';
import { Button } from '../../ui/Button';
import { circlesOfIncident } from '../site-circles';
import { attachMeasurement, type DrawnMeasurement } from './attach-measurement';
import { distanceText } from './distance-text';
import styles from './MeasurePanel.module.css';
import { areaOf, holdsPole, type Measurement, type Tool, withPoint } from './measurement';

const AreasOfFile = lazy(async () => ({ default: (await withLaterMessages(import('./AreasOfFile'))).AreasOfFile }));

const FIRST_RADIUS_KM = 10;
const LARGEST_RADIUS_KM = 9000;

const withoutLast = (now: Measurement): Measurement => ({ ...now, points: now.points.slice(0, -1) });

interface MeasurePanelProps {
  readonly map: MapLibreMap;
  readonly tool: Tool;
  readonly onClose: () => void;
}

/** Takes points from clicks or from the middle of the map, and says the distance. Escape clears it, a second one closes it. */
export function MeasurePanel({ map, tool, onClose }: MeasurePanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const atlas = useAtlas();
  // Counts by cell cannot be cut by an area.
  const canFilter = useHasRows();
  const selected = useApp((state) => state.selected);
  const id = useId();
  const [measurement, setMeasurement] = useState<Measurement>({ tool, points: [], radiusKm: FIRST_RADIUS_KM });
  const drawn = useRef<DrawnMeasurement>(null);
  const { points, radiusKm } = measurement;
  const area = areaOf(measurement);
  const says = saysOf(measurement);
  const [place] = atlas ? circlesOfIncident(atlas, selected) : [];
  const add = (point: LonLat) => setMeasurement((now) => withPoint(now, point));
  const filterBy = (wanted: Area) => {
    store.getState().setFilter(AREA_FILTER, [formatArea(wanted)]);
    store.getState().announce(t('tools.areaShown', { area: areaLabel(wanted, texts) }));
    onClose();
  };
  const clear = () => setMeasurement((now) => ({ ...now, points: [] }));

  useEffect(() => {
    drawn.current = attachMeasurement(
      map,
      (point) => setMeasurement((now) => withPoint(now, point)),
      () => setMeasurement(withoutLast),
    );
    return () => drawn.current?.dispose();
  }, [map]);
  useEffect(() => drawn.current?.draw(measurement), [measurement]);
  useEffect(() => {
    if (says !== '') store.getState().announce(says);
  }, [store, says]);
  const isEmpty = points.length === 0;
  useEffect(() => {
    const scope = createScope();
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('[role=dialog], [role=menu], [type=search]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (isEmpty) onClose();
      else setMeasurement((now) => ({ ...now, points: [] }));
    };
    scope.listen(document, 'keydown', onEscape, { capture: true });
    return scope.dispose;
  }, [isEmpty, onClose]);

  function saysOf({ points: [first], radiusKm: radius }: Measurement): string {
    if (tool === 'ruler') return points.length > 1 ? distanceText(lengthKm(points), texts) : '';
    if (tool === 'shape') return area ? t('tools.shapeSays', { area: areaLabel(area, texts) }) : '';
    if (!first) return '';
    if (holdsPole(first, radius)) return t('tools.holdsPole');
    return radius > 0 ? t('tools.circleSays', { distance: distanceText(radius, texts) }) : '';
  }

  return (
    <section className={styles.panel} aria-label={t(`tools.${tool}`)}>
      <p className={styles.hint}>{t(`tools.${tool}Hint`)}</p>
      {tool === 'circle' || (tool === 'ruler' && points.length > 1) ? (
        <label className={styles.radius} htmlFor={id}>
          {t(tool === 'circle' ? 'tools.radius' : 'tools.width')}
          <input
            id={id}
            type="number"
            min={0.1}
            max={LARGEST_RADIUS_KM}
            step="any"
            defaultValue={radiusKm}
            onChange={(event) => {
              const { valueAsNumber: km } = event.currentTarget;
              const isFit = km > 0 && km <= LARGEST_RADIUS_KM;
              setMeasurement((now) => ({ ...now, radiusKm: isFit ? km : 0 }));
            }}
          />
        </label>
      ) : null}
      {/* The live region of the page says it. */}
      {says === '' ? null : (
        <output aria-live="off" className={styles.says}>
          {says}
        </output>
      )}
      <div className={styles.actions}>
        <Button
          onPress={() => {
            const { lng, lat } = map.getCenter();
            add({ lon: lng, lat });
          }}
        >
          {t('tools.addMiddle')}
        </Button>
        {place ? <Button onPress={() => add(place)}>{t('tools.addIncident')}</Button> : null}
        {tool !== 'circle' && !isEmpty ? (
          <Button onPress={() => setMeasurement(withoutLast)}>{t('tools.undo')}</Button>
        ) : null}
        {isEmpty ? null : <Button onPress={clear}>{t('tools.clear')}</Button>}
      </div>
      {tool === 'shape' && isEmpty && canFilter ? (
        <Suspense fallback={null}>
          <AreasOfFile onChoose={filterBy} />
        </Suspense>
      ) : null}
      {area && canFilter ? (
        <>
          <Button variant="outline" onPress={() => filterBy(area)}>
            <ListFilter aria-hidden /> {t('tools.only')}
          </Button>
          <p className={styles.hint}>{t('tools.onlyNote')}</p>
        </>
      ) : null}
    </section>
  );
}
