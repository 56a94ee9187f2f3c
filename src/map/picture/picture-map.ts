import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import type { Problem } from '../../dataset/problem';
import type { Texts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import type { Bounds } from '../../spacetime/engine';
import type { AppStore } from '../../state/store';
import type { Mark } from '../../ui/drawing/mark';
import { attachMarkers, type HeldMap } from '../attach-markers';
import { leastZoom } from '../attach-size';
import { openingBounds } from '../attach-view';
import { attachBasemap } from '../basemap/attach-basemap';
import { createMap } from '../create-map';
import { attachDensity } from '../density/attach-density';
import { boundsOfCircles, cornersOf } from '../geometry/padded-bounds';
import { createScaleStore } from '../markers/scale-store';
import type { SizeScale } from '../markers/size-scale';
import { attachAreas } from '../overlays/attach-areas';
import { attachOutlines } from '../overlays/attach-outlines';
import { attachSelectedIncident } from '../overlays/attach-selected-incident';
import { attachUncertainty } from '../overlays/attach-uncertainty';
import { circlesOfMatches } from '../site-circles';
import styles from './PictureMap.module.css';
import { readMarkers } from './read-markers';
import { whenDrawn, whenSettled } from './settled-map';

/** What the map of a picture shows: what the screen shows, or all matching incidents. */
export type PictureExtent = 'screen' | 'matches';

/** The ground of a picture. */
export interface CapturedMap {
  readonly canvas: HTMLCanvasElement;
  /** Pixels of the canvas for a CSS px: fewer than asked for where the GPU has no larger canvas. */
  readonly ratio: number;
  /** False when tiles did not come in time. */
  readonly isWhole: boolean;
}

/** A second map beside the screen's. It draws what its store holds, with the same code, and nobody sees or reaches it. */
export interface PictureMap {
  /** Gives the map its size, CSS px, and shows an extent. Resolves when the map is at rest. */
  show(width: number, height: number, extent: PictureExtent, screen: Bounds | null): Promise<void>;
  /** The ground with the lines and circles on it, without markers. */
  capture(ratio: number): Promise<CapturedMap>;
  /**
   * Begins a film: until `show` is called again, the ground has so many pixels for a CSS px, a size of a marker means the same number
   * in all frames, and the names of the basemap give way to labels at once.
   * @param largest - the number of the largest marker of all frames
   */
  hold(ratio: number, largest: number): void;
  /** The ground of a film's next frame, as soon as it is drawn. The canvas is the same for all frames. */
  next(): Promise<CapturedMap>;
  /** Markers and their labels, as they stand now. */
  markers(): Mark[];
  /** The area that the map shows. */
  readonly bounds: Bounds;
  readonly zoom: number;
  readonly middle: { readonly lon: number; readonly lat: number };
  readonly sizes: SizeScale;
  /** Whether a circle of uncertainty, or a line from a launch site, is drawn. */
  has(overlay: 'circle' | 'launch'): boolean;
  /** What went wrong with the basemap; null when nothing did. */
  readonly problem: Problem | null;
  /** A colour of the picture's theme, such as `--text`. */
  colour(token: string): string;
  dispose(): void;
}

/** Room around matching incidents, CSS px. */
const AROUND = 48;
const CLOSEST_FIT = 12;
const CIRCLES = ['uncertainty-fill', 'selection-fill'];
const LAUNCHES = ['selection-line'];

/**
 * Opens a map for a picture of what the store holds.
 * @throws GPUInitializationError when the browser gives no WebGL 2 context
 */
export function openPictureMap(page: Document, store: AppStore, atlas: Atlas, texts: Texts): PictureMap {
  const scope = createScope();
  const stage = page.createElement('div');
  stage.className = styles.stage ?? '';
  stage.dataset.theme = store.getState().resolvedTheme;
  stage.dir = 'ltr';
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  const container = page.createElement('div');
  container.className = styles.map ?? '';
  const frame = page.createElement('div');
  frame.dataset.mapFrame = '';
  const scaleRoom = page.createElement('div');
  scaleRoom.className = styles.scale ?? '';
  scaleRoom.dataset.mapChrome = '';
  frame.append(scaleRoom);
  stage.append(container, frame);
  stage.style.width = '320px';
  stage.style.height = '240px';
  page.body.append(stage);
  scope.defer(() => stage.remove());

  let map: MapLibreMap;
  try {
    const most = largestCanvas(page);
    map = createMap(container, store.getState().view, {
      fadeDuration: 0,
      pixelRatio: 1,
      maxCanvasSize: [most, most],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
  } catch (error) {
    scope.dispose();
    throw error;
  }
  const scales = createScaleStore();
  scope.defer(() => map.remove());
  scope.defer(attachBasemap(map, store));
  scope.defer(attachAreas(map, store));
  scope.defer(attachOutlines(map, store, atlas));
  scope.defer(attachUncertainty(map, store, atlas));
  scope.defer(attachSelectedIncident(map, store, atlas, true));
  scope.defer(attachDensity(map, store, atlas));
  let held: HeldMap | null = null;
  scope.defer(attachMarkers(map, store, atlas, texts, scales, () => held));

  const frameCanvas = page.createElement('canvas');
  const draws = (layers: readonly string[]) => {
    const known = layers.filter((id) => map.getLayer(id));
    return known.length > 0 && map.queryRenderedFeatures({ layers: known }).length > 0;
  };

  return {
    async show(width, height, extent, screen) {
      held = null;
      map.setPixelRatio(1);
      stage.style.width = `${width}px`;
      stage.style.height = `${height}px`;
      map.setMinZoom(leastZoom(width));
      map.resize();
      const opening = openingBounds(atlas);
      const matches = extent === 'matches' ? boundsOfCircles(circlesOfMatches(atlas)) : null;
      const padding = matches ? Math.min(AROUND, width / 6, height / 6) : 0;
      const camera = map.cameraForBounds(cornersOf(matches ?? screen ?? opening), { padding });
      if (camera) {
        const zoom = matches ? Math.min(CLOSEST_FIT, camera.zoom ?? 0) : (camera.zoom ?? 0);
        map.jumpTo({ ...(camera.center && { center: camera.center }), zoom });
      }
      await whenSettled(map);
    },
    async capture(ratio) {
      map.setPixelRatio(ratio);
      const isWhole = await whenSettled(map);
      const drawn = map.getCanvas();
      const canvas = page.createElement('canvas');
      canvas.width = drawn.width;
      canvas.height = drawn.height;
      canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      const real = drawn.width / Math.max(1, container.clientWidth);
      map.setPixelRatio(1);
      return { canvas, ratio: real, isWhole };
    },
    hold(ratio, largest) {
      held = { largest };
      map.setPixelRatio(ratio);
    },
    async next() {
      const isWhole = await whenDrawn(map);
      const drawn = map.getCanvas();
      // Another size empties a canvas, so that a picture of the last frame is painted over and not kept.
      frameCanvas.width = drawn.width;
      frameCanvas.height = drawn.height;
      frameCanvas.getContext('2d')?.drawImage(drawn, 0, 0);
      return { canvas: frameCanvas, ratio: drawn.width / Math.max(1, container.clientWidth), isWhole };
    },
    markers: () => readMarkers(container),
    get bounds() {
      const bounds = map.getBounds();
      if (bounds.getEast() - bounds.getWest() >= 360) {
        return { west: -180, south: bounds.getSouth(), east: 180, north: bounds.getNorth() };
      }
      const { lng: west } = bounds.getSouthWest().wrap();
      const { lng: east } = bounds.getNorthEast().wrap();
      return { west, south: bounds.getSouth(), east, north: bounds.getNorth() };
    },
    get zoom() {
      return map.getZoom();
    },
    get middle() {
      const { lng: lon, lat } = map.getCenter();
      return { lon, lat };
    },
    get sizes() {
      return scales.getState().scale;
    },
    has: (overlay) => draws(overlay === 'circle' ? CIRCLES : LAUNCHES),
    get problem() {
      return store.getState().notices[0]?.problem ?? null;
    },
    colour: (token) => getComputedStyle(stage).getPropertyValue(token).trim(),
    dispose: scope.dispose,
  };
}

/** The longest side that a canvas of the GPU may have, px. */
function largestCanvas(page: Document): number {
  const context = page.createElement('canvas').getContext('webgl2');
  if (!context) return 4096;
  const sizes = [context.getParameter(context.MAX_TEXTURE_SIZE), context.getParameter(context.MAX_RENDERBUFFER_SIZE)];
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return Math.min(...sizes.map(Number));
}
