import type { MapLibreMap } from 'maplibre-gl';

const OPACITIES = ['text-opacity', 'icon-opacity'] as const;

/**
 * Hides the names of a style that is still loading, and returns what shows them again. Tiles arrive before the map knows where
 * markers stand, and names that it placed until then would lie under them. A layer whose opacity depends on its data stays as it is,
 * because a change of it would load the tiles again.
 */
export function holdNames(map: MapLibreMap): () => void {
  const held = (map.getStyle()?.layers ?? []).flatMap((layer) => {
    if (layer.type !== 'symbol' || layer.source === undefined) return [];
    const values = OPACITIES.map((property) => [property, layer.paint?.[property]] as const);
    const isPlain = values.every(([, value]) => value === undefined || typeof value === 'number');
    return isPlain ? [{ id: layer.id, values }] : [];
  });
  for (const { id } of held) for (const property of OPACITIES) map.setPaintProperty(id, property, 0);
  return () => {
    for (const { id, values } of held) {
      if (!map.getLayer(id)) continue;
      for (const [property, value] of values) map.setPaintProperty(id, property, value);
    }
  };
}
