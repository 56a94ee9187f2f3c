import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import type { Frame } from '../../live/frame';
import { createScope } from '../../live/scope';
import { nodeFactsOf } from '../../spacetime/node-facts';
import type { ScreenBox } from '../geometry/screen-box';
import { screenX, screenY, type Viewport } from '../geometry/viewport';
import type { ChangeDrawing } from './change-drawing';
import { type CompletionContext, completeMarker } from './complete-marker';
import { drawFace, drawRing, takeNumbers } from './draw-marker';
import type { Marker } from './marker';
import { createMarkerCompletion } from './marker-completion';
import { createMarkerHighlight } from './marker-highlight';
import { createMarkerNeighbours } from './marker-neighbours';
import { createMarkerPool, type MarkerPool } from './marker-pool';
import { createMarkerSizes } from './marker-sizes';
import { describeRoughly } from './node-description';
import { createNodesInView } from './nodes-in-view';
import { placeLabels } from './place-labels';
import { sortForReading } from './reading-order';
import type { SizeScale } from './size-scale';
import { createTextWidth } from './text-width';

/** Up to this many changed markers are completed in the same frame. */
const FEW_MARKERS = 24;
/** Labels are laid out this long after the first marker has changed. */
const LABEL_PACE = { rest: 120, longest: 120 };
/** Labels keep so far from the edges of the map's visible part, CSS px. */
const EDGE = 2;

export interface MarkerLayer {
  readonly pool: MarkerPool;
  /** Markers in reading order, from the last time that labels were laid out. */
  readonly ordered: readonly Marker[];
  /** Call this when the map has moved. Finds the nodes in view and moves their markers. */
  setViewport(viewport: Viewport): void;
  /** Call this when the engine's counts have changed. */
  refresh(): void;
  /** Call this when the measure has changed: numbers, sizes, rings and names are others. */
  remeasure(): void;
  /** Draws the change between two sides on the markers; null draws the selection alone again. */
  compareWith(change: ChangeDrawing | null): void;
  /** Call this when the split has changed. */
  redrawRings(): void;
  /** Call this when the map has stopped. Completes all markers again and lays out the labels. */
  completeAll(): void;
  /** Call this when the boxes that no label may cover have changed. Lays out the labels. */
  layOut(): void;
  /** Highlights the markers of these incidents; -1 for none. */
  highlight(selected: number, hovered: number): void;
  dispose(): void;
}

export interface MarkerLayerEvents {
  /** The scale of the sizes has changed. */
  readonly onScale: (scale: SizeScale) => void;
  /** There are other markers, or they are in another order. */
  readonly onOrder: () => void;
  /** Boxes that no label may cover. */
  readonly obstacles: (viewport: Viewport) => readonly ScreenBox[];
  /** The labels were laid out: the boxes of markers and labels. */
  readonly onLabels: (boxes: readonly ScreenBox[], viewport: Viewport) => void;
  /** Descriptions, names and sizes are up to date. */
  readonly onComplete: () => void;
  /** A marker is about to leave the screen. */
  readonly onRelease: (marker: Marker) => void;
  /** The number that the largest marker stands for, where it is not the largest of the moment. */
  readonly largest: () => number | null;
}

