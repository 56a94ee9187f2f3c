import type { MapLibreMap } from 'maplibre-gl';
import { mercatorX, mercatorY } from '../../spacetime/web-mercator';
import type { ScreenBox } from '../geometry/screen-box';
import { screenX, screenY, type Viewport } from '../geometry/viewport';
import { samePlaceName } from './same-place-name';

/** The layers of names, in the tiles of the bundled basemap, that a marker's label can double. */
const NAMED: readonly string[] = ['places', 'airfields'];
/** A name farther from the marker than this is another place, CSS px. */
const NEAR_PX = 60;
/** Half of the side of a box on a name's point, CSS px: it crosses each place beside the point where the name could stand. */
const HALF = 36;

/** A marker's label on the screen: its names in both languages, and the marker's centre in CSS px. */
export interface ShownName {
  readonly names: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A vector source of the style and one of its layers of names. */
export interface NameSource {
  readonly source: string;
  readonly sourceLayer: string;
}

/** Where the style that the map shows has names; empty for a basemap that is not the bundled one. */
export function nameSources(map: MapLibreMap): readonly NameSource[] {
  const found = new Map<string, NameSource>();
  for (const layer of map.getStyle()?.layers ?? []) {
    if (layer.type !== 'symbol' || !NAMED.includes(layer['source-layer'] ?? '')) continue;
    const sourceLayer = layer['source-layer'] ?? '';
    found.set(`${layer.source} ${sourceLayer}`, { source: layer.source, sourceLayer });
  }
  return [...found.values()];
}

/** Boxes on the points of the basemap's names that repeat the label of a marker near them, from the tiles loaded so far. */
export function twinBoxes(
  map: MapLibreMap,
  sources: readonly NameSource[],
  shown: readonly ShownName[],
  viewport: Viewport,
): readonly ScreenBox[] {
  if (shown.length === 0) return [];
  return sources.flatMap(({ source, sourceLayer }) =>
    map.querySourceFeatures(source, { sourceLayer }).flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const x = screenX(viewport, mercatorX(lon));
      const y = screenY(viewport, mercatorY(lat));
      const near = shown.filter((each) => Math.hypot(x - each.x, y - each.y) <= NEAR_PX);
      if (near.length === 0) return [];
      const names = [properties.en, properties.ar].filter((name): name is string => typeof name === 'string');
      const isTwin = near.some((each) => each.names.some((a) => names.some((b) => samePlaceName(a, b))));
      return isTwin ? { x0: x - HALF, y0: y - HALF, x1: x + HALF, y1: y + HALF } : [];
    }),
  );
}
