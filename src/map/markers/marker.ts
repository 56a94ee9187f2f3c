import { RING_PARTS } from '../../spacetime/ring-split';
import type { LabelForm } from './label-forms';
import { createMarkerElement, type MarkerElement } from './marker-element';
import type { Neighbour } from './marker-neighbours';
import type { NodeDescription } from './node-description';

/** A marker: its element, its node, and the values that are drawn, so that only changes are drawn again. */
export interface Marker {
  readonly element: MarkerElement;
  node: number;
  description: NodeDescription;
  /** Screen position of its centre and its diameter, CSS px. */
  x: number;
  y: number;
  size: number;
  /** The nodes whose markers may overlap this one. */
  neighbours: readonly Neighbour[];
  /** CSS px of a mercator unit. */
  scale: number;
  sites: number;
  incidents: number;
  possible: number;
  undated: number;
  killed: number;
  wounded: number;
  /** Sum of the indices of the matching rows. It changes when other rows match, even when all numbers stay the same. */
  rowSum: number;
  /** The same of side B of a comparison; -1 while nothing is compared. */
  otherIncidents: number;
  otherRowSum: number;
  /** What the card says of the comparison; empty while nothing is compared. */
  changeLines: readonly string[];
  readonly arcs: Uint8Array;
  /** Whether the open incident is one of several here and is drawn beside the marker. */
  holdsOpen: boolean;
  /** Whether the description, the name and the label belong to the drawn numbers. */
  isComplete: boolean;
  /** Forms of the label, the best first; empty for a marker without a label. */
  labelForms: readonly LabelForm[];
  /** Whether the label is on the screen. */
  isLabelled: boolean;
}

/** Makes a marker without a node. */
export function createMarker(page: Document): Marker {
  return {
    element: createMarkerElement(page),
    node: -1,
    description: { type: 'cluster', place: -1, places: 0, farthest: -1, isMostlyOnePlace: false },
    x: 0,
    y: 0,
    size: 0,
    neighbours: [],
    scale: 0,
    sites: -1,
    incidents: -1,
    possible: -1,
    undated: -1,
    killed: -1,
    wounded: -1,
    rowSum: -1,
    otherIncidents: -1,
    otherRowSum: -1,
    changeLines: [],
    arcs: new Uint8Array(RING_PARTS),
    holdsOpen: false,
    isComplete: false,
    labelForms: [],
    isLabelled: false,
  };
}

/** Gives the marker another node and forgets what was drawn, so that all of it is drawn again. */
export function resetMarker(marker: Marker, node: number): void {
  marker.node = node;
  marker.sites = -1;
  marker.incidents = -1;
  marker.possible = -1;
  marker.undated = -1;
  marker.killed = -1;
  marker.wounded = -1;
  marker.rowSum = -1;
  marker.otherIncidents = -1;
  marker.otherRowSum = -1;
  marker.changeLines = [];
  marker.holdsOpen = false;
  marker.isComplete = false;
  marker.labelForms = [];
  marker.isLabelled = false;
}