/** Draws the nodes in view, of the engine's level, as buttons in `parent`. It draws only when the caller asks. */
export function createMarkerLayer(
  parent: HTMLElement,
  frame: Frame,
  atlas: Atlas,
  texts: Texts,
  { onScale, onOrder, obstacles, onLabels, onComplete, onRelease, largest }: MarkerLayerEvents,
): MarkerLayer {
  const { engine } = atlas;
  const facts = nodeFactsOf(engine);
  const pool = createMarkerPool(parent);
  const inView = createNodesInView(engine, facts);
  const neighbours = createMarkerNeighbours(facts);
  const sizes = createMarkerSizes(engine, onScale, largest);
  const highlight = createMarkerHighlight(atlas);
  const scope = createScope();
  const widthOf = createTextWidth(parent.ownerDocument, scope, () => completeAll());
  const context: CompletionContext = { atlas, facts, texts, highlight, widthOf, change: null };
  let viewport: Viewport | null = null;
  let level = -1;
  let ordered: Marker[] = [];
  let orderIsOld = true;
  let isLaidOut = false;

  const fitSizes = () => sizes.fit(context.change?.weight);
  const face = (marker: Marker) => {
    if (context.change) context.change.drawFace(marker, sizes.scale);
    else drawFace(marker, sizes.scale, engine, texts.format);
  };

  const locate = (marker: Marker) => {
    if (!viewport) return;
    const { description, node } = marker;
    marker.neighbours = neighbours.of(node);
    marker.scale = viewport.scale;
    const at = description.type === 'cluster' ? node : description.place;
    marker.x = screenX(viewport, facts.x[at] ?? 0);
    marker.y = screenY(viewport, facts.y[at] ?? 0);
    const x = Math.round(marker.x * 10) / 10;
    const y = Math.round(marker.y * 10) / 10;
    marker.element.button.style.transform = `translate(${x}px,${y}px)`;
  };

  const layOut = () => {
    if (orderIsOld) {
      ordered = sortForReading([...pool.active.values()]);
      orderIsOld = false;
      onOrder();
    }
    if (!viewport) return;
    isLaidOut = true;
    onLabels(placeLabels(ordered, visibleFrame(viewport), widthOf, obstacles(viewport)), viewport);
  };
  const labelling = frame.add({ phase: 'calm', pace: () => LABEL_PACE, run: layOut });

  const completion = createMarkerCompletion(frame, {
    markers: () => pool.active.values(),
    begin() {
      if (fitSizes()) for (const marker of pool.active.values()) face(marker);
    },
    complete(marker) {
      completeMarker(marker, sizes.scale, context);
      locate(marker);
    },
    end() {
      // The numbers of neighbours may have changed since these were drawn.
      for (const marker of pool.active.values()) {
        if (marker.neighbours.length > 0) face(marker);
      }
      onComplete();
      labelling.request();
    },
  });

  const appear = (node: number) => {
    const marker = pool.acquire(node);
    marker.description = describeRoughly(engine, facts, node);
    marker.element.label.dataset.side = 'none';
    highlight.draw(marker);
    locate(marker);
    orderIsOld = true;
    return marker;
  };
  const disappear = (marker: Marker) => {
    onRelease(marker);
    pool.release(marker);
    orderIsOld = true;
  };

  /** Draws the marker of a node. Returns whether its numbers have changed. */
  const drawNode = (node: number): boolean => {
    const { counts } = engine;
    const { change } = context;
    const known = pool.active.get(node);
    if (change ? !change.isShown(node) : (counts.sites[node] ?? 0) === 0) {
      if (known) disappear(known);
      return false;
    }
    const marker = known ?? appear(node);
    const hasOthers = change?.take(marker) ?? false;
    if (!takeNumbers(marker, counts) && !hasOthers) return false;
    face(marker);
    if (known === undefined) drawRing(marker, engine);
    return true;
  };

  const drawAll = () => {
    let changed = 0;
    for (const node of inView.nodes) if (drawNode(node)) changed += 1;
    if (changed <= FEW_MARKERS) completion.finish();
    completion.request();
  };

  const takeLevel = () => {
    if (engine.counts.level === level) return;
    ({ level } = engine.counts);
    fitSizes();
    for (const marker of pool.active.values()) {
      marker.sites = -1;
      highlight.draw(marker);
    }
  };

  const redraw = () => {
    fitSizes();
    for (const marker of pool.active.values()) marker.sites = -1;
    drawAll();
  };

  const completeAll = () => {
    for (const marker of pool.active.values()) marker.isComplete = false;
    orderIsOld = true;
    completion.requestSoon();
  };

  scope.defer(pool.dispose);
  scope.defer(labelling.dispose);
  scope.defer(completion.dispose);

  return {
    pool,
    get ordered() {
      return ordered;
    },
    setViewport(now) {
      viewport = now;
      takeLevel();
      inView.find(now);
      neighbours.take(inView.nodes, engine.counts.level);
      for (const marker of [...pool.active.values()]) {
        if (inView.has(marker.node)) locate(marker);
        else disappear(marker);
      }
      drawAll();
      // Not in a later frame: the basemap must know where markers stand before it first places its names.
      if (!isLaidOut) layOut();
    },
    refresh: drawAll,
    redrawRings() {
      for (const marker of pool.active.values()) drawRing(marker, engine);
    },
    remeasure: redraw,
    compareWith(change) {
      context.change = change;
      for (const marker of pool.active.values()) {
        marker.otherIncidents = -1;
        marker.changeLines = [];
      }
      redraw();
    },
    completeAll,
    layOut: labelling.request,
    highlight(selected, hovered) {
      highlight.set(selected, hovered);
      for (const marker of pool.active.values()) {
        const heldOpen = marker.holdsOpen;
        highlight.draw(marker);
        if (marker.holdsOpen !== heldOpen) marker.isComplete = false;
      }
      completion.request();
      labelling.request();
    },
    dispose: scope.dispose,
  };
}

function visibleFrame({ width, height, covered }: Viewport): ScreenBox {
  const { top = 0, right = 0, bottom = 0, left = 0 } = covered ?? {};
  return { x0: left + EDGE, y0: top + EDGE, x1: width - right - EDGE, y1: height - bottom - EDGE };
}
