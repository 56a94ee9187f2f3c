import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { createTexts, withLaterMessages } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import type { AppState, Basemap, MapCamera } from '../../state/app-state';
import type { AppStore } from '../../state/store';
import { onMap } from '../on-map';
import { attachTileFailures } from './attach-tile-failures';
import { refusalText, refuse } from './basemap-address';
import { installBasemapImages } from './basemap-images';
import { createBasemapStyle } from './basemap-style';
import type { OtherBasemap } from './load-basemap';
import { registerPmtilesProtocol } from './pmtiles-protocol';

const NOTICE = 'basemap';
const BUNDLED: Basemap = { type: 'bundled' };

/**
 * Sets the map's style when the basemap, the theme or the language changes. Another basemap is checked first; when the
 * check fails, the map stays as it is. A new style drops all other layers: `style.load` is when to add them again.
 */
export function attachBasemap(map: MapLibreMap, store: AppStore): () => void {
  const scope = createScope();
  scope.defer(registerPmtilesProtocol());
  let shown: Basemap = BUNDLED;
  let hasStyle = false;
  let latest = 0;

  const setStyle = (style: StyleSpecification, basemap: Basemap) => {
    shown = basemap;
    failures.forget();
    map.setStyle(style, { diff: false });
    hasStyle = true;
  };
  const showBundled = () => {
    const { resolvedTheme: theme, language, mapNames } = store.getState();
    const baseUrl = new URL('basemap/', document.baseURI).href;
    setStyle(createBasemapStyle({ theme, language, mapNames, baseUrl }), BUNDLED);
  };
  const showOther = async (basemap: OtherBasemap) => {
    latest += 1;
    const mine = latest;
    const { resolvedTheme: theme, language, view } = store.getState();
    const prepared = await prepare(basemap, theme, view);
    if (mine !== latest) return;
    if (prepared.ok) {
      setStyle(prepared.value, basemap);
      return;
    }
    if (!hasStyle) showBundled();
    store.getState().setBasemap(shown);
    const reason = refusalText(prepared.refusal, createTexts(language));
    store.getState().notify(NOTICE, { code: 'basemapInvalid', params: { reason } });
  };
  const show = (basemap: Basemap) => {
    if (basemap.type !== 'bundled') void showOther(basemap);
    else {
      latest += 1;
      showBundled();
    }
  };

  const failures = attachTileFailures(map, scope, {
    tell(reason) {
      if (shown.type === 'bundled') {
        store.getState().notify(NOTICE, { code: 'basemapFailed', params: { reason } });
        return;
      }
      if (map.getStyle()) return;
      store.getState().notify(NOTICE, { code: 'basemapInvalid', params: { reason } });
      store.getState().setBasemap(BUNDLED);
    },
    take() {
      if (shown.type === 'bundled') store.getState().dismiss(NOTICE);
    },
  });

  const onStyle = () => {
    if (shown.type === 'bundled') installBasemapImages(map, store.getState().resolvedTheme);
  };

  const follow = (state: AppState, before: AppState) => {
    const isNew = state.basemap !== before.basemap && state.basemap !== shown;
    const namesNew = state.language !== before.language || state.mapNames !== before.mapNames;
    const looksNew = state.resolvedTheme !== before.resolvedTheme || namesNew;
    const follows = state.basemap.type !== 'style' && state.basemap.type !== 'xyz';
    if (isNew || (looksNew && follows)) show(state.basemap);
  };

  onMap(scope, map, 'style.load', onStyle);
  show(store.getState().basemap);
  scope.defer(store.subscribe(follow));
  // A basemap that is still being fetched must not be shown on a map that has gone.
  scope.defer(() => {
    latest += 1;
  });
  return scope.dispose;
}

/**
 * The code that checks a basemap loads with the first one. When it fails to load, the basemap cannot be reached either.
 */
async function prepare(basemap: OtherBasemap, theme: 'light' | 'dark', view: MapCamera | null) {
  try {
    const { prepareBasemap } = await withLaterMessages(import('./load-basemap'));
    return await prepareBasemap(basemap, { page: document.baseURI, theme, view });
  } catch {
    return refuse('map.reasonNetwork', { host: location.host });
  }
}
