import type { MapLibreMap } from 'maplibre-gl';
import { createScope } from '../live/scope';
import type { AppStore } from '../state/store';
import { afterRecord } from './after-record';
import { fitSize } from './attach-size';
import { fitTo } from './camera';
import { type CoveredPart, coveredPart, type Panel } from './geometry/covered-part';
import { heldBounds, heldView, releaseView } from './held-view';

/** The panels that lie over the map: the detail, or the sheet of narrow screens. */
const PANELS = '[data-map-overlay]';
/** The size and padding for which the bounds that a map holds were fitted last. */
const fittedIn = new WeakMap<MapLibreMap, string>();

/**
 * Makes room for the panels that cover the map now. The ground stays where it is on the screen, so the centre of the visible
 * part becomes another point; a view that a link has set stays in the middle instead, and a dataset that has just opened stays
 * whole in view.
 */
export function fitPadding(map: MapLibreMap): void {
  fitSize(map);
  const padding = measure(map);
  const before = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const bounds = heldBounds(map);
  if (bounds) {
    // A note beside the map, such as the hint of a first visit, changes the map's size and covers nothing.
    const room = [clientWidth, clientHeight, padding.left, padding.right, padding.bottom].join();
    if (fittedIn.get(map) === room) return;
    fittedIn.set(map, room);
    map.setPadding(padding);
    fitTo(map, bounds, { animate: false });
    return;
  }
  if (before.left === padding.left && before.right === padding.right && before.bottom === padding.bottom) return;
  const held = heldView(map);
  const middle: [number, number] = [
    (padding.left + clientWidth - padding.right) / 2,
    (padding.top + clientHeight - padding.bottom) / 2,
  ];
  if (held) map.jumpTo({ center: [held.lon, held.lat], zoom: held.zoom, padding });
  else map.jumpTo({ center: map.unproject(middle), padding });
}

/** Keeps the map's padding, and the place of the controls in `frame`, in step with the panels over the map. */
export function attachPadding(map: MapLibreMap, store: AppStore, frame: HTMLElement): () => void {
  const scope = createScope();
  const room = frame.closest('main');
  const page = frame.ownerDocument;
  if (!room) return scope.dispose;
  let watched: readonly Element[] = [];

  const fitting = afterRecord(store, () => fitPadding(map));
  scope.defer(fitting.dispose);
  const place = () => {
    const { top, right, bottom, left } = measure(map);
    frame.style.inset = `${top}px ${right}px ${bottom}px ${left}px`;
  };
  const follow = () => {
    place();
    if (!fitting.isWaiting()) fitPadding(map);
  };
  const sizes = new ResizeObserver(follow);
  const find = () => {
    const found = [...page.querySelectorAll(PANELS)];
    if (found.length === watched.length && found.every((each, index) => each === watched[index])) return;
    for (const each of watched) sizes.unobserve(each);
    for (const each of found) sizes.observe(each);
    watched = found;
    place();
    fitting.request();
  };
  const children = new MutationObserver(find);

  sizes.observe(map.getContainer());
  find();
  // A map that is new is right before it is seen.
  if (watched.length > 0) fitPadding(map);
  // The sheet is in the room of the map, and the detail beside it.
  children.observe(room, { childList: true });
  if (room.parentElement) children.observe(room.parentElement, { childList: true });
  scope.defer(() => sizes.disconnect());
  scope.defer(() => children.disconnect());
  // What the reader does from now on moves the map from where it is.
  for (const act of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    scope.listen(page, act, () => releaseView(map), { capture: true, passive: true });
  }
  return scope.dispose;
}

function measure(map: MapLibreMap): CoveredPart {
  const container = map.getContainer();
  const panels = [...container.ownerDocument.querySelectorAll<HTMLElement>(PANELS)].map(panelOf);
  return coveredPart(container.getBoundingClientRect(), panels);
}

/** A panel in its place. The box of the layout is right while the panel still slides there. */
function panelOf(element: HTMLElement): Panel {
  if (element.dataset.mapOverlay !== 'bottom') return { edge: 'side', box: element.getBoundingClientRect() };
  const { left, right } = element.getBoundingClientRect();
  const bottom = element.parentElement?.getBoundingClientRect().bottom ?? 0;
  return { edge: 'bottom', box: { left, right, bottom, top: bottom - element.offsetHeight } };
}
