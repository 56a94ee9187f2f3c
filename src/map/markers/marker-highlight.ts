import type { Atlas } from '../../dataset/atlas';
import type { Marker } from './marker';

/**
 * Highlights the markers of the open incident and of the incident under the pointer. A marker that stands for other incidents
 * too gets no ring for the open one, which is drawn beside it.
 */
export interface MarkerHighlight {
  /** Indices of incidents; -1 for none. */
  set(selected: number, hovered: number): void;
  draw(marker: Marker): void;
}

export function createMarkerHighlight(atlas: Atlas): MarkerHighlight {
  const { engine, rowOf } = atlas;
  let selected = -1;
  let hovered = -1;

  const holds = (marker: Marker, incident: number) => {
    if (incident < 0) return false;
    const { table, tree, counts } = engine;
    const nodeOf = tree.nodeOf[counts.level];
    for (let row = rowOf(incident); row >= 0 && table.incident[row] === incident; row += 1) {
      if (nodeOf?.[table.place[row] ?? -1] === marker.node) return true;
    }
    return false;
  };

  return {
    set(nowSelected, nowHovered) {
      selected = nowSelected;
      hovered = nowHovered;
    },
    draw(marker) {
      const { dataset } = marker.element.button;
      const holdsSelected = holds(marker, selected);
      const isOwn = marker.description.type === 'incident';
      marker.holdsOpen = holdsSelected && !isOwn;
      if (holdsSelected && isOwn) dataset.selected = '';
      else delete dataset.selected;
      if (holds(marker, hovered)) dataset.hovered = '';
      else delete dataset.hovered;
    },
  };
}
