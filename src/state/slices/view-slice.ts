import type { ViewSlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createViewSlice({ get, set, change }: SliceTools): ViewSlice {
  return {
    view: null,
    bounds: null,
    scope: 'everywhere',
    theme: 'system',
    resolvedTheme: 'light',
    language: 'en',
    homeLanguage: 'en',
    digits: 'latn',
    mapNames: 'both',
    density: false,
    charts: false,
    chartChoices: {},
    patterns: null,
    embed: false,
    shortcuts: true,
    basemap: { type: 'bundled' },
    mapRequest: null,
    reportView: (view, bounds) => change({ view, bounds }, 'area', 'map'),
    setScope: (scope) => change({ scope }, 'scope'),
    setTheme: (theme) => change({ theme }, 'look'),
    setResolvedTheme: (resolvedTheme) => change({ resolvedTheme }, 'look'),
    setLanguage: (language) => change({ language, homeLanguage: language }, 'look'),
    setLinkLanguage: (language) => change({ language }, 'look'),
    setDigits: (digits) => change({ digits }, 'look'),
    setMapNames: (mapNames) => change({ mapNames }, 'look'),
    setDensity: (density) => change({ density }, 'look'),
    setCharts: (charts) => change({ charts }, 'look'),
    chooseCharts: (chartChoices) => change({ chartChoices }, 'look'),
    setPatterns: (patterns) => change({ patterns }, 'look'),
    setShortcuts: (shortcuts) => set({ shortcuts }),
    setBasemap: (basemap) => set({ basemap }),
    askMap(request) {
      const serial = (get().mapRequest?.serial ?? 0) + 1;
      set({ mapRequest: { request, serial } });
    },
  };
}
