import type { Texts } from '../i18n/texts';
import type { Histogram } from '../spacetime/engine';
import type { AppState, AppStore } from '../state/store';
import { type Axis, reveal } from './axis';
import { type Bins, binsFor } from './bins';
import { createHatch, drawTrack, type TrackColours } from './draw-histogram';
import { drawScale } from './draw-scale';
import { finestUnit } from './finest-unit';
import { placeHandles, placeOverview, showTip } from './place-parts';
import { createValues } from './show-values';
import { type LaidTick, layTicks, ticksFor } from './ticks';

/** The elements that React lays out once and that the track then moves by itself. */
export interface TrackElements {
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Under the canvas: ticks and their labels. */
  readonly scale: HTMLCanvasElement;
  readonly body: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
  readonly startLabel: HTMLElement;
  readonly startText: HTMLElement;
  readonly endLabel: HTMLElement;
  readonly endText: HTMLElement;
  readonly tip: HTMLElement;
  readonly overview: HTMLElement;
}

/** The track as pointer, wheel and keys see it. */
export interface Track {
  readonly store: AppStore;
  axis(): Axis;
  /** Shows another stretch of time; null goes back to all of it. */
  setAxis(axis: Axis | null): void;
  /** Where the hover line stands, or null. */
  setHover(x: number | null): void;
  /** Draws at the next frame. */
  invalidate(): void;
  dispose(): void;
}

/** Rows above which the histogram is counted apart from the frame. */
const MANY_ROWS = 200_000;

