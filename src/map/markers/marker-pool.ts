import { createMarker, type Marker, resetMarker } from './marker';

/** The markers in use, by node. Free markers stay in the document, hidden, and are used again. */
export interface MarkerPool {
  readonly active: ReadonlyMap<number, Marker>;
  /** How many elements were made: as many as the busiest view needed. */
  readonly made: number;
  /** The marker in whose button an event happened. */
  markerAt(target: EventTarget | null): Marker | undefined;
  acquire(node: number): Marker;
  release(marker: Marker): void;
  dispose(): void;
}

export function createMarkerPool(parent: HTMLElement): MarkerPool {
  const active = new Map<number, Marker>();
  const free: Marker[] = [];
  const byButton = new WeakMap<Element, Marker>();
  let made = 0;

  const make = () => {
    const marker = createMarker(parent.ownerDocument);
    byButton.set(marker.element.button, marker);
    parent.append(marker.element.button);
    made += 1;
    return marker;
  };

  return {
    active,
    get made() {
      return made;
    },
    markerAt(target) {
      const button = target instanceof Element ? target.closest('button') : null;
      return button ? byButton.get(button) : undefined;
    },
    acquire(node) {
      const marker = free.pop() ?? make();
      resetMarker(marker, node);
      marker.element.button.hidden = false;
      active.set(node, marker);
      return marker;
    },
    release(marker) {
      const { button } = marker.element;
      active.delete(marker.node);
      marker.node = -1;
      button.hidden = true;
      button.tabIndex = -1;
      button.removeAttribute('aria-label');
      delete button.dataset.selected;
      delete button.dataset.hovered;
      free.push(marker);
    },
    dispose() {
      for (const { element } of [...active.values(), ...free]) element.button.remove();
      active.clear();
      free.length = 0;
    },
  };
}
