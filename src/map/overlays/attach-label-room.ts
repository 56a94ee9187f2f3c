import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { createScope } from '../../live/scope';
import { latOfMercator, lonOfMercator } from '../geometry/mercator';
import { type ScreenBox, squaresOf } from '../geometry/screen-box';
import type { Viewport } from '../geometry/viewport';
import { removeOverlay } from './remove-overlay';
import { whenStyled } from './when-styled';

const SOURCE = 'label-room';
const LAYERS = ['label-room'] as const;
const IMAGE = 'label-room';
/** Side of the invisible image, CSS px. */
const IMAGE_PX = 8;
/** Milliseconds without a change until the basemap's labels move: new data for a source draws the whole map again. */
const CALM_MS = 300;

/** Keeps the names of the basemap off markers and their labels. */
export interface LabelRoom {
  /** Boxes on the screen that no name of the basemap may cover. They count from the moment when they stop to change. */
  keepFree(boxes: readonly ScreenBox[], viewport: Viewport): void;
  dispose(): void;
}

/**
 * An invisible symbol layer above all others. MapLibre places its icons first, and the names of the layers below give way: they
 * take another side of their point, or are left out.
 */
export function attachLabelRoom(map: MapLibreMap): LabelRoom {
  const scope = createScope();
  let wanted: FeatureCollection = { type: 'FeatureCollection', features: [] };
  let drawn = '';
  let timer = 0;

  const draw = () => {
    const key = JSON.stringify(wanted);
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (!source || key === drawn) return;
    drawn = key;
    source.setData(wanted);
  };
  whenStyled(scope, map, () => {
    drawn = '';
    addRoomLayer(map);
    draw();
  });
  scope.defer(() => window.clearTimeout(timer));
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));

  return {
    keepFree(boxes, viewport) {
      wanted = { type: 'FeatureCollection', features: boxes.flatMap((box) => featuresOf(box, viewport)) };
      window.clearTimeout(timer);
      timer = window.setTimeout(draw, CALM_MS);
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

function addRoomLayer(map: MapLibreMap): void {
  if (map.getSource(SOURCE)) return;
  const data = new Uint8Array(IMAGE_PX * IMAGE_PX * 4);
  if (!map.hasImage(IMAGE)) map.addImage(IMAGE, { width: IMAGE_PX, height: IMAGE_PX, data });
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
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
