import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import type { AppStore } from '../../state/store';
import { nodeFactsOf } from '../markers/node-facts';
import { whenStyled } from '../overlays/when-styled';
import { createDensityLayer, DENSITY_LAYER, type DensityLayer, type DensityLook } from './create-density-layer';
import { createDensityColumns } from './density-columns';
import { parseColour } from './gl-program';

/** Shows the density of incidents under the markers while the store asks for it; nothing is made before it does. */
export function attachDensity(map: MapLibreMap, store: AppStore, { engine }: Atlas): () => void {
  let shown: DensityLayer | null = null;
  let look: DensityLook | null = null;
  const window = { from: engine.from, to: engine.to };

  const readLook = (): DensityLook => {
    const style = getComputedStyle(map.getContainer());
    return {
      low: parseColour(style.getPropertyValue('--split-6')),
      high: parseColour(style.getPropertyValue('--text')),
      most: Math.max(4, nodeFactsOf(engine).mostAt(engine.counts.level)),
    };
  };
  const hide = () => {
    if (map.getStyle() && map.getLayer(DENSITY_LAYER)) map.removeLayer(DENSITY_LAYER);
  };
  const show = () => {
    if (!store.getState().density || map.getLayer(DENSITY_LAYER)) return;
    shown ??= createDensityLayer(engine, createDensityColumns(engine), () => {
      look ??= readLook();
      return look;
    });
    look = null;
    const firstText = map.getStyle().layers.find(({ type }) => type === 'symbol' || type === 'circle');
    map.addLayer(shown.layer, firstText?.id);
  };
  const forgetLook = () => {
    look = null;
  };

  const follow = () => {
    if (!shown || !store.getState().density) return;
    const isOnlyTime = window.from !== engine.from || window.to !== engine.to;
    window.from = engine.from;
    window.to = engine.to;
    if (!isOnlyTime) shown.updatePassing();
    map.triggerRepaint();
  };

  const detach = whenStyled(map, show);
  map.on('zoomend', forgetLook);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.density !== before.density) {
      if (state.density && map.getStyle()) show();
      else hide();
    }
    if (state.revision !== before.revision) follow();
  });
  return () => {
    unsubscribe();
    detach();
    map.off('zoomend', forgetLook);
    hide();
  };
}
