import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language';
import { lastDetailedZoom } from '../../../src/map/basemap/basemap-archives';
import { BASEMAP_PALETTES, type BasemapTheme } from '../../../src/map/basemap/basemap-palette';
import { createBasemapStyle, themeOfBasemap } from '../../../src/map/basemap/basemap-style';
import { reliefEdge } from '../../../src/map/basemap/relief-edge';
import type { MapNames } from '../../../src/state/app-state';

const baseUrl = 'https://example.org/basemap/';
const looks = (['light', 'dark'] as const).flatMap((theme) => ['en', 'ar'].map((language) => ({ theme, language })));

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the detail of the bundled basemap', () => {
  test('ends one zoom after the tiles of the place', () => {
    expect(lastDetailedZoom(44.4, 33.3)).toBe(11);
    expect(lastDetailedZoom(-87, 41)).toBe(6);
  });
});

describe('the bundled style', () => {
  test.each(looks)('is valid in $theme, $language', ({ theme, language }) => {
    expect(
      validateStyleMin(createBasemapStyle({ theme, language, mapNames: 'both', baseUrl })).map(
        ({ message }) => message,
      ),
    ).toEqual([]);
  });

  test.each(looks)('has no address on another host in $theme, $language', ({ theme, language }) => {
    const style = createBasemapStyle({ theme, language, mapNames: 'both', baseUrl });
    const addresses = JSON.stringify(style.sources).match(/https?:\/\/[^/"]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://example.org']));
    expect(style.glyphs).toBeUndefined();
  });

  test('hides the edge of the finer relief, and fades the relief past its last tiles', () => {
    const { sources, layers } = createBasemapStyle({ theme: 'light', language: 'en', mapNames: 'both', baseUrl });
    const edge = reliefEdge();
    const rings = edge.type === 'FeatureCollection' ? edge.features : [];
    const [first] = rings;
    expect(first?.geometry).toMatchObject({
      coordinates: [expect.arrayContaining([[22.5, 21.9430455]]), expect.anything()],
    });
    const covers = rings.map(({ properties }) => Number(properties?.cover));
    expect(covers[0]).toBe(1);
    expect(covers).toEqual([...covers].sort((a, b) => b - a));
    expect(sources['relief-edge']).toMatchObject({ type: 'geojson' });
    const order = layers.map(({ id }) => id);
    expect(order.indexOf('relief-edge')).toBe(order.indexOf('relief-region') + 1);
    for (const layer of layers) {
      if (layer.type !== 'raster') continue;
      const stops = layer.paint?.['raster-opacity'];
      expect(Array.isArray(stops) ? stops.slice(-2) : null).toEqual([layer.maxzoom, 0]);
    }
  });

  const fieldOf = (layerId: string, language: Language, mapNames: MapNames) => {
    const { layers } = createBasemapStyle({ theme: 'light', language, mapNames, baseUrl });
    const layer = layers.find(({ id }) => id === layerId);
    return JSON.stringify(layer?.type === 'symbol' ? layer.layout?.['text-field'] : null);
  };

  test('puts the reader’s language first on labels', () => {
    expect(fieldOf('world-places', 'en', 'both')).toContain('["coalesce",["get","en"],["get","ar"]]');
    expect(fieldOf('world-places', 'ar', 'both')).toContain('["coalesce",["get","ar"],["get","en"]]');
    expect(fieldOf('world-places', 'fr', 'both')).toBe(fieldOf('world-places', 'en', 'both'));
  });

  test.each(['world-places', 'world-countries'])('shows the names of one language alone on %s', (layer) => {
    expect(fieldOf(layer, 'ar', 'en')).toBe('["format",["coalesce",["get","en"],["get","ar"]],{}]');
    expect(fieldOf(layer, 'en', 'ar')).toBe('["format",["coalesce",["get","ar"],["get","en"]],{}]');
  });

  test('is recognised with its theme, and other styles are not', () => {
    expect(themeOfBasemap(createBasemapStyle({ theme: 'dark', language: 'en', mapNames: 'both', baseUrl }))).toBe(
      'dark',
    );
    expect(themeOfBasemap({ version: 8, sources: {}, layers: [] })).toBeNull();
  });

  test.each(['light', 'dark'] as const)(
    'has names with a contrast of 4.5:1 on land and water, %s',
    (theme: BasemapTheme) => {
      const { land, water, country, place, placeMinor, airfield } = BASEMAP_PALETTES[theme];
      for (const text of [country, place, placeMinor, airfield]) {
        for (const ground of [land, water]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
