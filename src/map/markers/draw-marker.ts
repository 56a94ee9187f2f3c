import { severityOf } from '../../domain/severity';
import type { Formats } from '../../i18n/formats';
import type { Engine, LevelCounts } from '../../spacetime/engine';
import { LANES } from '../../spacetime/figure-lanes';
import { nodeWeight } from '../../spacetime/node-figures';
import { RING_PARTS } from '../../spacetime/ring-split';
import { compactNumber, figureFace } from './figure-face';
import { fitDiameter } from './fit-diameter';
import { kindIcon } from './kind-icon';
import type { Marker } from './marker';
import { setShape, setSize } from './marker-element';
import { ringArcs, ringBackground } from './ring';
import { rolesOfMask } from './role-shape';
import { setData, setText } from './set-data';
import { type SizeScale, SMALLEST_MARKER } from './size-scale';

/** A marker smaller than this has a thinner ring, or none, CSS px. */
const SMALL = 24;
const VERY_SMALL = 20;
const scratch = new Uint8Array(RING_PARTS);

/** The number on a marker: the incidents counted at its node, or those that only have another site there. */
export function shownCount({ description, incidents, sites }: Marker): number {
  if (incidents > 0) return incidents;
  return description.type === 'cluster' ? sites : description.related;
}

/** Copies the node's numbers into the marker. Returns false when they and the matching rows are as drawn. */
export function takeNumbers(marker: Marker, counts: LevelCounts): boolean {
  const { node } = marker;
  const sites = counts.sites[node] ?? 0;
  const incidents = counts.incidents[node] ?? 0;
  const possible = counts.possible[node] ?? 0;
  const undated = counts.undated[node] ?? 0;
  const killed = counts.killed[node] ?? 0;
  const wounded = counts.wounded[node] ?? 0;
  const rowSum = counts.rowSum[node] ?? 0;
  const isSame =
    rowSum === marker.rowSum &&
    sites === marker.sites &&
    incidents === marker.incidents &&
    possible === marker.possible &&
    undated === marker.undated &&
    killed === marker.killed &&
    wounded === marker.wounded;
  if (isSame) return false;
  marker.sites = sites;
  marker.incidents = incidents;
  marker.possible = possible;
  marker.undated = undated;
  marker.killed = killed;
  marker.wounded = wounded;
  marker.rowSum = rowSum;
  marker.isComplete = false;
  return true;
}

/** Characters of most ranges. To write out those of all neighbours would take most of a frame. */
const TYPICAL_CHARACTERS = 4;
/** Stands for a figure of 0, which has a marker too. */
const NEARLY_NONE = 1e-9;

/** The number on the marker of a node; 0 when it has no marker. */
function shownAt(node: number, { incidents, sites }: LevelCounts, figures: Engine['figures']): number {
  const rows = sites[node] ?? 0;
  if (!figures || rows === 0) return incidents[node] || rows;
  return nodeWeight(figures, node) || NEARLY_NONE;
}

/** The numbers of the nodes; without figures, the measure is the number of incidents. */
type Counted = Pick<Engine, 'counts' | 'figures'>;

/** Draws the number, the size, the severity and the uncertainty. */
export function drawFace(marker: Marker, scale: SizeScale, { counts, figures }: Counted, { digits }: Formats): void {
  const { element, description, incidents, possible, undated, killed, wounded } = marker;
  const { button } = element;
  const isSite = description.type !== 'cluster';
  const isIncident = description.type === 'incident';
  const shown = shownCount(marker);
  setData(button, 'change', null);
  setData(button, 'unsure', null);
  setData(button, 'type', description.type);
  setData(button, 'severity', incidents > 0 || !isSite ? severityOf(killed, wounded) : description.worst);
  const isPossible = incidents > 0 ? possible + undated === incidents : isSite && description.uncertain;
  setData(button, 'possible', isPossible ? '' : null);
  setData(button, 'uncounted', incidents === 0 ? '' : null);
  const isMeasured = figures !== null && incidents > 0;
  const text = isMeasured ? figureFace(figures, marker.node) : isIncident || figures ? '' : compactNumber(shown);
  setData(button, 'unknown', text === '?' ? '' : null);
  setText(element.count, digits(text));
  const isMarked = incidents > 0 || !figures;
  const own = isMeasured ? nodeWeight(figures, marker.node) : shown;
  const size = fitDiameter(isMarked ? scale.diameter(own) : SMALLEST_MARKER, {
    node: marker.node,
    neighbours: marker.neighbours,
    scale: marker.scale,
    diameterOf: scale.diameter,
    shownAt: (node) => shownAt(node, counts, figures),
    ...(figures && { characters: TYPICAL_CHARACTERS }),
  });
  setData(button, 'tight', text.length * 7 > size - 14 ? '' : null);
  setData(button, 'small', size >= SMALL ? null : size >= VERY_SMALL ? '' : 'very');
  if (size === marker.size) return;
  marker.size = size;
  setSize(element, size);
}

/** Draws the shape of the role and the icon of the kind; an empty kind has no icon. */
export function drawSite({ element, description }: Marker, kind: string): void {
  const roles = description.type === 'cluster' ? [] : rolesOfMask(description.roles);
  const isHit = roles.length === 0 || roles.includes('target') || roles.includes('struck');
  setShape(element, roles[0] ?? 'target');
  setData(element.button, 'hollow', isHit ? null : '');
  const path = description.type === 'incident' && kind !== '' ? kindIcon(kind) : '';
  if (element.icon.getAttribute('d') !== path) element.icon.setAttribute('d', path);
}

/** Draws the sectors of the ring, incidents or the measure by part, when they have changed enough to see it. */
export function drawRing({ node, arcs, element }: Marker, { counts: { split, splitSize }, figures }: Counted): void {
  if (figures) ringArcs(figures.sums, node * figures.stride + figures.lines * LANES, figures.parts, scratch);
  else ringArcs(split, node * splitSize, Math.min(splitSize, RING_PARTS), scratch);
  if (element.ring.dataset.drawn === '' && arcs.every((end, code) => end === scratch[code])) return;
  arcs.set(scratch);
  element.ring.dataset.drawn = '';
  element.ring.style.background = ringBackground(arcs);
}
