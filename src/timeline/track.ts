import type { Texts } from '../i18n/texts';
import { createScope } from '../live/scope';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { type Axis, reveal } from './axis';
import { createBars } from './bars';
import { createHatch, drawTrack, type TrackColours } from './draw-histogram';
import { drawScale } from './draw-scale';
import { placeHandles, placeOverview, showTip } from './place-parts';
import { createValues } from './show-values';
import { type LaidTick, layTicks, ticksFor } from './ticks';
import type { TrackElements } from './track-elements';

/** What the pointer and the wheel need of the track. */
export interface Track {
  readonly store: AppStore;
  axis(): Axis;
  /** Shows another period; null shows the whole range. */
  setAxis(axis: Axis | null): void;
  /** Sets the position of the hover line in px; null hides it. */
  setHover(x: number | null): void;
  dispose(): void;
}

/** Draws the histogram, the window over it and the handles at most once a frame, without React. */
export function createTrack(
  elements: TrackElements,
  store: AppStore,
  texts: Texts,
  onZoom: (zoomed: boolean) => void,
): Track {
  const { canvas, scale, track } = elements;
  const { live } = store;
  const scope = createScope();
  const context = canvas.getContext('2d');
  const scaleContext = scale.getContext('2d');
  let width = 1;
  let height = 1;
  let zoomed: { from: number; to: number } | null = null;
  let ticks: readonly LaidTick[] = [];
  let scaleIsOld = true;
  let hoverX: number | null = null;
  let colours = readColours(track);
  let hatch = context ? createHatch(context, colours.surface) : null;
  const values = createValues(elements, store, texts);
  const bars = createBars(store, texts, () => drawing.request());

  const axis = (): Axis => {
    const [from, to] = store.getState().range;
    return { from: zoomed?.from ?? from, to: zoomed?.to ?? to, width };
  };

  const intervalOf = (state: AppState, incident: number): readonly [number, number] | null => {
    if (state.dataset.status !== 'ready' || incident < 0) return null;
    const { engine, rowOf } = state.dataset.atlas;
    const row = rowOf(incident);
    return [engine.table.start[row] ?? 0, engine.table.end[row] ?? 0];
  };

  const draw = () => {
    const state = store.getState();
    const now = axis();
    if (bars.fit(now)) {
      ticks = layTicks(ticksFor(now, texts.format), now, (label) => scaleContext?.measureText(label).width ?? 0);
      scaleIsOld = true;
    }
    const { bins, histogram } = bars;
    if (context) {
      const picture = {
        axis: now,
        height,
        histogram,
        window: state.window,
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
    showTip(elements.tip, hoverX, now, bins, histogram, bars.lines, texts);
    placeOverview(elements.overview, now, state.range);
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
    scaleIsOld = true;
    bars.forget();
    values.measure();
    drawing.request();
  };

  const drawing = live.follow({
    on: ['dataset', 'time', 'filters', 'selected', 'hovered', 'look'],
    phase: 'draw',
    run(kinds) {
      if (kinds.has('dataset')) {
        zoomed = null;
        bars.forget();
        onZoom(false);
      }
      if (kinds.has('time') && zoomed) {
        const { window: shown, range } = store.getState();
        const now = reveal(axis(), shown[0], shown[1], range);
        zoomed = { from: now.from, to: now.to };
      }
      if (kinds.has('look')) {
        colours = readColours(track);
        scaleIsOld = true;
        hatch = context ? createHatch(context, colours.surface) : null;
      }
      draw();
    },
  });

  const sizes = new ResizeObserver(resize);
  sizes.observe(track);
  resize();
  // The widths of the texts change when their font has loaded.
  if (document.fonts) scope.listen(document.fonts, 'loadingdone', resize);
  scope.defer(drawing.dispose);
  scope.defer(bars.dispose);
  scope.defer(values.dispose);
  scope.defer(() => sizes.disconnect());

  return {
    store,
    axis,
    setAxis(next) {
      const [from, to] = store.getState().range;
      const isAll = !next || (next.from <= from && next.to >= to);
      zoomed = isAll ? null : { from: next.from, to: next.to };
      onZoom(!isAll);
      drawing.request();
    },
    setHover(x) {
      hoverX = x;
      drawing.request();
    },
    dispose: scope.dispose,
  };
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
