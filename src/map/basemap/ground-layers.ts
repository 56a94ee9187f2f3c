import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { VECTOR_ARCHIVES } from './basemap-archives';
import type { BasemapPalette } from './basemap-palette';

/** From this zoom on, the areas that have an archive of their own are drawn from it. */
export const DETAIL_ZOOM = 6;

/**
 * How opaque a thing is drawn by zoom. GSHHG's rivers and lakes come from maps of 1:3 million and are 2 to 3 km off, its coasts half
 * a km; Natural Earth's borders are 1 to 2 km off. Each begins to fade where that is a few pixels, so that it does not look
 * surveyed.
 */
const OPACITY = {
  sea: [10, 1, 13, 0.6],
  lake: [8, 1, 12, 0.4],
  river: [7, 0.9, 9, 0.6, 11, 0.35, 14, 0.2],
  border: [8, 1, 11, 0.5, 14, 0.3],
  borderCasing: [8, 0.45, 11, 0.2, 14, 0.1],
} as const;

function byOpacity(stops: readonly number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** A filter for all conditions. It also hides features of the world archive where another archive has more detail. */
export function shownWhere(id: string, ...conditions: ExpressionSpecification[]): ExpressionSpecification {
  if (id !== 'world') return ['all', ...conditions];
  return ['all', ['any', ['<', ['zoom'], DETAIL_ZOOM], ['!=', ['get', 'detailed'], 1]], ...conditions];
}

/** Layers for the water, rivers and borders of every archive. */
export function groundLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    ...VECTOR_ARCHIVES.map(({ id }) => water(id, palette)),
    ...VECTOR_ARCHIVES.map(({ id }) => rivers(id, palette)),
    ...VECTOR_ARCHIVES.map(({ id }) => borderCasing(id, palette)),
    ...VECTOR_ARCHIVES.map(({ id }) => borders(id, palette)),
  ];
}

function water(id: string, palette: BasemapPalette): LayerSpecification {
  return {
    id: `${id}-water`,
    type: 'fill',
    source: id,
    'source-layer': 'water',
    filter: shownWhere(id),
    paint: { 'fill-color': palette.water, 'fill-opacity': waterOpacity() },
  };
}

function rivers(id: string, palette: BasemapPalette): LayerSpecification {
  return {
    id: `${id}-rivers`,
    type: 'line',
    source: id,
    'source-layer': 'rivers',
    filter: shownWhere(id),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.river,
      // The width says how great a river is. It does not grow with the zoom, because it is not the width of the river.
      'line-width': byZoom([
        [4, byRank(0.5, 0.3)],
        [6, byRank(1.2, 0.6)],
        [8, byRank(1.8, 0.9)],
        [12, byRank(2.2, 1.2)],
      ]),
      'line-opacity': byOpacity(OPACITY.river),
    },
  };
}

function borderCasing(id: string, palette: BasemapPalette): LayerSpecification {
  return {
    id: `${id}-border-casing`,
    type: 'line',
    source: id,
    'source-layer': 'borders',
    filter: shownWhere(id),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.borderCasing, 'line-width': 3, 'line-opacity': byOpacity(OPACITY.borderCasing) },
  };
}

function borders(id: string, palette: BasemapPalette): LayerSpecification {
  return {
    id: `${id}-borders`,
    type: 'line',
    source: id,
    'source-layer': 'borders',
    filter: shownWhere(id),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 5, 0.9, 10, 1.5],
      'line-dasharray': [4, 2],
      'line-opacity': byOpacity(OPACITY.border),
    },
  };
}

/** Both kinds of water at the zooms where one of them changes. */
function waterOpacity(): ExpressionSpecification {
  const at = (lake: number, sea: number): ExpressionSpecification => ['match', ['get', 'kind'], 'lake', lake, sea];
  const [, , lakeEnd, lakeLeast] = OPACITY.lake;
  const [seaStart, , seaEnd, seaLeast] = OPACITY.sea;
  const half = (1 + lakeLeast) / 2;
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    OPACITY.lake[0],
    at(1, 1),
    seaStart,
    at(half, 1),
    lakeEnd,
    at(lakeLeast, 1 - ((1 - seaLeast) * (lakeEnd - seaStart)) / (seaEnd - seaStart)),
    seaEnd,
    at(lakeLeast, seaLeast),
  ];
}

function byRank(main: number, other: number): ExpressionSpecification {
  return ['case', ['<=', ['get', 'rank'], 1], main, other];
}

function byZoom(stops: readonly (readonly [number, ExpressionSpecification])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.3], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
