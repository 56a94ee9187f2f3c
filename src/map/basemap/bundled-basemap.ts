import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { BASEMAP_CREDITS } from './basemap-attribution';
import { installBasemapImages } from './basemap-images';
import { type BasemapStyleOptions, createBasemapStyle, themeOfBasemap } from './basemap-style';
import { registerPmtilesProtocol } from './pmtiles-protocol';

export type BundledStyleOptions = BasemapStyleOptions;
export const BUNDLED_CREDITS = BASEMAP_CREDITS;

/** Prepares a map for the bundled basemap. Call this once for each map, before its style is set. */
export function prepareForBundled(map: MapLibreMap): void {
  registerPmtilesProtocol();
  map.on('style.load', () => {
    const theme = themeOfBasemap(map.getStyle());
    if (theme) installBasemapImages(map, theme);
  });
}

export function bundledStyle(options: BundledStyleOptions): StyleSpecification {
  return createBasemapStyle(options);
}
