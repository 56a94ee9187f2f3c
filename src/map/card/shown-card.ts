import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { worldSize } from '../../spacetime/web-mercator';
import type { AppStore } from '../../state/store';
import { visibleBox } from '../camera';
import { memberPoints } from '../geometry/member-points';
import type { Marker } from '../markers/marker';
import { cardLines } from './card-lines';
import { createMarkerCard } from './marker-card';
import { createMemberLines } from './member-lines';

export interface Surroundings {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  readonly atlas: Atlas;
  readonly texts: Texts;
}

/** The card of one marker at a time, and the lines from a cluster to its places. */
export interface ShownCard {
  readonly element: HTMLElement;
  show(marker: Marker): void;
  hide(): void;
  dispose(): void;
}

let cards = 0;

export function createShownCard({ map, store, atlas, texts }: Surroundings): ShownCard {
  const scope = createScope();
  cards += 1;
  const card = createMarkerCard(map.getContainer(), `marker-card-${cards}`);
  card.element.dir = texts.direction;
  scope.defer(() => card.element.remove());
  // The lines lie under the markers and over the map.
  const lines = createMemberLines(map.getCanvasContainer());
  scope.defer(() => lines.element.remove());
  return {
    element: card.element,
    show(marker) {
      const { left, right, bottom } = visibleBox(map);
      const { x, y, size } = marker;
      const isCluster = marker.description.type === 'cluster';
      const points = isCluster ? memberPoints(atlas.engine, marker.node, worldSize(map.getZoom())) : [];
      const reach = Math.max(0, ...points.map(({ dx }) => Math.abs(dx)));
      const anchor = { x, y, radius: size / 2, left, right, bottom, ...(isCluster && { reach }) };
      card.show(cardLines(atlas, marker, store.getState().split, texts), anchor);
      if (isCluster) lines.show(x, y, points);
      marker.element.button.setAttribute('aria-describedby', card.element.id);
    },
    hide() {
      card.hide();
      lines.hide();
    },
    dispose: scope.dispose,
  };
}
