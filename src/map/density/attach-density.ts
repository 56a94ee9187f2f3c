import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { notifyPartMissing } from '../../state/use-part-missing';
import { literalColour } from '../../ui/literal-colour';
import { onMap } from '../on-map';
import { whenStyled } from '../overlays/when-styled';
import type { DensityLayer, DensityLook } from './create-density-layer';
import { DENSITY_LAYER } from './density-layer-id';
import { densityMost } from './density-scale';
import { parseColour } from './parse-colour';

/** Shows the density of incidents under the markers while the reader has it switched on. Its code loads the first time. */
export function attachDensity(map: MapLibreMap, store: AppStore, { engine }: Atlas): () => void {
  let shown: DensityLayer | null = null;
  let look: DensityLook | null = null;
  let isDetached = false;

  const readLook = (): DensityLook => {
    const style = getComputedStyle(map.getContainer());
    return {
      low: parseColour(literalColour(style.getPropertyValue('--density-low').trim(), document)),
      high: parseColour(literalColour(style.getPropertyValue('--text').trim(), document)),
      most: densityMost(engine),
    };
  };
  const hide = () => {
    if (map.getStyle() && map.getLayer(DENSITY_LAYER)) map.removeLayer(DENSITY_LAYER);
  };
  const show = async () => {
    if (!store.getState().density || map.getLayer(DENSITY_LAYER)) return;
    if (!shown) {
      const { createDensityLayer } = await import('./create-density-layer');
      shown ??= createDensityLayer(engine, () => {
        look ??= readLook();
        return look;
      });
    }
    // While the code loaded, the map may have been removed, the style replaced, or the density switched off.
    const style = isDetached ? undefined : map.getStyle();
    if (!style || !store.getState().density || map.getLayer(DENSITY_LAYER)) return;
    look = null;
    const firstText = style.layers.find(({ type }) => type === 'symbol' || type === 'circle');
    map.addLayer(shown.layer, firstText?.id);
  };
  const showOrSay = () => {
    show().catch(() => {
      store.getState().setDensity(false);
      notifyPartMissing(store);
    });
  };
  const forgetLook = () => {
    look = null;
  };

  const showOrHide = () => {
    if (store.getState().density && map.getStyle()) showOrSay();
    else hide();
  };

  const scope = createScope();
  scope.defer(hide);
  whenStyled(scope, map, showOrSay);
  onMap(scope, map, 'zoomend', forgetLook);
  const drawing = store.live.follow({
    on: ['time', 'filters', 'look'],
    phase: 'draw',
    run(kinds) {
      if (kinds.has('look')) showOrHide();
      if (!shown || !store.getState().density) return;
      if (kinds.has('filters')) shown.updatePassing();
      map.triggerRepaint();
    },
  });
  scope.defer(drawing.dispose);
  scope.defer(() => {
    isDetached = true;
  });
  return scope.dispose;
}
