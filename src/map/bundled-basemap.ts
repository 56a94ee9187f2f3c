import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';

export interface BundledStyleOptions {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ar';
  /** Folder of the archives, with a slash at its end. */
  readonly baseUrl: string;
}

/** Work that the bundled basemap needs done once a map, before its style. */
export function prepareForBundled(_map: MapLibreMap): void {}

const GROUND = { light: '#f0ece3', dark: '#1b2029' } as const;

export function bundledStyle({ theme }: BundledStyleOptions): StyleSpecification {
  const paint = { 'background-color': GROUND[theme] };
  return { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background', paint }] };
}

export const BUNDLED_CREDITS: readonly { readonly name: string; readonly licence: string; readonly url: string }[] = [];
