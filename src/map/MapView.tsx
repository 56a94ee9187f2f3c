import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, type MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import type { MapCamera } from '../state/app-state';
import { useAppStore, useAtlas } from '../state/store-context';
import { EmptyState } from '../ui/EmptyState';
import { attachMarkers } from './attach-markers';
import { attachPadding } from './attach-padding';
import { attachSize } from './attach-size';
import { attachView } from './attach-view';
import { attachBasemap } from './basemap/attach-basemap';
import { BasemapCredits } from './basemap/BasemapCredits';
import { DetailHint } from './basemap/DetailHint';
import { OutsideView } from './chrome/OutsideView';
import { ScaleBar } from './chrome/ScaleBar';
import { ZoomControls } from './chrome/ZoomControls';
import { cooperativeGestures, createMap, type GestureWords } from './create-map';
import { attachDensity } from './density/attach-density';
import { noteFirstRest } from './first-rest';
import { hasWebgl2 } from './has-webgl';
import { MapLegend } from './legend/MapLegend';
import styles from './MapView.module.css';
import { createScaleStore } from './markers/scale-store';
import { MapTools } from './measure/MapTools';
import { attachAreas } from './overlays/attach-areas';
import { attachOutlinesLater } from './overlays/attach-outlines-later';
import { attachSelectedIncident } from './overlays/attach-selected-incident';
import { attachUncertainty } from './overlays/attach-uncertainty';
import { noteScreenMap } from './picture/screen-map';
import { MapDescription } from './words/MapDescription';
import { attachWritten } from './written/attach-written';

interface MapViewProps {
  /** Opens the choice of a basemap; null in a frame of another page, which offers neither that nor the tools. */
  readonly onBasemap: (() => void) | null;
  /** In a frame of another page, how to move the map without scrolling that page. */
  readonly gestures?: GestureWords;
}

/**
 * The map. It fills its parent. React mounts it once; the modules attached to it draw everything that moves. Without
 * WebGL 2, a message stands in its place, and the rest of the page works.
 */
export function MapView({ onBasemap, gestures }: MapViewProps) {
  const texts = useTexts();
  const store = useAppStore();
  const atlas = useAtlas();
  const visible = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  // The words are those of the language in which the map was made.
  const words = useRef(gestures);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [scales] = useState(createScaleStore);
  /** A view that the store has before there is a map comes from a link. False once the first open incident was drawn. */
  const linkHasView = useRef(store.getState().view !== null);
  const [isMissing, setMissing] = useState(() => !hasWebgl2(document));

  useEffect(() => {
    map?.getCanvas().setAttribute('aria-label', texts.t('map.title'));
  }, [map, texts]);

  useEffect(() => {
    if (!map || !atlas) return;
    const scope = createScope();
    scope.defer(attachAreas(map, store));
    scope.defer(attachOutlinesLater(map, store, atlas));
    scope.defer(attachUncertainty(map, store, atlas));
    scope.defer(attachSelectedIncident(map, store, atlas, linkHasView.current));
    linkHasView.current = false;
    scope.defer(attachDensity(map, store, atlas));
    return scope.dispose;
  }, [map, atlas, store]);

  useEffect(() => {
    if (!map || !atlas) return;
    return attachMarkers(map, store, atlas, texts, scales);
  }, [map, atlas, store, texts, scales]);

  // This is the last effect, so that the modules above are detached before the map is removed.
  useEffect(() => {
    const element = container.current;
    if (!element || isMissing) return;
    const made = tryCreateMap(element, store.getState().view, words.current);
    if (!made) {
      setMissing(true);
      return;
    }
    const scope = createScope();
    noteFirstRest(made);
    scope.defer(() => made.remove());
    scope.defer(attachSize(made));
    scope.defer(attachBasemap(made, store));
    scope.defer(attachView(made, store));
    scope.defer(noteScreenMap(store, made));
    scope.defer(attachWritten(made, store));
    if (visible.current) scope.defer(attachPadding(made, store, visible.current));
    setMap(made);
    scope.defer(() => setMap(null));
    return scope.dispose;
  }, [store, isMissing]);

  if (isMissing) {
    return (
      <div className={styles.missing}>
        <h2 className="visually-hidden">{texts.t('map.title')}</h2>
        <EmptyState title={texts.t('map.title')}>
          <p>{texts.t('problems.webglMissing')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <h2 className="visually-hidden">{texts.t('map.title')}</h2>
      <div ref={container} className={styles.map} />
      <div ref={visible} className={styles.visible} data-map-frame>
        {map ? (
          <>
            <ZoomControls map={map} />
            {atlas ? <MapDescription map={map} atlas={atlas} /> : null}
            {onBasemap ? <MapTools map={map} /> : null}
            <div className={styles.bottom}>
              <MapLegend scales={scales} />
              <div className={styles.notes}>
                <OutsideView />
                {onBasemap ? <DetailHint map={map} onBasemap={onBasemap} /> : null}
              </div>
              <div className={styles.end} data-map-chrome>
                <ScaleBar map={map} />
                <BasemapCredits />
              </div>
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** Null when the browser has WebGL 2 but refuses a context, because it is blocked or there are too many contexts. */
function tryCreateMap(
  container: HTMLElement,
  view: MapCamera | null,
  gestures: GestureWords | undefined,
): MapLibreMap | null {
  try {
    return createMap(container, view, gestures && cooperativeGestures(gestures));
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
