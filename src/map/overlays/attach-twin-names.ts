import type { ExpressionSpecification, FilterSpecification, MapLibreMap } from 'maplibre-gl';
import { createScope } from '../../live/scope';
import { onMap } from '../on-map';
import { samePlaceName } from './same-place-name';
import { whenStyled } from './when-styled';

/** The names of the bundled basemap that a marker can double. */
const NAMED = ['places', 'airfields'];
/** A name farther from the marker than this is another place, CSS px. */
const NEAR_PX = 60;
/** Milliseconds without a change until names are hidden, because a filter makes the map read its tiles again. */
const CALM_MS = 400;

/** A marker's label on the screen: its names in both languages, and the marker's centre in CSS px. */
export interface ShownName {
  readonly names: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Hides the basemap's names that a marker's own label repeats beside them. */
export interface TwinNames {
  give(shown: readonly ShownName[]): void;
  dispose(): void;
}

interface NameLayer {
  readonly id: string;
  readonly source: string;
  readonly sourceLayer: string;
  readonly filter: FilterSpecification | undefined;
}

export function attachTwinNames(map: MapLibreMap): TwinNames {
  const scope = createScope();
  let layers: readonly NameLayer[] = [];
  let shown: readonly ShownName[] = [];
  let hidden = '[]';
  let timer = 0;

  const hide = () => {
    if (map.isMoving() || !map.getStyle()) return;
    const names = twinsOf(map, layers, shown);
    const key = JSON.stringify(names);
    if (key === hidden) return;
    hidden = key;
    for (const { id, filter } of layers) if (map.getLayer(id)) map.setFilter(id, without(filter, names));
  };
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(hide, CALM_MS);
  };
  whenStyled(scope, map, () => {
    hidden = '[]';
    layers = nameLayers(map);
    soon();
  });
  // Names come with the tiles.
  onMap(scope, map, 'idle', soon);
  scope.defer(() => window.clearTimeout(timer));
  scope.defer(() => {
    if (hidden === '[]' || !map.getStyle()) return;
    for (const { id, filter } of layers) if (map.getLayer(id)) map.setFilter(id, filter ?? null);
  });

  return {
    give(next) {
      shown = next;
      soon();
    },
    dispose: scope.dispose,
  };
}

function nameLayers(map: MapLibreMap): NameLayer[] {
  return (map.getStyle()?.layers ?? []).flatMap((layer) => {
    if (layer.type !== 'symbol' || !NAMED.includes(layer['source-layer'] ?? '')) return [];
    return { id: layer.id, source: layer.source, sourceLayer: layer['source-layer'] ?? '', filter: layer.filter };
  });
}

/** English names, sorted, of the basemap's features that repeat the name of a label near them. */
function twinsOf(map: MapLibreMap, layers: readonly NameLayer[], shown: readonly ShownName[]): string[] {
  const twins = new Set<string>();
  if (shown.length === 0) return [];
  for (const { source, sourceLayer } of layers) {
    for (const { geometry, properties } of map.querySourceFeatures(source, { sourceLayer })) {
      if (geometry.type !== 'Point') continue;
      const [lon = 0, lat = 0] = geometry.coordinates;
      const at = map.project([lon, lat]);
      const names = [properties.en, properties.ar].filter((name): name is string => typeof name === 'string');
      const isTwin = shown.some(
        ({ names: own, x, y }) =>
          Math.hypot(at.x - x, at.y - y) <= NEAR_PX && own.some((a) => names.some((b) => samePlaceName(a, b))),
      );
      if (isTwin && typeof properties.en === 'string') twins.add(properties.en);
    }
  }
  return [...twins].sort();
}

function without(filter: FilterSpecification | undefined, names: readonly string[]): FilterSpecification | null {
  if (names.length === 0) return filter ?? null;
  const others: ExpressionSpecification = ['!', ['in', ['get', 'en'], ['literal', [...names]]]];
  // The filters of the bundled style are expressions.
  return filter ? ['all', filter as ExpressionSpecification, others] : others;
}