/** Draws the histogram, the window over it and its handles, at most once a frame; React takes no part in it. */
export function createTrack(
  elements: TrackElements,
  store: AppStore,
  texts: Texts,
  onZoom: (zoomed: boolean) => void,
): Track {
  const { canvas, scale, track } = elements;
  const context = canvas.getContext('2d');
  const scaleContext = scale.getContext('2d');
  let width = 1;
  let height = 1;
  let zoomed: { from: number; to: number } | null = null;
  let bins: Bins | null = null;
  let histogram: Histogram | null = null;
  let histogramIsOld = false;
  let counting = 0;
  let ticks: readonly LaidTick[] = [];
  let binsKey = '';
  let scaleIsOld = true;
  let frame = 0;
  let hoverX: number | null = null;
  let colours = readColours(track);
  let hatch = context ? createHatch(context, colours.surface) : null;
  const values = createValues(elements, texts);

  const axis = (): Axis => {
    const [from, to] = store.getState().range;
    return { from: zoomed?.from ?? from, to: zoomed?.to ?? to, width };
  };

  const recount = (state: AppState) => {
    const now = axis();
    const key = `${now.from}|${now.to}|${width}`;
    if (key !== binsKey || !bins) {
      const finest = state.dataset.status === 'ready' ? finestUnit(state.dataset.atlas.engine.table) : 'day';
      bins = binsFor(now, texts.format.weekStart, finest);
      ticks = layTicks(ticksFor(now, texts.format), now, (label) => scaleContext?.measureText(label).width ?? 0);
      scaleIsOld = true;
      binsKey = key;
      histogramIsOld = true;
    }
    if (state.dataset.status !== 'ready') histogram = null;
    else if (!histogram || histogramIsOld) count(state.dataset.atlas.engine.table.length > MANY_ROWS);
  };

  /** Over many rows that takes a while: the frame is shown first, with the bars before, and they are counted after it. */
  const count = (isLong: boolean) => {
    if (!isLong) countNow();
    else if (counting === 0) {
      counting = window.setTimeout(() => {
        countNow();
        invalidate();
      });
    }
  };
  const countNow = () => {
    counting = 0;
    const { dataset } = store.getState();
    if (dataset.status !== 'ready' || !bins) return;
    histogram = dataset.atlas.engine.histogram(bins.edges);
    histogramIsOld = false;
  };

  const intervalOf = (state: AppState, incident: number): readonly [number, number] | null => {
    if (state.dataset.status !== 'ready' || incident < 0) return null;
    const { engine, rowOf } = state.dataset.atlas;
    const row = rowOf(incident);
    return [engine.table.start[row] ?? 0, engine.table.end[row] ?? 0];
  };

  const draw = () => {
    frame = 0;
    const state = store.getState();
    recount(state);
    const now = axis();
    const { window } = state;
    if (context) {
      const picture = {
        axis: now,
        height,
        histogram,
        window,
        selected: intervalOf(state, state.selected),
        hovered: intervalOf(state, state.hovered),
        hoverX,
      };
      drawTrack(context, picture, colours, hatch);
    }
    if (scaleContext && scaleIsOld) drawScale(scaleContext, ticks, width, height, colours);
    scaleIsOld = false;
    values.show(state);
    placeHandles(elements, now, state.window, values.labelWidths);
    showTip(elements.tip, hoverX, now, bins, histogram, texts);
    placeOverview(elements.overview, now, state.range);
  };

  const invalidate = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const resize = () => {
    width = Math.max(1, track.clientWidth);
    height = Math.max(1, track.clientHeight);
    const ratio = window.devicePixelRatio || 1;
    const { font } = getComputedStyle(track);
    for (const each of [context, scaleContext]) {
      if (!each) continue;
      each.canvas.width = Math.round(width * ratio);
      each.canvas.height = Math.round(height * ratio);
      each.setTransform(ratio, 0, 0, ratio, 0, 0);
      each.font = font;
      each.direction = texts.direction;
    }
    binsKey = '';
    values.measure();
    invalidate();
  };

  const follow = (state: AppState, before: AppState) => {
    if (state.revision !== before.revision && state.window === before.window) histogramIsOld = true;
    if (state.dataset !== before.dataset || state.range !== before.range) {
      zoomed = null;
      histogram = null;
      binsKey = '';
      onZoom(false);
    }
    if (state.window !== before.window && zoomed) {
      const now = reveal(axis(), state.window[0], state.window[1], state.range);
      zoomed = { from: now.from, to: now.to };
    }
    if (state.resolvedTheme !== before.resolvedTheme) {
      colours = readColours(track);
      scaleIsOld = true;
      hatch = context ? createHatch(context, colours.surface) : null;
    }
    if (shows(state, before)) invalidate();
  };

  const sizes = new ResizeObserver(resize);
  sizes.observe(track);
  resize();
  // Texts are measured again once their font is there.
  document.fonts?.addEventListener('loadingdone', resize);
  const unsubscribe = store.subscribe(follow);

  return {
    store,
    axis,
    setAxis(next) {
      const [from, to] = store.getState().range;
      const isAll = !next || (next.from <= from && next.to >= to);
      zoomed = isAll ? null : { from: next.from, to: next.to };
      onZoom(!isAll);
      invalidate();
    },
    setHover(x) {
      hoverX = x;
      invalidate();
    },
    invalidate,
    dispose() {
      unsubscribe();
      sizes.disconnect();
      document.fonts?.removeEventListener('loadingdone', resize);
      values.dispose();
      cancelAnimationFrame(frame);
      window.clearTimeout(counting);
    },
  };
}

/** Whether the track shows anything that differs: most changes of the store are other rooms'. */
function shows(state: AppState, before: AppState): boolean {
  return (
    state.window !== before.window ||
    state.revision !== before.revision ||
    state.dataset !== before.dataset ||
    state.range !== before.range ||
    state.selected !== before.selected ||
    state.hovered !== before.hovered ||
    state.resolvedTheme !== before.resolvedTheme
  );
}

function readColours(element: HTMLElement): TrackColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    bar: token('--bar'),
    accent: token('--accent'),
    band: token('--accent-soft'),
    killed: token('--severity-killed-fill'),
    wounded: token('--severity-wounded-fill'),
    line: token('--line-strong'),
    text: token('--text'),
    faint: token('--text-faint'),
    surface: token('--surface'),
  };
}
