import { MapLibreMap, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapCamera } from '../state/app-state';

setWorkerUrl(workerUrl);

/** The last clusters split at zoom 16. A little more zoom separates their parts on the screen. */
const MAX_ZOOM = 17.5;
/** Where the map looks until a dataset opens: degrees and zoom. */
const FIRST_VIEW: MapCamera = { lon: 43.7, lat: 33.2, zoom: 5 };

/**
 * Starts the map's worker before there is a map, so that it compiles its code while the page is drawn for the first time. It runs
 * as long as the page.
 */
export function startMapWorker(): void {
  prewarm();
}

/** What the map says to somebody who scrolls over it in a frame of another page. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/** What one map needs and others do not. */
export type OwnMapOptions = Partial<Omit<MapOptions, 'container'>>;

/** Makes a map without a style. North is always up and the map is flat. Throws when WebGL 2 is missing. */
export function createMap(container: HTMLElement, view: MapCamera | null, options: OwnMapOptions = {}): MapLibreMap {
  const { lon, lat, zoom } = view ?? FIRST_VIEW;
  const map = new MapLibreMap({
    container,
    center: [lon, lat],
    zoom,
    // A link has no lower zoom.
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    // `attachSize` does this.
    trackResize: false,
    fadeDuration: 150,
    ...options,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Scrolling and one finger move the page around the map, and not the map, which says how to move it. */
export function cooperativeGestures({ windows, mac, touch }: GestureWords): OwnMapOptions {
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': windows,
      'CooperativeGesturesHandler.MacHelpText': mac,
      'CooperativeGesturesHandler.MobileHelpText': touch,
    },
  };
}
