import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import type { NodeFacts } from '../../spacetime/node-facts';
import { drawFace, drawRing, drawSite } from './draw-marker';
import type { Marker } from './marker';
import type { MarkerHighlight } from './marker-highlight';
import { joinParts } from './marker-name';
import { labelText, nameOfMarker } from './marker-text';
import { describeNode } from './node-description';
import type { SizeScale } from './size-scale';

/** Draws the slow parts of a marker, which need its rows: its description, ring, icon, name and label. */
export function completeMarker(
  atlas: Atlas,
  facts: NodeFacts,
  marker: Marker,
  scale: SizeScale,
  texts: Texts,
  highlight: MarkerHighlight,
): void {
  const { engine } = atlas;
  const { element } = marker;
  marker.description = describeNode(engine, facts, marker.node);
  highlight.draw(marker);
  const { description } = marker;
  drawFace(marker, scale);
  drawRing(marker, engine.counts);
  drawSite(marker, description.type === 'incident' ? atlas.summary(description.incident).kind : '');
  const name = withOpenIncident(nameOfMarker(atlas, marker, texts), marker, texts);
  if (element.button.ariaLabel !== name) element.button.setAttribute('aria-label', name);
  const label = labelText(atlas, marker, texts);
  element.labelName.textContent = label.name;
  element.labelRadius.textContent = label.radius;
  element.labelSecond.textContent = label.second;
  const first = label.radius === '' ? label.name : `${label.name} ${label.radius}`;
  marker.labelText = first.length >= label.second.length ? first : label.second;
  marker.labelLines = label.second === '' ? 1 : 2;
  marker.isComplete = true;
}

function withOpenIncident(name: string, { holdsOpen }: Marker, texts: Texts): string {
  return holdsOpen ? joinParts([name, texts.t('map.openIsApart')], texts) : name;
}
