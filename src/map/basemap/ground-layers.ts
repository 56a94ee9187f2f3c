import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { VECTOR_ARCHIVES } from './basemap-archives';
import type { BasemapPalette } from './basemap-palette';

/** From this zoom on, the areas that have an archive of their own are drawn from it. */
export const DETAIL_ZOOM = 6;

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
    paint: {
      'fill-color': ['match', ['get', 'kind'], 'river', palette.river, palette.water],
      // GSHHG draws broad rivers several times too wide: they fade at high zooms, so that they do not look surveyed.
      'fill-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        7,
        ['match', ['get', 'kind'], 'river', 0.85, 1],
        11,
        ['match', ['get', 'kind'], 'river', 0.35, 1],
      ],
    },
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
      'line-width': byZoom([
        [4, byRank(0.5, 0.3)],
        [6, byRank(1.2, 0.6)],
        [8, byRank(2, 0.9)],
        [12, byRank(3.8, 1.6)],
      ]),
      // The lines are kilometres off in places: they fade at high zooms, so that they do not look surveyed.
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0.9, 12, 0.5, 14, 0.3],
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
    paint: { 'line-color': palette.borderCasing, 'line-width': 3, 'line-opacity': 0.45 },
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
    },
  };
}

function byRank(main: number, other: number): ExpressionSpecification {
  return ['case', ['<=', ['get', 'rank'], 1], main, other];
}

function byZoom(stops: readonly (readonly [number, ExpressionSpecification])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.3], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
