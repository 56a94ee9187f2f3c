import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../domain/language';
import type { MapNames } from '../../state/app-state';
import { installBasemapImages } from '../basemap/basemap-images';
import { createBasemapStyle, themeOfBasemap } from '../basemap/basemap-style';

interface Names {
  readonly language: Language;
  readonly mapNames: MapNames;
}

/** As the typings of the map name the properties of paint. */
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

/** A property of a layer in both themes. */
interface Difference {
  readonly layer: string;
  readonly name: PaintName;
  readonly light: PaintValue;
  readonly dark: PaintValue;
}

/**
 * Draws the dark map of the screen in the colours of paper, at once, and gives it its own colours back. The tiles stay the same, so that
 * nothing is waited for: the relief, whose tiles are dark, is left out. Another basemap than the bundled one stays as it is.
 */
export function inLight<T>(map: MapLibreMap, names: Names, draw: () => T): T {
  const style = map.getStyle();
  const root = map.getContainer().ownerDocument.documentElement;
  const theme = root.dataset.theme;
  if (theme !== 'dark') return draw();
  const differences = style && themeOfBasemap(style) === 'dark' ? differencesOf(names) : null;
  const show = (to: 'light' | 'dark') => {
    root.dataset.theme = to;
    if (!differences) return;
    for (const { layer, name, [to]: value } of differences) {
      if (map.getLayer(layer)) map.setPaintProperty(layer, name, value, { validate: false });
    }
    installBasemapImages(map, to);
  };
  show('light');
  try {
    return draw();
  } finally {
    show('dark');
  }
}

/** The paint in which the light and the dark style differ. */
function differencesOf({ language, mapNames }: Names): readonly Difference[] {
  const layersOf = (theme: 'light' | 'dark') => createBasemapStyle({ theme, language, mapNames, baseUrl: '' }).layers;
  const dark = new Map(layersOf('dark').map((layer) => [layer.id, paintOf(layer)]));
  return layersOf('light').flatMap((layer) => {
    const from = dark.get(layer.id);
    const to = layer.type === 'raster' ? new Map([...paintOf(layer), [RELIEF, 0] as const]) : paintOf(layer);
    // A colour that depends on the data is in the tiles, and stays. So does its halo, without which it could not be read.
    const isHeld = dependsOnData(to.get('text-color'));
    return [...to].flatMap(([name, light]) => {
      if (dependsOnData(light) || (isHeld && name === 'text-halo-color')) return [];
      const value = from?.get(name);
      return JSON.stringify(light) === JSON.stringify(value) ? [] : [{ layer: layer.id, name, light, dark: value }];
    });
  });
}

const dependsOnData = (value: PaintValue) => (JSON.stringify(value) ?? '').includes('["get"');

const RELIEF: PaintName = 'raster-opacity';

function paintOf({ paint }: LayerSpecification): ReadonlyMap<PaintName, PaintValue> {
  // A style of our own has names of the specification alone.
  return new Map(Object.entries(paint ?? {}) as [PaintName, PaintValue][]);
}
