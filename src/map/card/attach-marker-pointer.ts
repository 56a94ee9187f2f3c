import { createScope } from '../../live/scope';
import { notifyPartMissing } from '../../state/use-part-missing';
import { lateCode } from '../../ui/late-code';
import type { Marker } from '../markers/marker';
import type { MarkerPool } from '../markers/marker-pool';
import { onMap } from '../on-map';
import type { ShownCard, Surroundings } from './shown-card';

const CARD = lateCode(() => import('./shown-card'), 'firstSign');
const OPEN_DELAY = 120;
/** Milliseconds in which the pointer can move from the marker into its card (WCAG 1.4.13: hoverable). */
const CLOSE_DELAY = 180;

export interface MarkerPointer {
  /** Call this when a marker leaves the screen: its card closes. */
  leave(marker: Marker): void;
  close(): void;
  /** Call this when the map stops moving: the card of the marker with the keyboard focus opens again. */
  reopen(): void;
  dispose(): void;
}

/** Shows the card of the marker, and where the places of a cluster lie, for the marker under the pointer or with the keyboard focus. Escape or a move of the map closes it. */
export function attachMarkerPointer(group: HTMLElement, pool: MarkerPool, context: Surroundings): MarkerPointer {
  const { map, store } = context;
  const page = map.getContainer().ownerDocument;
  const scope = createScope();
  let card: ShownCard | null = null;
  let shown: Marker | null = null;
  let timer = 0;

  const close = () => {
    window.clearTimeout(timer);
    card?.hide();
    if (!shown) return;
    shown.element.button.removeAttribute('aria-describedby');
    shown = null;
    store.getState().hover(-1);
  };
  /** The card; null until its code has arrived, when the card opens if the marker is still meant. */
  const cardFor = (marker: Marker): ShownCard | null => {
    if (!card && CARD.now) {
      card = CARD.now.createShownCard(context);
      scope.defer(card.dispose);
      scope.listen(card.element, 'pointerenter', stay);
      scope.listen(card.element, 'pointerleave', goSoon);
    }
    if (!card) {
      const show = () => {
        if (shown === marker) open(marker);
      };
      CARD.fetch().then(show, () => notifyPartMissing(store));
    }
    return card;
  };
  const open = (marker: Marker) => {
    if (marker.node === -1 || map.isMoving()) return;
    if (shown && shown !== marker) close();
    shown = marker;
    cardFor(marker)?.show(marker);
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
    if (event.relatedTarget instanceof Node && card?.element.contains(event.relatedTarget)) return;
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
