import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import { createScope } from '../live/scope';
import type { Bounds } from '../spacetime/engine';
import type { AppState, MapCamera, MapRequest } from '../state/app-state';
import type { AppStore } from '../state/store';
import { fitPadding } from './attach-padding';
import { fitTo, visibleBox } from './camera';
import { boundsOfCircles } from './geometry/padded-bounds';
import { heldView, holdBounds, holdView, releaseView } from './held-view';
import { onMap } from './on-map';
import { circlesOfIncident, circlesOfMatches } from './site-circles';

/** Number of frames until an opening panel has its size. */
export const FRAMES_TO_OPEN = 1;

/** Serial of the last request that was carried out, for each store: a new map must not repeat the request of an old map. */
const answered = new WeakMap<AppStore, number>();

/** Reports to the store where the map looks, carries out requests to the map, and frames each dataset when it opens. */
export function attachView(map: MapLibreMap, store: AppStore): () => void {
  /** A link or an earlier map has set the view, so the first dataset must not move the map. */
  let keepsView = store.getState().view !== null;
  let shown: Atlas | null = null;
  /** Whether a dataset was framed before. */
  let framed = false;
  let waited = 0;
  const first = store.getState().view;
  if (first) holdView(map, first);

  const report = () => {
    const { lng, lat } = map.getCenter().wrap();
    const view = heldView(map) ?? { lon: lng, lat, zoom: map.getZoom() };
    store.getState().reportView(view, boundsInView(map));
  };
  const framing = store.live.frame.add({
    phase: 'calm',
    run() {
      // The detail panel opens at the same time. The map is framed when the panel covers a part of it.
      waited += 1;
      if (waited <= FRAMES_TO_OPEN) return true;
      fitPadding(map);
      const bounds = boundsOfIncident(store.getState());
      releaseView(map);
      if (bounds) fitTo(map, bounds);
      return false;
    },
  });

  const showDataset = ({ dataset }: AppState) => {
    if (dataset.status !== 'ready' || dataset.atlas === shown) return;
    // A dataset that is written in comes again at each change.
    const isAgain = shown?.id === dataset.atlas.id;
    shown = dataset.atlas;
    // One without a place has nothing to frame: who begins a dataset goes on where the map is.
    const hasPlaces = shown.engine.places.length > 0;
    if (!keepsView && !isAgain && (hasPlaces || !framed)) {
      releaseView(map);
      holdBounds(map, openingBounds(shown));
      fitPadding(map);
      fitTo(map, openingBounds(shown), { animate: false });
    }
    framed = true;
    keepsView = false;
    report();
  };

  const answer = ({ mapRequest }: AppState) => {
    if (!mapRequest || answered.get(store) === mapRequest.serial) return;
    answered.set(store, mapRequest.serial);
    const { request } = mapRequest;
    if (request.type === 'moveTo') moveTo(map, request.view);
    else if (request.type !== 'frameSelected') fitRequested(map, store, request);
    else {
      waited = 0;
      framing.request();
    }
  };

  const follow = (state: AppState, before: AppState) => {
    if (state.dataset !== before.dataset) showDataset(state);
    if (state.mapRequest !== before.mapRequest) answer(state);
  };

  const scope = createScope();
  scope.defer(framing.dispose);
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

function boundsOfIncident({ dataset, selected }: AppState): Bounds | null {
  return dataset.status === 'ready' ? boundsOfCircles(circlesOfIncident(dataset.atlas, selected)) : null;
}

/**
 * The area that the visible part of the map shows, with longitudes in [-180, 180]. All longitudes when that part is wider than
 * the world.
 */
export function boundsInView(map: MapLibreMap): Bounds {
  const box = visibleBox(map);
  const southWest = map.unproject([box.left, box.bottom]);
  const northEast = map.unproject([box.right, box.top]);
  const [west, east] = [southWest.lng, northEast.lng];
  const [south, north] = [Math.max(-90, southWest.lat), Math.min(90, northEast.lat)];
  if (east - west >= 360) return { west: -180, south, east: 180, north };
  return { west: wrap(west), south, east: wrap(east), north };
}

const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Jumps to the view of a link. A flight would end elsewhere when a panel opens or closes on the way. */
function moveTo(map: MapLibreMap, view: MapCamera): void {
  holdView(map, view);
  map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
}

type FitRequest = Exclude<MapRequest, { type: 'moveTo' | 'frameSelected' }>;

function fitRequested(map: MapLibreMap, store: AppStore, request: FitRequest): void {
  const { dataset } = store.getState();
  releaseView(map);
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
  const bounds = boundsOfCircles(circlesOfMatches(atlas));
  if (bounds) fitTo(map, bounds);
}
