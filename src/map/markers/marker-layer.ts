import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import { nodeFactsOf } from '../../spacetime/node-facts';
import { type Frame, screenX, screenY } from '../geometry/frame';
import { drawFace, drawRing, drawSite, takeNumbers } from './draw-marker';
import type { Marker } from './marker';
import { createMarkerPool, type MarkerPool } from './marker-pool';
import { labelText, nameOfMarker } from './marker-text';
import { describeNode, describeRoughly } from './node-description';
import { placeLabels } from './place-labels';
import { sortForReading } from './reading-order';
import { createSizeScale, roundUp, type SizeScale } from './size-scale';
import { createTextWidth } from './text-width';
import { findVisibleNodes } from './visible-nodes';

/** Markers in view at most. A view holds fewer: nodes of one level keep the tree's radius between them. */
const MOST_MARKERS = 1200;
/** CSS px around the frame in which a marker is drawn, so that it does not pop up at the edge. */
const PADDING = 24;
/** Time in ms that one frame may spend on what is not read at once: rings, names, icons, labels. */
const SETTLE_BUDGET = 2;
/** Changed markers up to which all of them are settled in the same frame. */
const FEW_MARKERS = 24;
/** While many change, they are settled so many ms after the first change. */
const SETTLE_DELAY = 90;
const LABEL_DELAY = 120;

export interface MarkerLayer {
  readonly pool: MarkerPool;
  /** Markers in reading order, as of the last time that things stood still. */
  readonly ordered: readonly Marker[];
  /** The map moved, or shows another level: which nodes are in view, and where. */
  setFrame(frame: Frame): void;
  /** The engine's numbers changed. */
  refresh(): void;
  /** What the rings show changed. */
  redrawRings(): void;
  /** The map stands still: looks again at everything, and lays out the labels. */
  settle(): void;
  /** Incidents whose markers stand out; -1 for none. */
  highlight(selected: number, hovered: number): void;
  dispose(): void;
}

export interface MarkerLayerEvents {
  /** Sizes mean something else from now on. */
  readonly onScale: (scale: SizeScale) => void;
  /** Markers came or went, or their order changed. */
  readonly onOrder: () => void;
  /** A marker is about to be taken off the screen. */
  readonly onRelease: (marker: Marker) => void;
}

