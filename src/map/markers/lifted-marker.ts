import type { Atlas } from '../../dataset/atlas';
import type { SiteRole } from '../../domain/incident';
import { severityOf } from '../../domain/severity';
import type { Texts } from '../../i18n/texts';
import { NO_PLACE, ROLE_CODES } from '../../spacetime/event-table';
import { nodeFactsOf } from '../../spacetime/node-facts';
import { screenX, screenY, type Viewport } from '../geometry/viewport';
import { kindIcon } from './kind-icon';
import { liftFrom } from './lift-side';
import styles from './lifted-marker.module.css';
import type { Marker } from './marker';
import { createMarkerElement, setShape, setSize } from './marker-element';
import { placeName } from './marker-text';
import { SMALLEST_MARKER } from './size-scale';

/** The open incident, drawn apart from a marker that stands for other incidents too. */
export interface LiftedMarker {
  readonly button: HTMLButtonElement;
  /** Where it is, for labels to keep off; null while it is hidden. */
  readonly box: { readonly x: number; readonly y: number; readonly size: number } | null;
  /** @param selected index of the open incident; -1 for none */
  draw(selected: number, viewport: Viewport, markers: ReadonlyMap<number, Marker>): void;
  dispose(): void;
}

/** Half of the width of a marker's number, CSS px. */
const NUMBER_PX = 9;

/** The button zooms to where the incident's place stands alone: the caller listens to its clicks. */
export function createLiftedMarker(parent: HTMLElement, atlas: Atlas, texts: Texts): LiftedMarker {
  const page = parent.ownerDocument;
  const { engine } = atlas;
  const { x: mercatorXs, y: mercatorYs } = nodeFactsOf(engine);
  const stem = page.createElement('div');
  stem.className = styles.stem ?? '';
  stem.setAttribute('aria-hidden', 'true');
  const element = createMarkerElement(page);
  const { button } = element;
  button.classList.add(styles.lifted ?? '');
  button.tabIndex = 0;
  button.dataset.type = 'incident';
  button.dataset.selected = '';
  // A single incident has no ring of parts.
  button.dataset.uncounted = '';
  parent.append(stem, button);
  let drawn = -1;
  let box: LiftedMarker['box'] = null;

  const hide = () => {
    button.hidden = true;
    stem.hidden = true;
    box = null;
  };
  const dress = (incident: number, row: number, place: number) => {
    if (drawn === incident) return;
    drawn = incident;
    const { table } = engine;
    const role: SiteRole = ROLE_CODES[table.role[row] ?? 0] ?? 'target';
    setShape(element, role);
    setSize(element, SMALLEST_MARKER);
    button.dataset.severity = severityOf(table.killedBest[row] ?? 0, table.woundedBest[row] ?? 0);
    element.icon.setAttribute('d', kindIcon(atlas.summary(incident).kind));
    const name = placeName(atlas.placeAt(place), texts);
    button.setAttribute('aria-label', texts.t('map.openIncident', { place: name }));
  };
  const draw: LiftedMarker['draw'] = (selected, viewport, markers) => {
    const row = selected < 0 ? -1 : atlas.rowOf(selected);
    const place = row < 0 ? NO_PLACE : (engine.table.place[row] ?? NO_PLACE);
    const node = place === NO_PLACE ? -1 : (engine.tree.nodeOf[engine.counts.level]?.[place] ?? -1);
    const marker = markers.get(node);
    if (!marker || standsFor(marker, selected)) {
      hide();
      return;
    }
    dress(selected, row, place);
    const point = { x: screenX(viewport, mercatorXs[place] ?? 0), y: screenY(viewport, mercatorYs[place] ?? 0) };
    const others = [...markers.values()].filter((other) => other !== marker);
    const at = liftFrom(point, marker, SMALLEST_MARKER, others);
    button.style.transform = `translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px)`;
    // A point under the number of its marker is not drawn on it: the line then ends at the marker's edge.
    const isUnderNumber = Math.hypot(point.x - marker.x, point.y - marker.y) < NUMBER_PX;
    const turn = Math.atan2(point.y - at.y, point.x - at.x);
    const length = Math.hypot(point.x - at.x, point.y - at.y) - (isUnderNumber ? marker.size / 2 : 0);
    stem.dataset.end = isUnderNumber ? 'edge' : 'point';
    stem.style.inlineSize = `${length.toFixed(1)}px`;
    stem.style.transform = `translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) rotate(${turn.toFixed(4)}rad)`;
    button.hidden = false;
    stem.hidden = false;
    box = { ...at, size: SMALLEST_MARKER + 12 };
  };

  hide();
  return {
    button,
    get box() {
      return box;
    },
    draw,
    dispose() {
      button.remove();
      stem.remove();
    },
  };
}

/** Whether the marker is the incident's own: then it gets the ring, and nothing is lifted. */
export function standsFor({ description }: Marker, incident: number): boolean {
  return description.type === 'incident' && description.incident === incident;
}
