import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import type { LonLat } from '../domain/place';
import type { Engine } from '../spacetime/engine';
import { NO_PLACE } from '../spacetime/event-table';
import { markerListOf } from '../spacetime/place-filter';
import type { AppStore } from '../state/store';
import { fitTo } from './camera';
import { boundsOfCircles } from './geometry/padded-bounds';
import type { Marker } from './markers/marker';
import { FEW_ROWS } from './markers/node-description';

/** A click does not zoom in further than this in one step. */
const CLOSEST_STEP = 15;

/**
 * The map shows the clusters of a zoom from this much above it, where markers that the tree keeps 22 px apart have room for the
 * least target of 24 px (docs/decisions/0031-cluster-radius.md).
 */
export const LEVEL_LAG = 1 / 8;

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
  const splitsAt = (engine.tree.zoomTo[node] ?? 0) + 1 + LEVEL_LAG;
  fitTo(map, engine.boundsOf(node), { maxZoom: Math.max(CLOSEST_STEP, splitsAt), minZoom: splitsAt });
}

/** Zooms to where the primary site of an incident has a marker for its place alone, or as near as the map goes. */
export function zoomToIncident(map: MapLibreMap, { engine, rowOf }: Atlas, incident: number): void {
  const { table, places, tree } = engine;
  const place = incident < 0 ? NO_PLACE : (table.place[rowOf(incident)] ?? NO_PLACE);
  if (place === NO_PLACE) return;
  const lon = places.lon[place] ?? 0;
  const lat = places.lat[place] ?? 0;
  const alone = Math.min(tree.zoomFrom[place] ?? 0, tree.maxZoom) + LEVEL_LAG;
  fitTo(map, { west: lon, east: lon, south: lat, north: lat }, { minZoom: alone, maxZoom: alone });
}

/** Points of the matching rows at a node. */
function pointsAt({ table, places, rowsAt }: Engine, node: number): (LonLat & { readonly radiusKm: number })[] {
  return [...rowsAt(node)].map((row) => {
    const place = table.place[row] ?? 0;
    return { lon: places.lon[place] ?? 0, lat: places.lat[place] ?? 0, radiusKm: 0 };
  });
}
