import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import { DATASET_DIMENSION } from '../dataset/combined/combine-tables';
import type { Texts } from '../i18n/texts';
import type { AppStore } from '../state/store';
import { actionOf, activateMarker } from './activate-marker';
import { attachFrame } from './attach-frame';
import { showMarker } from './camera';
import { attachMarkerPointer } from './card/attach-marker-pointer';
import markerStyles from './markers/marker.module.css';
import { createMarkerLayer } from './markers/marker-layer';
import { sortForReading } from './markers/reading-order';
import { attachRovingFocus } from './markers/roving-focus';
import type { ScaleStore } from './markers/scale-store';

/** Draws the atlas' nodes as buttons over the map and keeps them in step with map, engine, selection and pointer. */
export function attachMarkers(
  map: MapLibreMap,
  store: AppStore,
  atlas: Atlas,
  texts: Texts,
  scales: ScaleStore,
): () => void {
  const { engine } = atlas;
  const parent = map.getCanvasContainer();
  const group = parent.ownerDocument.createElement('div');
  group.className = markerStyles.group ?? '';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.t('map.markers'));
  group.dir = texts.direction;
  parent.append(group);

  /** A cluster was opened by the keyboard: when it has split, the focus goes on to one of its parts. */
  let opensByKey = false;
  const layer = createMarkerLayer(group, atlas, texts, {
    onScale: (scale) => scales.setState({ scale }),
    onOrder: () => roving.update(layer.ordered),
    onRelease: (marker) => {
      roving.leave(marker);
      pointer.leave(marker);
    },
  });
  const roving = attachRovingFocus(group, layer.pool, () => map.getCanvas().focus({ preventScroll: true }));
  const pointer = attachMarkerPointer(group, layer.pool, { map, store, atlas, texts });

  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const marker = button ? layer.pool.markerOf(button) : undefined;
    if (!marker) return;
    pointer.close();
    opensByKey = event.detail === 0 && actionOf(atlas, marker) === 'zoom';
    activateMarker(map, store, atlas, marker);
  };
  const returnFocus = () => {
    if (!opensByKey) return;
    opensByKey = false;
    const { clientWidth, clientHeight } = map.getContainer();
    const away = (each: { x: number; y: number }) => Math.hypot(each.x - clientWidth / 2, each.y - clientHeight / 2);
    const [nearest] = sortForReading([...layer.pool.active.values()]).sort((a, b) => away(a) - away(b));
    nearest?.element.button.focus();
    store.getState().announce(texts.t('map.zoomedTo', { count: layer.pool.active.size }));
  };
  /** The map zooms on double clicks that reach it; one on a marker is two clicks on the marker. */
  const stop = (event: Event) => event.stopPropagation();
  const onStill = () => {
    layer.settle();
    returnFocus();
    pointer.reopen();
  };
  /** A marker that the keyboard reaches at the edge is brought in, so that neither it nor its card is cut off. */
  const onFocus = ({ target }: FocusEvent) => {
    const marker = target instanceof Element && target.matches(':focus-visible') ? layer.pool.markerOf(target) : null;
    if (marker) showMarker(map, marker);
  };
  const highlight = () => {
    const { selected, hovered } = store.getState();
    layer.highlight(selected, hovered);
  };

  /** Two datasets laid over each other are told apart by the ring, which single incidents then have too. */
  const showSplit = () => {
    group.dataset.rings = store.getState().split === DATASET_DIMENSION ? 'all' : 'many';
    layer.redrawRings();
  };

  const detachFrame = attachFrame(map, (frame) => {
    engine.setZoom(map.getZoom());
    layer.setFrame(frame);
  });
  showSplit();
  highlight();
  layer.settle();
  group.addEventListener('click', onClick);
  group.addEventListener('dblclick', stop);
  group.addEventListener('focusin', onFocus);
  map.on('moveend', onStill);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.revision !== before.revision) layer.refresh();
    if (state.split !== before.split) showSplit();
    if (state.selected !== before.selected || state.hovered !== before.hovered) highlight();
  });

  return () => {
    unsubscribe();
    detachFrame();
    map.off('moveend', onStill);
    group.removeEventListener('click', onClick);
    group.removeEventListener('dblclick', stop);
    group.removeEventListener('focusin', onFocus);
    pointer.dispose();
    roving.dispose();
    layer.dispose();
    group.remove();
  };
}
