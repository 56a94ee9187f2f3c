import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { worldSize } from '../../spacetime/web-mercator';
import type { AppStore } from '../../state/store';
import { visibleBox } from '../camera';
import { memberPoints } from '../geometry/member-points';
import type { Marker } from '../markers/marker';
import type { MarkerPool } from '../markers/marker-pool';
import { onMap } from '../on-map';
import { cardLines } from './card-lines';
import { createMarkerCard } from './marker-card';
import { createMemberLines } from './member-lines';

const OPEN_DELAY = 120;
/** Milliseconds in which the pointer can move from the marker into its card (WCAG 1.4.13: hoverable). */
const CLOSE_DELAY = 180;

interface Surroundings {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  readonly atlas: Atlas;
  readonly texts: Texts;
}

export interface MarkerPointer {
  /** Call this when a marker leaves the screen: its card closes. */
  leave(marker: Marker): void;
  close(): void;
  /** Call this when the map stops moving: the card of the marker with the keyboard focus opens again. */
  reopen(): void;
  dispose(): void;
}

let cards = 0;

/** Shows the card of the marker, and where the places of a cluster lie, for the marker under the pointer or with the keyboard focus. Escape or a move of the map closes it. */
export function attachMarkerPointer(group: HTMLElement, pool: MarkerPool, context: Surroundings): MarkerPointer {
  const { map, store, atlas, texts } = context;
  const container = map.getContainer();
  const page = container.ownerDocument;
  cards += 1;
  const scope = createScope();
  const card = createMarkerCard(container, `marker-card-${cards}`);
  scope.defer(() => card.element.remove());
  // The lines lie under the markers and over the map.
  const lines = createMemberLines(map.getCanvasContainer());
  scope.defer(() => lines.element.remove());
  card.element.dir = texts.direction;
  let shown: Marker | null = null;
  let timer = 0;

  const close = () => {
    window.clearTimeout(timer);
    card.hide();
    lines.hide();
    if (!shown) return;
    shown.element.button.removeAttribute('aria-describedby');
    shown = null;
    store.getState().hover(-1);
  };
  const open = (marker: Marker) => {
    if (marker.node === -1 || map.isMoving()) return;
    if (shown && shown !== marker) close();
    shown = marker;
    const { left, right, bottom } = visibleBox(map);
    const { x, y, size } = marker;
    const isCluster = marker.description.type === 'cluster';
    const points = isCluster ? memberPoints(atlas.engine, marker.node, worldSize(map.getZoom())) : [];
    const reach = Math.max(0, ...points.map(({ dx }) => Math.abs(dx)));
    const anchor = { x, y, radius: size / 2, left, right, bottom, ...(isCluster && { reach }) };
    card.show(cardLines(atlas, marker, store.getState().split, texts), anchor);
    if (isCluster) lines.show(x, y, points);
    marker.element.button.setAttribute('aria-describedby', card.element.id);
    store.getState().hover(marker.description.type === 'incident' ? marker.description.incident : -1);
  };
  const later = (action: () => void, delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const onOver = (event: PointerEvent) => {
    const marker = event.pointerType === 'touch' ? undefined : pool.markerAt(event.target);
    if (!marker) return;
    if (marker === shown) window.clearTimeout(timer);
    else later(() => open(marker), OPEN_DELAY);
  };
  const onOut = (event: PointerEvent) => {
    if (event.relatedTarget instanceof Node && card.element.contains(event.relatedTarget)) return;
    later(close, CLOSE_DELAY);
  };
  const onFocus = (event: FocusEvent) => {
    const marker = pool.markerAt(event.target);
    if (marker?.element.button.matches(':focus-visible')) open(marker);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    close();
  };
  const stay = () => window.clearTimeout(timer);
  const goSoon = () => later(close, CLOSE_DELAY);

  scope.listen(group, 'pointerover', onOver);
  scope.listen(group, 'pointerout', onOut);
  scope.listen(group, 'focusin', onFocus);
  scope.listen(group, 'focusout', close);
  scope.listen(card.element, 'pointerenter', stay);
  scope.listen(card.element, 'pointerleave', goSoon);
  scope.listen(page, 'keydown', onKey, { capture: true });
  onMap(scope, map, 'movestart', close);
  scope.defer(close);

  return {
    leave(marker) {
      if (marker === shown) close();
    },
    close,
    reopen() {
      const marker = pool.markerAt(page.activeElement);
      if (marker?.element.button.matches(':focus-visible')) open(marker);
    },
    dispose: scope.dispose,
  };
}
