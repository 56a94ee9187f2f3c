import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapCamera } from '../state/app-state';

setWorkerUrl(workerUrl);

/** The markers' tree splits up to zoom 16; one step more lets the last of them be told apart. */
const MAX_ZOOM = 17.5;
/** Where the map looks until the dataset says; degrees and zoom. */
const FIRST_VIEW: MapCamera = { lon: 43.7, lat: 33.2, zoom: 5 };

/** A map without a style, north up and flat: an analyst's map, not a flight. Throws where WebGL 2 is missing. */
export function createMap(container: HTMLElement, view: MapCamera | null): MapLibreMap {
  const { lon, lat, zoom } = view ?? FIRST_VIEW;
  const map = new MapLibreMap({
    container,
    center: [lon, lat],
    zoom,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    // `attachSize` does it.
    trackResize: false,
    fadeDuration: 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
