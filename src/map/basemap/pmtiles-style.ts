import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Header } from 'pmtiles';

const PALETTE = {
  light: { ground: '#f4f1ea', fill: '#dfe4e2', line: '#9aa3b2' },
  dark: { ground: '#1b2029', fill: '#252c38', line: '#566173' },
} as const;

/**
 * A plain style for an archive whose schema is unknown. It shows raster tiles as they are. For vector tiles it draws
 * the areas and lines of every layer in muted colours, without text.
 * @param metadata of the archive, whose `vector_layers` name the layers; null for raster tiles
 */
export function pmtilesStyle(
  url: string,
  header: Header,
  metadata: unknown,
  theme: 'light' | 'dark',
): StyleSpecification {
  const { ground, fill, line } = PALETTE[theme];
  const background: LayerSpecification = { id: 'ground', type: 'background', paint: { 'background-color': ground } };
  const shared = { tiles: [`pmtiles://${url}/{z}/{x}/{y}`], minzoom: header.minZoom, maxzoom: header.maxZoom };
  if (metadata === null) {
    return {
      version: 8,
      sources: { archive: { type: 'raster', tileSize: 256, ...shared } },
      layers: [background, { id: 'tiles', type: 'raster', source: 'archive' }],
    };
  }
  const layers = vectorLayers(metadata).flatMap((name): LayerSpecification[] => [
    {
      id: `${name}-fill`,
      type: 'fill',
      source: 'archive',
      'source-layer': name,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': fill, 'fill-opacity': 0.5 },
    },
    {
      id: `${name}-line`,
      type: 'line',
      source: 'archive',
      'source-layer': name,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': line, 'line-width': 0.7 },
    },
  ]);
  return { version: 8, sources: { archive: { type: 'vector', ...shared } }, layers: [background, ...layers] };
}

function vectorLayers(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata)) return [];
  const layers: unknown = metadata.vector_layers;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string' ? [layer.id] : [],
  );
}
