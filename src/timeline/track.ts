import type { Texts } from '../i18n/texts';
import type { Histogram } from '../spacetime/engine';
import type { AppState, AppStore } from '../state/store';
import { type Axis, reveal, toMinute, toX } from './axis';
import { type Bins, binAt, binsFor } from './bins';
import { createHatch, drawTrack, type TrackColours } from './draw-histogram';
import { finestUnit } from './finest-unit';
import { layoutHandles, layoutLabels } from './handle-layout';
import { ticksFor } from './ticks';

/** The elements that React lays out once and that the track then moves by itself. */
export interface TrackElements {
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
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

const DAY = 1440;

/** Draws the histogram, the window over it and its handles, at most once a frame; React takes no part in it. */
export function createTrack(
  elements: TrackElements,
  store: AppStore,
  texts: Texts,
  onZoom: (zoomed: boolean) => void,
): Track {
  const { canvas, track } = elements;
  const context = canvas.getContext('2d');
  let width = 1;
  let height = 1;
  let zoomed: { from: number; to: number } | null = null;
  let bins: Bins | null = null;
  let histogram: Histogram | null = null;
  let binsKey = '';
  let frame = 0;
  let hoverX: number | null = null;
  let colours = readColours(track);
  let hatch = context ? createHatch(context, colours.surface) : null;

  const axis = (): Axis => {
    const [from, to] = store.getState().range;
    return { from: zoomed?.from ?? from, to: zoomed?.to ?? to, width };
  };

  const recount = (state: AppState) => {
    const now = axis();
    const finest = state.dataset.status === 'ready' ? finestUnit(state.dataset.atlas.engine.table) : 'day';
    const key = `${now.from}|${now.to}|${width}`;
    if (key !== binsKey || !bins) {
      bins = binsFor(now, texts.format.weekStart, finest);
      binsKey = key;
      histogram = null;
    }
    if (state.dataset.status !== 'ready') histogram = null;
    else histogram ??= state.dataset.atlas.engine.histogram(bins.edges);
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
        ticks: ticksFor(now, texts.format),
        window,
        selected: intervalOf(state, state.selected),
        hovered: intervalOf(state, state.hovered),
        hoverX,
      };
      drawTrack(context, picture, colours, hatch);
    }
    showValues(elements, state, texts);
    placeHandles(elements, now, state);
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
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (context) {
      context.font = getComputedStyle(track).font;
      context.direction = texts.direction;
    }
    invalidate();
  };

  const follow = (state: AppState, before: AppState) => {
    if (state.revision !== before.revision && state.window === before.window) histogram = null;
    if (state.dataset !== before.dataset || state.range !== before.range) {
      zoomed = null;
      binsKey = '';
      onZoom(false);
    }
    if (state.window !== before.window && zoomed) {
      const now = reveal(axis(), state.window[0], state.window[1], state.range);
      zoomed = { from: now.from, to: now.to };
    }
    if (state.resolvedTheme !== before.resolvedTheme) {
      colours = readColours(track);
      hatch = context ? createHatch(context, colours.surface) : null;
    }
    invalidate();
  };

  const sizes = new ResizeObserver(resize);
  sizes.observe(track);
  resize();
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
      cancelAnimationFrame(frame);
    },
  };
}

function placeHandles(elements: TrackElements, axis: Axis, { window }: AppState) {
  const x0 = toX(axis, window[0]);
  const x1 = toX(axis, window[1]);
  const { startLabel, endLabel } = elements;
  const labels = layoutLabels(x0, x1, startLabel.offsetWidth, endLabel.offsetWidth, -20, axis.width + 20);
  const { startLeft, bodyLeft, bodyWidth, endLeft } = layoutHandles(x0, x1, axis.width);
  elements.start.style.transform = `translateX(${startLeft}px)`;
  elements.end.style.transform = `translateX(${endLeft}px)`;
  elements.body.style.transform = `translateX(${bodyLeft}px)`;
  elements.body.style.inlineSize = `${bodyWidth}px`;
  startLabel.style.transform = `translateX(${labels.start}px)`;
  endLabel.style.transform = `translateX(${labels.end}px)`;
}

function showValues(elements: TrackElements, state: AppState, texts: Texts) {
  const { window, range } = state;
  const lastDay = lastMinute(window);
  const { start, end, body } = elements;
  setText(elements.startText, texts.format.date(window[0]));
  setText(elements.endText, texts.format.date(lastDay));
  setAria(start, dayOf(window[0]), range, texts.format.fullDate(window[0]));
  setAria(end, dayOf(lastDay), range, texts.format.fullDate(lastDay));
  setAria(body, dayOf(window[0]), range, texts.format.dateRange(window[0], lastDay + 1));
}

/** The last minute inside the window; of an empty one, its instant. */
export function lastMinute([from, to]: readonly [number, number]): number {
  return Math.max(from, to - 1);
}

const dayOf = (minute: number) => Math.floor(minute / DAY);

function setText(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text;
}

function setAria(element: HTMLElement, value: number, range: readonly [number, number], text: string) {
  if (element.getAttribute('aria-valuetext') === text && element.hasAttribute('aria-valuemin')) return;
  element.setAttribute('aria-valuemin', String(dayOf(range[0])));
  element.setAttribute('aria-valuemax', String(dayOf(range[1] - 1)));
  element.setAttribute('aria-valuenow', String(value));
  element.setAttribute('aria-valuetext', text);
}

function showTip(
  tip: HTMLElement,
  x: number | null,
  axis: Axis,
  bins: Bins | null,
  histogram: Histogram | null,
  { t, format }: Texts,
) {
  const bin = x === null || !bins ? -1 : binAt(bins, toMinute(axis, x));
  if (x === null || !bins || !histogram || bin < 0) {
    tip.hidden = true;
    return;
  }
  const from = bins.edges[bin] ?? 0;
  const to = bins.edges[bin + 1] ?? from;
  const possible = histogram.possible[bin] ?? 0;
  const count = (histogram.certain[bin] ?? 0) + possible;
  const parts = [format.dateRange(from, to), t('terms.incidents', { count })];
  if (possible > 0) parts.push(t('timeline.ofWhichPossible', { count: possible }));
  if ((histogram.killed[bin] ?? 0) > 0) parts.push(t('timeline.killed', { count: histogram.killed[bin] ?? 0 }));
  if ((histogram.wounded[bin] ?? 0) > 0) parts.push(t('timeline.wounded', { count: histogram.wounded[bin] ?? 0 }));
  tip.hidden = false;
  setText(tip, parts.join(' · '));
  const left = Math.min(Math.max(x - tip.offsetWidth / 2, -16), axis.width + 16 - tip.offsetWidth);
  tip.style.transform = `translateX(${left}px)`;
}

function placeOverview(overview: HTMLElement, axis: Axis, [from, to]: readonly [number, number]) {
  const isAll = axis.from <= from && axis.to >= to;
  overview.hidden = isAll;
  if (isAll) return;
  overview.style.insetInlineStart = `${((axis.from - from) / (to - from)) * 100}%`;
  overview.style.inlineSize = `${Math.max(1, ((axis.to - axis.from) / (to - from)) * 100)}%`;
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
