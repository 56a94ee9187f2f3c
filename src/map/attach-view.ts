import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import { createScope } from '../live/scope';
import type { Bounds } from '../spacetime/engine';
import type { AppState, MapCamera, MapRequest } from '../state/app-state';
import type { AppStore } from '../state/store';
import { fitTo } from './camera';
import { boundsOfCircles } from './geometry/padded-bounds';
import { prefersStill } from './motion';
import { onMap } from './on-map';
import { circlesOfIncident, circlesOfMatches } from './site-circles';

/** Serial of the last request that was carried out, for each store: a new map must not repeat the request of an old map. */
const answered = new WeakMap<AppStore, number>();

/** Reports to the store where the map looks, carries out requests to the map, and frames each dataset when it opens. */
export function attachView(map: MapLibreMap, store: AppStore): () => void {
  /** A link or an earlier map has set the view, so the first dataset must not move the map. */
  let keepsView = store.getState().view !== null;
  let shown: Atlas | null = null;

  const report = () => {
    const { lng, lat } = map.getCenter().wrap();
    store.getState().reportView({ lon: lng, lat, zoom: map.getZoom() }, boundsInView(map));
  };

  const showDataset = ({ dataset }: AppState) => {
    if (dataset.status !== 'ready' || dataset.atlas === shown) return;
    shown = dataset.atlas;
    if (!keepsView) fitTo(map, openingBounds(shown), { animate: false });
    keepsView = false;
    report();
  };

  const answer = ({ mapRequest }: AppState) => {
    if (!mapRequest || answered.get(store) === mapRequest.serial) return;
    answered.set(store, mapRequest.serial);
    if (mapRequest.request.type === 'moveTo') moveTo(map, mapRequest.request.view);
    else fitRequested(map, store, mapRequest.request);
  };

  const follow = (state: AppState, before: AppState) => {
    if (state.dataset !== before.dataset) showDataset(state);
    if (state.mapRequest !== before.mapRequest) answer(state);
  };

  const scope = createScope();
  onMap(scope, map, 'moveend', report);
  onMap(scope, map, 'resize', report);
  scope.defer(store.subscribe(follow));
  showDataset(store.getState());
  answer(store.getState());
  return scope.dispose;
}

export function openingBounds({ openingBounds: [west, south, east, north] }: Atlas): Bounds {
  return { west, south, east, north };
}

/** The area that the map shows, with longitudes in [-180, 180]. All longitudes when the map is wider than the world. */
export function boundsInView(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const [south, north] = [Math.max(-90, bounds.getSouth()), Math.min(90, bounds.getNorth())];
  if (east - west >= 360) return { west: -180, south, east: 180, north };
  return { west: wrap(west), south, east: wrap(east), north };
}

const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

function moveTo(map: MapLibreMap, { lon, lat, zoom }: MapCamera): void {
  const target = { center: [lon, lat] as [number, number], zoom };
  if (prefersStill(map.getContainer().ownerDocument.defaultView ?? window)) map.jumpTo(target);
  else map.easeTo({ ...target, duration: 400 });
}

function fitRequested(map: MapLibreMap, store: AppStore, request: Exclude<MapRequest, { type: 'moveTo' }>): void {
  const { dataset, selected } = store.getState();
  if (request.type === 'fitBounds') {
    fitTo(map, request.bounds);
    return;
  }
  if (dataset.status !== 'ready') return;
  const { atlas } = dataset;
  if (request.type === 'fitData') {
    fitTo(map, openingBounds(atlas));
    return;
  }
  const circles = request.type === 'frameSelected' ? circlesOfIncident(atlas, selected) : circlesOfMatches(atlas);
  const bounds = boundsOfCircles(circles);
  if (bounds) fitTo(map, bounds);
}