/** Draws the nodes of the engine's level that are in view as buttons in `parent`, and keeps them in step. */
export function createMarkerLayer(
  parent: HTMLElement,
  atlas: Atlas,
  texts: Texts,
  { onScale, onOrder, onRelease }: MarkerLayerEvents,
): MarkerLayer {
  const { engine } = atlas;
  const { tree } = engine;
  const page = parent.ownerDocument.defaultView ?? window;
  const facts = nodeFactsOf(engine);
  const pool = createMarkerPool(parent);
  const widthOf = createTextWidth(parent.ownerDocument);
  const visible = new Int32Array(MOST_MARKERS);
  const inView = new Uint8Array(tree.nodeCount);
  let visibleCount = 0;
  let frame: Frame | null = null;
  let level = -1;
  let scale = createSizeScale(1, tree.radius);
  let ordered: Marker[] = [];
  let orderIsOld = true;
  let changed = 0;
  let selected = -1;
  let hovered = -1;
  let settling: number | null = null;
  let settleTimer: number | null = null;
  let labelTimer: number | null = null;

  const locate = (marker: Marker) => {
    if (!frame) return;
    const { description, node } = marker;
    const at = description.type === 'cluster' ? node : description.place;
    marker.x = screenX(frame, facts.x[at] ?? 0);
    marker.y = screenY(frame, facts.y[at] ?? 0);
    const x = Math.round(marker.x * 10) / 10;
    const y = Math.round(marker.y * 10) / 10;
    marker.element.button.style.transform = `translate(${x}px,${y}px)`;
  };

  const isShown = (marker: Marker, incident: number) => {
    if (incident < 0) return false;
    const { table } = engine;
    const nodeOf = tree.nodeOf[level];
    for (let row = atlas.rowOf(incident); row >= 0 && table.incident[row] === incident; row += 1) {
      if (nodeOf?.[table.place[row] ?? -1] === marker.node) return true;
    }
    return false;
  };
  const drawHighlight = (marker: Marker) => {
    const { dataset } = marker.element.button;
    if (isShown(marker, selected)) dataset.selected = '';
    else delete dataset.selected;
    if (isShown(marker, hovered)) dataset.hovered = '';
    else delete dataset.hovered;
  };

  const drawSettled = (marker: Marker) => {
    const { element } = marker;
    marker.description = describeNode(engine, facts, marker.node);
    const { description } = marker;
    drawFace(marker, scale);
    drawRing(marker, engine.counts);
    drawSite(marker, description.type === 'incident' ? atlas.summary(description.incident).kind : '');
    locate(marker);
    const name = nameOfMarker(atlas, marker, texts);
    if (element.button.ariaLabel !== name) element.button.setAttribute('aria-label', name);
    const label = labelText(atlas, marker, texts);
    element.labelName.textContent = label.name;
    element.labelRadius.textContent = label.radius;
    element.labelSecond.textContent = label.second;
    const first = label.radius === '' ? label.name : `${label.name} ${label.radius}`;
    marker.labelText = first.length >= label.second.length ? first : label.second;
    marker.labelLines = label.second === '' ? 1 : 2;
    marker.settled = true;
  };

  const appear = (node: number) => {
    const marker = pool.acquire(node);
    marker.description = describeRoughly(engine, facts, node);
    marker.element.label.dataset.side = 'none';
    drawHighlight(marker);
    locate(marker);
    orderIsOld = true;
    return marker;
  };
  const disappear = (marker: Marker) => {
    onRelease(marker);
    pool.release(marker);
    orderIsOld = true;
  };

  const drawNode = (node: number) => {
    const { counts } = engine;
    const known = pool.active.get(node);
    if ((counts.sites[node] ?? 0) === 0) {
      if (known) disappear(known);
      return;
    }
    const marker = known ?? appear(node);
    if (!takeNumbers(marker, counts)) return;
    changed += 1;
    drawFace(marker, scale);
    if (known === undefined) drawRing(marker, counts);
  };

  const orderMarkers = () => {
    ordered = sortForReading([...pool.active.values()]);
    orderIsOld = false;
    onOrder();
  };

  const layLabels = () => {
    labelTimer = null;
    if (orderIsOld) orderMarkers();
    placeLabels(ordered, frame?.width ?? 0, widthOf);
  };
  const layLabelsSoon = () => {
    labelTimer ??= page.setTimeout(layLabels, LABEL_DELAY);
  };

  const settleSome = () => {
    settling = null;
    settleUntil(performance.now() + SETTLE_BUDGET);
  };
  const settleUntil = (deadline: number) => {
    for (const marker of pool.active.values()) {
      if (marker.settled) continue;
      if (performance.now() > deadline) {
        settling = page.requestAnimationFrame(settleSome);
        return;
      }
      drawSettled(marker);
    }
    layLabelsSoon();
  };

  const settleNow = () => {
    settleTimer = null;
    if (setScale()) for (const marker of pool.active.values()) drawFace(marker, scale);
    if (settling === null) settleSome();
  };

  const drawAll = () => {
    changed = 0;
    for (let index = 0; index < visibleCount; index += 1) drawNode(visible[index] ?? 0);
    if (changed <= FEW_MARKERS && settling === null) settleUntil(Number.POSITIVE_INFINITY);
    settleTimer ??= page.setTimeout(settleNow, SETTLE_DELAY);
  };

  /** Fits the sizes to the largest marker of the level as it is now; true when that changed them. */
  const setScale = () => {
    const { nodes, incidents } = engine.counts;
    let most = 0;
    for (let index = 0; index < nodes.length; index += 1) most = Math.max(most, incidents[nodes[index] ?? 0] ?? 0);
    const top = roundUp(most);
    if (top === scale.most) return false;
    scale = createSizeScale(top, tree.radius);
    onScale(scale);
    return true;
  };

  const findVisible = (now: Frame) => {
    const { counts } = engine;
    if (counts.level !== level) {
      level = counts.level;
      setScale();
      for (const marker of pool.active.values()) {
        marker.sites = -1;
        drawHighlight(marker);
      }
    }
    inView.fill(0);
    visibleCount = findVisibleNodes(counts.nodes, facts.x, facts.y, now, PADDING, visible);
    for (let index = 0; index < visibleCount; index += 1) inView[visible[index] ?? 0] = 1;
    for (const marker of [...pool.active.values()]) {
      if (inView[marker.node] === 0) disappear(marker);
    }
  };

  return {
    pool,
    get ordered() {
      return ordered;
    },
    setFrame(now) {
      frame = now;
      findVisible(now);
      for (const marker of pool.active.values()) locate(marker);
      drawAll();
    },
    refresh: drawAll,
    redrawRings() {
      for (const marker of pool.active.values()) drawRing(marker, engine.counts);
    },
    settle() {
      for (const marker of pool.active.values()) marker.settled = false;
      orderIsOld = true;
      settleNow();
    },
    highlight(nowSelected, nowHovered) {
      selected = nowSelected;
      hovered = nowHovered;
      for (const marker of pool.active.values()) drawHighlight(marker);
    },
    dispose() {
      if (settling !== null) page.cancelAnimationFrame(settling);
      if (labelTimer !== null) page.clearTimeout(labelTimer);
      if (settleTimer !== null) page.clearTimeout(settleTimer);
      pool.dispose();
    },
  };
}
