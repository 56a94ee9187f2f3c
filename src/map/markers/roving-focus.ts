import { createScope } from '../../live/scope';
import type { Marker } from './marker';
import type { MarkerPool } from './marker-pool';
import { type Direction, nearestInDirection } from './reading-order';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface RovingFocus {
  /** Call this with the new markers. Puts their buttons in reading order and keeps exactly one in the tab order. */
  update(ordered: readonly Marker[]): void;
  /** Call this when a marker leaves the screen. When it has the focus, `onLost` must move it, else the page loses the focus. */
  leave(marker: Marker): void;
  dispose(): void;
}

/** One tab stop for all markers. Arrows move the focus to the nearest marker, Home and End to the first and the last. */
export function attachRovingFocus(group: HTMLElement, pool: MarkerPool, onLost: () => void): RovingFocus {
  let ordered: readonly Marker[] = [];
  let current: Marker | null = null;

  const makeCurrent = (marker: Marker | null) => {
    if (current && current !== marker) current.element.button.tabIndex = -1;
    current = marker;
    if (marker) marker.element.button.tabIndex = 0;
  };

  const onFocus = (event: FocusEvent) => {
    const marker = pool.markerAt(event.target);
    if (marker) makeCurrent(marker);
  };
  const onKey = (event: KeyboardEvent) => {
    const marker = pool.markerAt(event.target);
    if (!marker || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    const next = arrow
      ? nearestInDirection(ordered, marker, arrow)
      : { Home: ordered[0], End: ordered[ordered.length - 1] }[event.key];
    if (!arrow && !next) return;
    // The map must not pan as well.
    event.stopPropagation();
    event.preventDefault();
    next?.element.button.focus();
  };

  const scope = createScope();
  scope.listen(group, 'focusin', onFocus);
  scope.listen(group, 'keydown', onKey);
  return {
    update(markers) {
      ordered = markers;
      if (!current || current.node === -1) makeCurrent(markers[0] ?? null);
      putInOrder(group, markers);
    },
    leave(marker) {
      if (marker !== current) return;
      const hadFocus = group.ownerDocument.activeElement === marker.element.button;
      makeCurrent(null);
      if (hadFocus) onLost();
    },
    dispose: scope.dispose,
  };
}

/** Moves only buttons in a wrong place, and none while a marker has the focus, because a moved button loses the focus. */
function putInOrder(group: HTMLElement, markers: readonly Marker[]): void {
  if (group.contains(group.ownerDocument.activeElement)) return;
  let next: ChildNode | null = group.firstChild;
  for (const { element } of markers) {
    if (element.button === next) next = next.nextSibling;
    else group.insertBefore(element.button, next);
  }
}
