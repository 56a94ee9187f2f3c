import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import type { LonLat } from '../domain/place';
import type { Engine } from '../spacetime/engine';
import { markerListOf } from '../spacetime/place-filter';
import type { AppStore } from '../state/store';
import { fitTo } from './camera';
import { boundsOfCircles } from './geometry/padded-bounds';
import type { Marker } from './markers/marker';
import { FEW_ROWS } from './markers/node-description';

/** A click does not zoom in further than this in one step. */
const CLOSEST_STEP = 15;

/** What a press on a marker does. */
export type MarkerAction = 'open' | 'list' | 'zoom';

export function actionOf({ engine }: Atlas, { node, description }: Marker): MarkerAction {
  if (description.type === 'incident') return 'open';
  if (description.type === 'place' || engine.isPoint(node)) return 'list';
  return 'zoom';
}

/** Opens the incident of a marker, lists the incidents at its place, or zooms to where its cluster splits. */
export function activateMarker(map: MapLibreMap, store: AppStore, atlas: Atlas, marker: Marker): void {
  const { engine } = atlas;
  const { node, description } = marker;
  const action = actionOf(atlas, marker);
  if (action === 'open' && description.type === 'incident') {
    store.getState().select(description.incident);
    return;
  }
  if (action === 'list') {
    const { filter, places } = markerListOf(engine, description.type === 'place' ? description.place : node);
    store.getState().listPlaces(
      filter,
      places.map((place) => atlas.placeAt(place).id),
    );
    return;
  }
  const sites = engine.counts.sites[node] ?? 0;
  const matching = sites <= FEW_ROWS ? boundsOfCircles(pointsAt(engine, node)) : null;
  if (matching) {
    fitTo(map, matching, { maxZoom: CLOSEST_STEP });
    return;
  }
  const splitsAt = (engine.tree.zoomTo[node] ?? 0) + 1;
  fitTo(map, engine.boundsOf(node), { maxZoom: Math.max(CLOSEST_STEP, splitsAt), minZoom: splitsAt });
}

/** Points of the matching rows at a node. */
function pointsAt({ table, places, rowsAt }: Engine, node: number): (LonLat & { readonly radiusKm: number })[] {
  return [...rowsAt(node)].map((row) => {
    const place = table.place[row] ?? 0;
    return { lon: places.lon[place] ?? 0, lat: places.lat[place] ?? 0, radiusKm: 0 };
  });
}
