import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import type { NodeFacts } from '../../spacetime/node-facts';
import type { ChangeDrawing } from './change-drawing';
import { drawFace, drawRing, drawSite } from './draw-marker';
import { type LabelParts, labelForms } from './label-forms';
import type { Marker } from './marker';
import { setLabelForm, setLabelSide } from './marker-element';
import type { MarkerHighlight } from './marker-highlight';
import { joinParts } from './marker-name';
import { labelText, nameOfMarker } from './marker-text';
import { describeNode } from './node-description';
import { setText } from './set-data';
import type { SizeScale } from './size-scale';

/** What the slow parts of a marker depend on, besides the marker. */
export interface CompletionContext {
  readonly atlas: Atlas;
  readonly facts: NodeFacts;
  readonly texts: Texts;
  readonly highlight: MarkerHighlight;
  /** Width of a label's line, CSS px. */
  readonly widthOf: (text: string) => number;
  /** Draws the change while the selection is compared with another; null while it is not. */
  change: ChangeDrawing | null;
}

/** Draws the slow parts of a marker, which need its rows: its description, ring, icon, name and label. */
export function completeMarker(
  marker: Marker,
  scale: SizeScale,
  { atlas, facts, texts, highlight, widthOf, change }: CompletionContext,
): void {
  const { engine } = atlas;
  const { element } = marker;
  marker.description = change ? change.describe(marker.node) : describeNode(engine, facts, marker.node);
  highlight.draw(marker);
  const { description } = marker;
  if (change) change.drawFace(marker, scale);
  else drawFace(marker, scale, engine, texts.format);
  drawRing(marker, engine);
  // While a figure is on the marker, it stands where the icon would.
  const hasIcon = description.type === 'incident' && !engine.figures && !change;
  drawSite(marker, hasIcon ? atlas.summary(description.incident).kind : '');
  const own = change ? change.nameOf(marker) : nameOfMarker(atlas, marker, texts);
  const name = withOpenIncident(own, marker, texts);
  if (element.button.ariaLabel !== name) element.button.setAttribute('aria-label', name);
  const label = labelText(atlas, marker, texts);
  marker.labelForms = labelForms(label, widthOf);
  showLabel(marker, label);
  marker.isComplete = true;
}

/** Shows the parts of a label. One of the same name keeps its form and its side until the labels are laid out again. */
function showLabel(marker: Marker, { name, radius, second }: LabelParts): void {
  const { element, labelForms } = marker;
  const [usual] = labelForms;
  const shown = element.labelName.textContent.replaceAll('\n', ' ');
  if (!labelForms.some((form) => form.name.join(' ') === shown)) setLabelForm(element, usual);
  if (name === '') {
    setLabelSide(element, null);
    marker.isLabelled = false;
  }
  setText(element.labelRadius, radius);
  setText(element.labelSecond, second);
}

function withOpenIncident(name: string, { holdsOpen }: Marker, texts: Texts): string {
  return holdsOpen ? joinParts([name, texts.t('map.openIsApart')], texts) : name;
}
