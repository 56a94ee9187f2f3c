import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { Language } from '../../domain/language';
import type { MapNames } from '../../state/app-state';
import { VECTOR_ARCHIVES } from './basemap-archives';
import { BOLD, REGULAR } from './basemap-fonts';
import type { BasemapPalette } from './basemap-palette';
import { shownWhere } from './ground-layers';

/** Which names the labels show. */
export interface LabelNames {
  /** The language whose name comes first when a label has both. */
  readonly language: Language;
  readonly mapNames: MapNames;
}

/** Layers for names. The most important layer is last, because MapLibre places the labels of the top layer first. */
export function labelLayers(palette: BasemapPalette, names: LabelNames): LayerSpecification[] {
  const areas = VECTOR_ARCHIVES.filter(({ id }) => id !== 'world');
  return [
    ...areas.map(({ id }) => airfields(id, palette, names)),
    ...VECTOR_ARCHIVES.map(({ id }) => places(id, palette, names)),
    ...VECTOR_ARCHIVES.map(({ id }) => countries(id, palette, names)),
  ];
}

function countries(id: string, palette: BasemapPalette, names: LabelNames): LayerSpecification {
  return {
    id: `${id}-countries`,
    type: 'symbol',
    source: id,
    'source-layer': 'countries',
    maxzoom: 7.5,
    filter: shownWhere(id, ['>=', ['get', 'size'], ['step', ['zoom'], 90, 2, 30, 3, 6, 4, 1.5, 5, 0]]),
    layout: {
      'text-field': namesOf(names, 0.9),
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12.5, 6, 15],
      'text-letter-spacing': 0.06,
      'text-max-width': 9,
      'text-padding': 6,
      'symbol-sort-key': ['-', ['get', 'size']],
    },
    paint: { 'text-color': palette.country, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

/** Places of a name about its point, in ems: close to the dot, or beside a marker that covers it. */
const BESIDE: VariableAnchorOffsetCollectionSpecification = [...besidePoint(0.6), ...besidePoint(2.4)];

function besidePoint(ems: number): VariableAnchorOffsetCollectionSpecification {
  return ['left', [ems, 0], 'right', [-ems, 0], 'top', [0, ems], 'bottom', [0, -ems]];
}

function places(id: string, palette: BasemapPalette, names: LabelNames): LayerSpecification {
  const rank: ExpressionSpecification = ['get', 'rank'];
  return {
    id: `${id}-places`,
    type: 'symbol',
    source: id,
    'source-layer': 'places',
    minzoom: 3,
    filter: shownWhere(id, ['<=', ['get', 'zoom'], ['zoom']]),
    layout: {
      'icon-image': ['match', rank, 0, 'basemap-capital', 'basemap-town'],
      'icon-size': ['match', rank, 0, 0.85, 1, 0.8, 0.62],
      'icon-allow-overlap': false,
      'text-field': namesOf(names, 0.92),
      'text-font': ['case', ['<=', rank, 1], ['literal', BOLD], ['literal', REGULAR]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['match', rank, 0, 12, 1, 11, 10.5],
        8,
        ['match', rank, 0, 16, 1, 13.5, 2, 12, 11],
        12,
        ['match', rank, 0, 22, 1, 17, 2, 15, 13],
      ],
      'text-variable-anchor-offset': BESIDE,
      // Beside a marker that covers the dot, the name stands alone.
      'icon-optional': true,
      'text-justify': 'auto',
      'text-line-height': 1.15,
      'text-max-width': 8,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': ['match', rank, 3, palette.placeMinor, palette.place],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3,
    },
  };
}

function airfields(id: string, palette: BasemapPalette, names: LabelNames): LayerSpecification {
  return {
    id: `${id}-airfields`,
    type: 'symbol',
    source: id,
    'source-layer': 'airfields',
    minzoom: 7,
    layout: {
      'icon-image': 'basemap-airfield',
      'icon-size': 0.85,
      'text-field': ['step', ['zoom'], '', 8, oneName(names.mapNames === 'ar' ? 'ar' : 'en')],
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 12, 12.5],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.airfield, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
  };
}

/** The name in the reader's language above the name in the other one, or the name that the reader asks for alone. */
function namesOf({ language, mapNames }: LabelNames, secondScale: number): ExpressionSpecification {
  if (mapNames !== 'both') return ['format', oneName(mapNames), {}];
  const [first, other] = language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
  return [
    'case',
    ['all', ['has', first], ['has', other]],
    ['format', ['get', first], {}, '\n', {}, ['get', other], { 'font-scale': secondScale }],
    ['format', oneName(first), {}],
  ];
}

/** The name in a language; the one that there is where the place has no name in it. */
function oneName(language: 'en' | 'ar'): ExpressionSpecification {
  return ['coalesce', ['get', language], ['get', language === 'en' ? 'ar' : 'en']];
}
