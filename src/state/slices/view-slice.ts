import type { Language } from '../../domain/language';
import type { Bounds } from '../../spacetime/engine';
import type { SliceTools } from '../store';

export type Theme = 'system' | 'light' | 'dark';

/** Where the map looks: degrees and zoom of 512 px tiles. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Something a view asks the map to do; the map answers it once. */
export type MapRequest =
  | { readonly type: 'fitData' }
  | { readonly type: 'fitMatches' }
  | { readonly type: 'fitBounds'; readonly bounds: Bounds }
  | { readonly type: 'frameSelected' }
  | { readonly type: 'moveTo'; readonly view: MapView };

export type Basemap =
  | { readonly type: 'bundled' }
  | { readonly type: 'style' | 'xyz' | 'pmtiles'; readonly url: string };

export interface ViewSlice {
  /** Where the map looks, told by the map when it stops; null before the map is up. */
  readonly view: MapView | null;
  /** What the map shows; null without a map. */
  readonly bounds: Bounds | null;
  /** Whether list and facets count what is in view, or everywhere. */
  readonly scope: 'inView' | 'everywhere';
  readonly theme: Theme;
  /** What `theme` comes to now. */
  readonly resolvedTheme: 'light' | 'dark';
  readonly language: Language;
  readonly density: boolean;
  /** Whether keys without a modifier act outside fields (WCAG 2.1.4 asks for a way to turn them off). */
  readonly shortcuts: boolean;
  readonly basemap: Basemap;
  readonly mapRequest: { readonly request: MapRequest; readonly serial: number } | null;
  reportView(view: MapView, bounds: Bounds): void;
  setScope(scope: 'inView' | 'everywhere'): void;
  setTheme(theme: Theme): void;
  setResolvedTheme(theme: 'light' | 'dark'): void;
  setLanguage(language: Language): void;
  setDensity(on: boolean): void;
  setShortcuts(on: boolean): void;
  setBasemap(basemap: Basemap): void;
  askMap(request: MapRequest): void;
}

export function createViewSlice({ get, set }: SliceTools): ViewSlice {
  return {
    view: null,
    bounds: null,
    scope: 'everywhere',
    theme: 'system',
    resolvedTheme: 'light',
    language: 'en',
    density: false,
    shortcuts: true,
    basemap: { type: 'bundled' },
    mapRequest: null,
    reportView(view, bounds) {
      set({ view, bounds });
    },
    setScope(scope) {
      set({ scope });
    },
    setTheme(theme) {
      set({ theme });
    },
    setResolvedTheme(resolvedTheme) {
      set({ resolvedTheme });
    },
    setLanguage(language) {
      set({ language });
    },
    setDensity(density) {
      set({ density });
    },
    setShortcuts(shortcuts) {
      set({ shortcuts });
    },
    setBasemap(basemap) {
      set({ basemap });
    },
    askMap(request) {
      const serial = (get().mapRequest?.serial ?? 0) + 1;
      set({ mapRequest: { request, serial } });
    },
  };
}
