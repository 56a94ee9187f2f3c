import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { createScope } from '../../live/scope';
import { latOfMercator, lonOfMercator } from '../geometry/mercator';
import { type ScreenBox, squaresOf } from '../geometry/screen-box';
import type { Viewport } from '../geometry/viewport';
import { onMap } from '../on-map';
import { holdNames } from './hold-names';
import { removeOverlay } from './remove-overlay';
import { type NameSource, nameSources, type ShownName, twinBoxes } from './twin-names';
import { whenStyled } from './when-styled';

const SOURCE = 'label-room';
const LAYERS = ['label-room'] as const;
const IMAGE = 'label-room';
/** Side of the invisible image, CSS px. */
const IMAGE_PX = 8;
/**
 * Milliseconds without a change until the names move on a map that is at rest, because new data draws the whole map again. A
 * map that still loads or has just moved draws again anyway, and takes new data at once.
 */
const CALM_MS = 300;

/** What stands over the map: boxes of markers and labels, and the names that the labels show. */
export interface Standing {
  readonly boxes: readonly ScreenBox[];
  readonly names: readonly ShownName[];
}

/** Keeps the names of the basemap off markers and their labels, and hides those that a label repeats. */
export interface LabelRoom {
  keepFree(standing: Standing, viewport: Viewport): void;
  dispose(): void;
}

/**
 * An invisible symbol layer above all others. MapLibre places its icons first, and the names of the layers below give way: they
 * take another side of their point, or are left out. A name is left out when its point is covered.
 * @param isFilmed - whether each change is drawn at once, because no frame of a film may have a name under a label
 */
export function attachLabelRoom(map: MapLibreMap, isFilmed: () => boolean = () => false): LabelRoom {
  const scope = createScope();
  let standing: Standing = { boxes: [], names: [] };
  let seen: Viewport | null = null;
  let sources: readonly NameSource[] = [];
  let drawn = '';
  let isStyled = false;
  let isAtRest = false;
  let timer = 0;
  let showNames = () => {};

  const collect = (viewport: Viewport): FeatureCollection => {
    const boxes = [...standing.boxes, ...twinBoxes(map, sources, standing.names, viewport)];
    return { type: 'FeatureCollection', features: boxes.flatMap((box) => featuresOf(box, viewport)) };
  };
  const draw = () => {
    // While another style loads, nothing can be added; when it has loaded, this is called again.
    if (!isStyled || !seen || map.isMoving() || !map.getStyle()) return;
    const data = collect(seen);
    const key = JSON.stringify(data);
    if (key === drawn) return;
    drawn = key;
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (source) source.setData(data);
    else addRoomLayer(map, data);
  };
  const ask = () => {
    window.clearTimeout(timer);
    if (isFilmed()) draw();
    else timer = window.setTimeout(draw, isAtRest ? CALM_MS : 0);
  };

  whenStyled(scope, map, () => {
    isAtRest = false;
    isStyled = true;
    drawn = '';
    sources = nameSources(map);
    // Names that are on the screen already would flicker.
    if (!map.loaded()) showNames = holdNames(map);
    draw();
  });
  onMap(scope, map, 'movestart', () => {
    isAtRest = false;
  });
  onMap(scope, map, 'idle', () => {
    isAtRest = true;
    showNames();
    showNames = () => {};
  });
  // Names come with the tiles.
  onMap(scope, map, 'sourcedata', ({ tile, sourceId }) => {
    if (tile && sources.some(({ source }) => source === sourceId)) ask();
  });
  scope.defer(() => window.clearTimeout(timer));
  scope.defer(() => showNames());
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));

  return {
    keepFree(next, viewport) {
      standing = next;
      seen = { ...viewport };
      ask();
    },
    dispose: scope.dispose,
  };
}

function featuresOf(box: ScreenBox, { left, top, scale }: Viewport): Feature[] {
  const { side, centres } = squaresOf(box);
  return centres.map(([x, y]) => ({
    type: 'Feature',
    properties: { size: side / IMAGE_PX },
    geometry: {
      type: 'Point',
      coordinates: [round(lonOfMercator(left + x / scale)), round(latOfMercator(top + y / scale))],
    },
  }));
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function addRoomLayer(map: MapLibreMap, data: FeatureCollection): void {
  const pixels = new Uint8Array(IMAGE_PX * IMAGE_PX * 4);
  if (!map.hasImage(IMAGE)) map.addImage(IMAGE, { width: IMAGE_PX, height: IMAGE_PX, data: pixels });
  map.addSource(SOURCE, { type: 'geojson', data });
  map.addLayer({
    id: LAYERS[0],
    type: 'symbol',
    source: SOURCE,
    layout: {
      'icon-image': IMAGE,
      'icon-size': ['get', 'size'],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
  });
}
