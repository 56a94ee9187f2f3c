import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../dataset/atlas';
import { DATASET_DIMENSION } from '../dataset/combined/combine-tables';
import type { Texts } from '../i18n/texts';
import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';
import { actionOf, activateMarker, LEVEL_LAG, zoomToIncident } from './activate-marker';
import { attachChange } from './attach-change';
import { attachViewport } from './attach-viewport';
import { showMarker } from './camera';
import { attachMarkerPointer } from './card/attach-marker-pointer';
import { attachChromeBoxes } from './chrome/chrome-boxes';
import { boxAround } from './geometry/screen-box';
import type { Viewport } from './geometry/viewport';
import { createLiftedMarker } from './markers/lifted-marker';
import markerStyles from './markers/marker.module.css';
import { createMarkerLayer } from './markers/marker-layer';
import { shownNames } from './markers/marker-text';
import { sortForReading } from './markers/reading-order';
import { attachRovingFocus } from './markers/roving-focus';
import type { ScaleStore } from './markers/scale-store';
import { onMap } from './on-map';
import { attachLabelRoom } from './overlays/attach-label-room';
import { linkBoxes } from './overlays/link-boxes';

/** A map of a film: its markers keep one scale of sizes, and the names of its basemap give way at once. */
export interface HeldMap {
  /** The number that the largest marker stands for. */
  readonly largest: number;
}

/**
 * Draws the nodes of the place tree as buttons over the map, and draws them again when anything that they show changes.
 * @param held - what a film holds still; null for any other map
 */
export function attachMarkers(
  map: MapLibreMap,
  store: AppStore,
  atlas: Atlas,
  texts: Texts,
  scales: ScaleStore,
  held: () => HeldMap | null = () => null,
): () => void {
  const { live } = store;
  const scope = createScope();
  const parent = map.getCanvasContainer();
  const group = parent.ownerDocument.createElement('div');
  group.className = markerStyles.group ?? '';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.t('map.markers'));
  group.dir = texts.direction;
  parent.append(group);
  scope.defer(() => group.remove());

  /** True after the keyboard opened a cluster: once the cluster has split, one of its parts gets the focus. */
  let opensByKey = false;
  let moved: Viewport | null = null;
  const chrome = attachChromeBoxes(map.getContainer(), () => layer.layOut());
  scope.defer(chrome.dispose);
  const room = attachLabelRoom(map, () => held() !== null);
  scope.defer(room.dispose);
  const layer = createMarkerLayer(group, live.frame, atlas, texts, {
    onScale: (scale) => scales.setState({ scale }),
    largest: () => held()?.largest ?? null,
    onOrder: () => roving.update(layer.ordered),
    onComplete: () => lift(),
    obstacles(viewport) {
      const { box } = lifted;
      const open = box ? [boxAround(box)] : [];
      return [...chrome.read(), ...open, ...linkBoxes(atlas, store.getState().selected, viewport)];
    },
    onLabels(boxes, viewport) {
      const standing = lifted.box ? [...boxes, boxAround(lifted.box)] : boxes;
      room.keepFree({ boxes: standing, names: shownNames(layer.ordered, atlas) }, viewport);
    },
    onRelease: (marker) => {
      roving.leave(marker);
      pointer.leave(marker);
    },
  });
  scope.defer(layer.dispose);
  const lifted = createLiftedMarker(group.parentElement ?? group, atlas, texts);
  scope.defer(lifted.dispose);
  let seen: Viewport | null = null;
  const lift = () => {
    if (seen) lifted.draw(store.getState().selected, seen, layer.pool.active);
  };
  scope.listen(lifted.button, 'click', () => zoomToIncident(map, atlas, store.getState().selected));
  const roving = attachRovingFocus(group, layer.pool, () => map.getCanvas().focus({ preventScroll: true }));
  scope.defer(roving.dispose);
  const pointer = attachMarkerPointer(group, layer.pool, { map, store, atlas, texts });
  scope.defer(pointer.dispose);

  const highlight = () => {
    const { selected, hovered } = store.getState();
    layer.highlight(selected, hovered);
  };
  /** The ring tells two combined datasets apart, so single incidents have a ring too while it shows the dataset. */
  const showSplit = () => {
    group.dataset.rings = store.getState().split === DATASET_DIMENSION ? 'all' : 'many';
    layer.redrawRings();
  };
  const drawing = live.follow({
    on: ['time', 'filters', 'level', 'split', 'measure', 'selected', 'hovered'],
    phase: 'draw',
    run(kinds) {
      if (kinds.has('measure')) layer.remeasure();
      if (moved) layer.setViewport(moved);
      else if (kinds.has('time') || kinds.has('filters') || kinds.has('level')) layer.refresh();
      moved = null;
      lift();
      if (kinds.has('split')) showSplit();
      if (kinds.has('selected') || kinds.has('hovered')) highlight();
    },
  });
  scope.defer(drawing.dispose);

  scope.defer(attachChange(group, layer, store, atlas, texts));

  const returnFocus = () => {
    if (!opensByKey) return;
    opensByKey = false;
    const middle = map.project(map.getCenter());
    const away = (each: { x: number; y: number }) => Math.hypot(each.x - middle.x, each.y - middle.y);
    const [nearest] = sortForReading([...layer.pool.active.values()]).sort((a, b) => away(a) - away(b));
    nearest?.element.button.focus();
    store.getState().announce(texts.t('map.zoomedTo', { count: layer.pool.active.size }));
  };

  showSplit();
  highlight();
  const showAge = () => {
    if (store.getState().archive?.isOld && atlas.archive) group.dataset.old = '';
    else delete group.dataset.old;
  };
  showAge();
  scope.defer(store.subscribe(showAge));
  // The map draws in its own animation frame. The markers are drawn in that same frame, so that they do not slide on the map.
  const detachViewport = attachViewport(map, (viewport) => {
    moved = viewport;
    seen = viewport;
    live.update({ zoom: map.getZoom() - LEVEL_LAG }, 'map');
    drawing.request();
    live.frame.flush();
  });
  scope.defer(detachViewport);
  layer.completeAll();

  scope.listen(group, 'click', (event: MouseEvent) => {
    const marker = layer.pool.markerAt(event.target);
    if (!marker) return;
    pointer.close();
    opensByKey = event.detail === 0 && actionOf(atlas, marker) === 'zoom';
    activateMarker(map, store, atlas, marker);
  });
  // The map zooms on a double click. A double click on a marker must only click the marker twice.
  scope.listen(group, 'dblclick', (event) => event.stopPropagation());
  // When the keyboard reaches a marker at the edge, the map pans, so that the marker and its card are not cut off.
  scope.listen(group, 'focusin', ({ target }: FocusEvent) => {
    const marker = target instanceof Element && target.matches(':focus-visible') ? layer.pool.markerAt(target) : null;
    if (marker) showMarker(map, marker);
  });
  onMap(scope, map, 'moveend', () => {
    layer.completeAll();
    returnFocus();
    pointer.reopen();
  });
  return scope.dispose;
}
