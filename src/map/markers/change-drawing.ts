import type { Atlas } from '../../dataset/atlas';
import { type LeadingChange, type SidesDiffer, sizeOfChange } from '../../domain/comparison';
import { changeWords } from '../../i18n/change-text';
import { type LineToSay, linesText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import type { Engine } from '../../spacetime/engine';
import { nodeFactsOf } from '../../spacetime/node-facts';
import { nodeTotals } from '../../spacetime/node-figures';
import { clusterName } from './cluster-name';
import { fitDiameter } from './fit-diameter';
import type { Marker } from './marker';
import { setSize } from './marker-element';
import { joinParts } from './marker-name';
import { placeName } from './marker-text';
import { changeAt, changeFace, incidentsOf } from './node-change';
import { describeNode, type NodeDescription } from './node-description';
import { setData } from './set-data';
import type { SizeScale } from './size-scale';

/** Draws on the markers how side A of a comparison differs from side B. */
export interface ChangeDrawing {
  /** Whether a side has an incident there: places that are only other sites of incidents have no change. */
  isShown(node: number): boolean;
  /** Copies the numbers of side B into the marker. Returns false when they are as drawn. */
  take(marker: Marker): boolean;
  /** The size of the change, which the marker's area shows. */
  weight(node: number): number;
  drawFace(marker: Marker, scale: SizeScale): void;
  /** What the marker stands for; where only side B has incidents, from that side. */
  describe(node: number): NodeDescription;
  /** The accessible name. It also sets the lines of the marker's card. */
  nameOf(marker: Marker): string;
}

const CHARACTERS = 4;
/** Stands for no change, which has a marker too. */
const NEARLY_NONE = 1e-9;

/** @param group holds the markers; the style sheet writes the words for "new" and "ended", or "only A" and "only B", over them */
export function createChangeDrawing(
  group: HTMLElement,
  atlas: Atlas,
  other: Engine,
  how: SidesDiffer,
  texts: Texts,
): ChangeDrawing {
  const { engine } = atlas;
  const { t } = texts;
  const facts = nodeFactsOf(engine);
  group.style.setProperty('--new', JSON.stringify(t(`compare.tag-${how}-new`)));
  group.style.setProperty('--ended', JSON.stringify(t(`compare.tag-${how}-ended`)));
  const isShown = (node: number) => (engine.counts.incidents[node] ?? 0) + (other.counts.incidents[node] ?? 0) > 0;
  const weight = (node: number) => {
    const found = changeAt(engine, other, node);
    return found ? sizeOfChange(found.change) : 0;
  };
  const shownAt = (node: number) => (isShown(node) ? weight(node) || NEARLY_NONE : 0);

  /** The measure at a node on one side, in words. */
  const sideText = ({ counts, figures, lines, measure }: Engine, node: number): string => {
    const incidents = counts.incidents[node] ?? 0;
    if (incidents === 0) return t('compare.noIncident');
    const totals: LineToSay[] = figures
      ? nodeTotals(figures, node).map((total, line) => ({ ...total, id: lines[line] ?? '' }))
      : [{ ...incidentsOf(incidents), id: '' }];
    return joinParts(linesText(totals, measure, texts), texts);
  };

  const startOf = ({ description, node }: Marker): string => {
    const place = placeName(atlas.placeAt(description.place), texts);
    if (description.type !== 'cluster') return place;
    const to = placeName(atlas.placeAt(description.farthest), texts);
    // A cluster that only side B has is named by the incidents of that side.
    const incidents = engine.counts.incidents[node] || (other.counts.incidents[node] ?? 0);
    return clusterName({ incidents, places: description.places, from: place, to }, texts);
  };

  return {
    isShown,
    weight,
    take(marker) {
      const incidents = other.counts.incidents[marker.node] ?? 0;
      const rowSum = other.counts.rowSum[marker.node] ?? 0;
      if (marker.otherIncidents === incidents && marker.otherRowSum === rowSum) return false;
      marker.otherIncidents = incidents;
      marker.otherRowSum = rowSum;
      marker.isComplete = false;
      return true;
    },
    drawFace(marker, scale) {
      const { element, node, description } = marker;
      const found = changeAt(engine, other, node);
      if (!found) return;
      setData(element.button, 'type', description.type);
      showChange(element.button, found);
      const text = changeFace(found);
      if (element.count.textContent !== text) element.count.textContent = text;
      const size = fitDiameter(scale.diameter(weight(node)), {
        node,
        neighbours: marker.neighbours,
        scale: marker.scale,
        diameterOf: scale.diameter,
        shownAt,
        characters: CHARACTERS,
      });
      setData(element.button, 'tight', text.length * 7 > size - 6 ? '' : null);
      if (size === marker.size) return;
      marker.size = size;
      setSize(element, size);
    },
    describe(node) {
      const isOnlyOther = (engine.counts.incidents[node] ?? 0) === 0;
      return describeNode(isOnlyOther ? other : engine, facts, node);
    },
    nameOf(marker) {
      const found = changeAt(engine, other, marker.node);
      const a = t('compare.sideA', { figures: sideText(engine, marker.node) });
      const b = t('compare.sideB', { figures: sideText(other, marker.node) });
      const change = found ? changeWords(found.change, how, texts) : '';
      marker.changeLines = [change, a, b];
      return joinParts([startOf(marker), change, a, b], texts);
    },
  };
}

/** The style sheet reads what changed from these attributes. */
function showChange(button: HTMLElement, { change }: LeadingChange): void {
  for (const key of ['severity', 'possible', 'uncounted', 'unknown', 'small', 'hollow']) setData(button, key, null);
  setData(button, 'change', change.direction);
  setData(button, 'unsure', change.overlaps && sizeOfChange(change) > 0 ? '' : null);
}
