import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { RELIEF_ARCHIVES, type ReliefArchive, VECTOR_ARCHIVES } from './basemap-archives';
import { FONT_FACES } from './basemap-fonts';
import { BASEMAP_PALETTES, type BasemapTheme } from './basemap-palette';
import { groundLayers } from './ground-layers';
import { type LabelNames, labelLayers } from './label-layers';
import { reliefEdge } from './relief-edge';

/**
 * The relief ends at zoom 3, in the region at zoom 5. Enlarged further, it shows the blocks of its compression and the edges of its
 * tiles instead of the ground, so it fades out.
 */
const RELIEF_OPACITY: Readonly<Record<ReliefArchive['id'], ExpressionSpecification>> = {
  'relief-world': ['interpolate', ['linear'], ['zoom'], 3.7, 1, 4.7, 0.3, 6.5, 0],
  'relief-region': ['interpolate', ['linear'], ['zoom'], 6.2, 1, 8.2, 0],
};
const RELIEF_END: Readonly<Record<ReliefArchive['id'], number>> = { 'relief-world': 6.5, 'relief-region': 8.2 };
const RELIEF_EDGE = 'relief-edge';
const RELIEF_EDGE_START = 4;

const NAMES = { light: 'Incident Atlas light', dark: 'Incident Atlas dark' } as const;

export interface BasemapStyleOptions extends LabelNames {
  readonly theme: BasemapTheme;
  /** Address of the folder with the archives; it ends in a slash. */
  readonly baseUrl: string;
}

/** The style of the bundled basemap: relief, water, borders, and names in English and Arabic. */
export function createBasemapStyle({ theme, baseUrl, ...names }: BasemapStyleOptions): StyleSpecification {
  const palette = BASEMAP_PALETTES[theme];
  const sources: Record<string, SourceSpecification> = {};
  const relief: LayerSpecification[] = [];
  for (const { id, minZoom, maxZoom, bounds } of RELIEF_ARCHIVES) {
    const tiles = [`pmtiles://${baseUrl}${id}-${theme}.pmtiles/{z}/{x}/{y}`];
    sources[id] = { type: 'raster', tiles, tileSize: 512, minzoom: minZoom, maxzoom: maxZoom, bounds };
    relief.push({
      id,
      type: 'raster',
      source: id,
      minzoom: minZoom,
      maxzoom: RELIEF_END[id],
      paint: { 'raster-fade-duration': 0, 'raster-opacity': RELIEF_OPACITY[id] },
    });
  }
  sources[RELIEF_EDGE] = { type: 'geojson', data: reliefEdge() };
  relief.push({
    id: RELIEF_EDGE,
    type: 'fill',
    source: RELIEF_EDGE,
    minzoom: RELIEF_EDGE_START,
    maxzoom: RELIEF_END['relief-region'],
    paint: { 'fill-color': palette.land, 'fill-opacity': ['get', 'cover'], 'fill-antialias': false },
  });
  for (const { id, minZoom, maxZoom, bounds } of VECTOR_ARCHIVES) {
    const tiles = [`pmtiles://${baseUrl}${id}.pmtiles/{z}/{x}/{y}`];
    sources[id] = { type: 'vector', tiles, minzoom: minZoom, maxzoom: maxZoom, bounds };
  }
  return {
    version: 8,
    name: NAMES[theme],
    // A map that is drawn in other colours to be printed is drawn once.
    transition: { duration: 0, delay: 0 },
    'font-faces': FONT_FACES,
    sources,
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
      ...relief,
      ...groundLayers(palette),
      ...labelLayers(palette, names),
    ],
  };
}

/** The theme of a style from `createBasemapStyle`; null for any other style. */
export function themeOfBasemap({ name }: StyleSpecification): BasemapTheme | null {
  if (name === NAMES.light) return 'light';
  return name === NAMES.dark ? 'dark' : null;
}
