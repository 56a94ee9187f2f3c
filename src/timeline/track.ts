import { isUndated } from '../domain/time-interval';
import type { Texts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { binAt, binWindow } from '../spacetime/bins';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { type Axis, toMinute } from './axis';
import { createBarPictures } from './bar-pictures';
import { createBars } from './bars';
import { binText, coverageText, longestText, stripText, unitText, zoneText } from './bin-text';
import { canvasFont } from './canvas-font';
import { type CoverageGap, coverageGaps } from './coverage';
import { drawScale, GUTTER } from './draw-scale';
import { drawTrack } from './draw-track';
import { finestOf } from './finest-of-state';
import { fitCanvas } from './fit-canvas';
import { createHatch } from './hatch';
import { histogramText } from './histogram-text';
import { followWindow } from './outside-edges';
import { createOverview } from './overview';
import { paintBars } from './paint-bars';
import { partFills } from './part-fills';
import { placeHandles, showOutside } from './place-parts';
import { showTip } from './show-tip';
import { createValues } from './show-values';
import { statedCasualties } from './stated-casualties';
import { type LaidTick, layTicks, ticksFor } from './ticks';
import { readColours } from './track-colours';
import type { OverviewElements, TrackElements } from './track-elements';
import { trackRows } from './track-rows';
import type { TimeWindow } from './window-moves';

/** Px of 1 rem with text of the usual size. */
const USUAL_REM = 16;

/** What the pointer, the keys and the wheel need of the track. */
export interface Track {
  readonly store: AppStore;
  axis(): Axis;
  /** Shows another period; null shows the whole range. */
  setAxis(axis: Axis | null): void;
  /** Calls the listener after each change of the axis or the size. Returns a function that stops it. */
  onAxis(listener: () => void): () => void;
  /** Sets the position of the hover line in px; null hides it. */
  setHover(x: number | null): void;
  /** Shows or hides the words for all months that were not searched. */
  sayCoverage(isSaid: boolean): void;
  /** The period of the bar at `x` px, cut to the range; null where no incident is. */
  barAt(x: number): TimeWindow | null;
  dispose(): void;
}

/** Draws the histogram, the window over it and the handles at most once a frame, without React. */
export function createTrack(
  elements: TrackElements,
  overviewElements: OverviewElements,
  store: AppStore,
  texts: Texts,
  onZoom: (zoomed: boolean) => void,
): Track {
  const { canvas, scale, track } = elements;
  const { live } = store;
  const { format } = texts;
  const scope = createScope();
  const context = canvas.getContext('2d');
  const scaleContext = scale.getContext('2d');
  let width = 1;
  let height = 1;
  let textScale = 1;
  let zoomed: { from: number; to: number } | null = null;
  let ticks: readonly LaidTick[] = [];
  let scaleRevision = -1;
  let unitTexts: readonly string[] = [];
  let hoverX: number | null = null;
  let isCoverageSaid = false;
  let lastWindow: TimeWindow = store.getState().window;
  let gaps: readonly CoverageGap[] = [];
  let zone = '';
  let casualties = { killed: false, wounded: false };
  let colours = readColours(track);
  const pictures = createBarPictures();
  let painted = '';
  /** Grows with every change of the colours. */
  let look = 0;
  let fills = context ? partFills(context, colours.parts, colours.surface) : [];
  let hatch = context ? createHatch(context, colours.surface) : null;
  let gapHatch = context ? createHatch(context, colours.line, 1) : null;
  const values = createValues(elements, store, texts);
  const bars = createBars(store, texts, canvas, () => drawing.request(), true);
  const overview = createOverview(overviewElements, store, texts, () => drawing.request());

  const axisListeners = new Set<() => void>();
  const tellAxis = () => {
    for (const listener of axisListeners) listener();
  };

  const axis = (): Axis => {
    const [from, to] = store.getState().range;
    return { from: zoomed?.from ?? from, to: zoomed?.to ?? to, width };
  };

  const rows = () => trackRows(height, casualties.killed || casualties.wounded, gaps.length > 0, textScale);

  const readDataset = () => {
    const { dataset } = store.getState();
    gaps = dataset.status === 'ready' ? coverageGaps(dataset.atlas.coverage) : [];
    if (dataset.status === 'ready') casualties = statedCasualties(dataset.atlas.engine.table);
    zone = dataset.status === 'ready' ? zoneText(finestOf({ dataset }), dataset.atlas.timeZone, texts) : '';
    elements.coverage.hidden = gaps.length === 0;
    if (gaps.length > 0) elements.coverage.setAttribute('aria-label', coverageText(gaps, texts));
  };

  const intervalOf = (state: AppState, incident: number): readonly [number, number] | null => {
    if (state.dataset.status !== 'ready' || incident < 0) return null;
    const { engine, rowOf } = state.dataset.atlas;
    const row = rowOf(incident);
    const start = engine.table.start[row] ?? 0;
    return isUndated(start) ? null : [start, engine.table.end[row] ?? 0];
  };

  const fitAxis = (now: Axis) => {
    if (!bars.fit(now)) return;
    ticks = layTicks(ticksFor(now, format), now, (label) => scaleContext?.measureText(label).width ?? 0);
    scaleRevision = -1;
  };

  /** What bars and strip count, and what the longest bar of the strip stands for; shorter where there is less room. */
  const sayUnits = () => {
    const unit = bars.bins ? unitText(bars.bins, texts, store.getState().measure) : '';
    const strip = stripText(casualties.killed, casualties.wounded, texts);
    const longest = strip === '' ? '' : longestText(bars.costs?.most ?? 0, texts);
    const parts = [unit, zone, strip, longest].filter((part) => part !== '');
    unitTexts = parts.map((_, left) => parts.slice(0, parts.length - left).join(' · '));
    const said = bars.histogram ? histogramText(bars.histogram, texts) : '';
    canvas.setAttribute('aria-label', [texts.t('timeline.histogram'), unit, zone, said].filter(Boolean).join(' · '));
  };

  const tipText = (now: Axis): string | null => {
    const { histogram } = bars;
    if (isCoverageSaid) return coverageText(gaps, texts);
    const bin = hoverX === null || !histogram ? -1 : binAt(histogram, toMinute(now, hoverX));
    return histogram && bin >= 0 ? binText(histogram, bin, bars, gaps, texts, store.getState().measure) : null;
  };

  /** Paints the bars again when they, their place or their colours have changed. */
  const paint = (now: Axis) => {
    const key = [bars.revision, now.from, now.to, width, height, look].join(' ');
    if (key === painted) return;
    painted = key;
    pictures.paint(width, height, (into, isInside) => {
      paintBars(into, bars, now, rows(), isInside, { colours, fills, hatch });
    });
  };

  const draw = () => {
    const state = store.getState();
    const now = axis();
    fitAxis(now);
    const { histogram } = bars;
    const shared = { axis: now, height, rows: rows(), scale: bars.scale, gaps };
    if (context) {
      paint(now);
      const picture = {
        ...shared,
        bars: pictures,
        window: state.window,
        selected: intervalOf(state, state.selected),
        hovered: intervalOf(state, state.hovered),
        hoverX,
      };
      drawTrack(context, picture, colours, gapHatch);
    }
    if (scaleContext && scaleRevision !== bars.revision) {
      const edges = histogram?.edges ?? null;
      drawScale(scaleContext, { ...shared, ticks, edges, costs: bars.costs, number: format.number }, colours);
    }
    if (scaleRevision !== bars.revision) sayUnits();
    scaleRevision = bars.revision;
    values.show(state);
    placeHandles(elements, now, state.window, values.labelWidths, unitTexts, values.widthOf);
    showOutside(elements, now, state.window, texts);
    showTip(elements.tip, tipText(now), isCoverageSaid ? width / 2 : (hoverX ?? 0), width);
    overview.show(now, state.window, state.range, colours);
  };

  const forget = () => {
    bars.forget();
    overview.forget();
    scaleRevision = -1;
  };

  const resize = () => {
    width = Math.max(1, track.clientWidth);
    height = Math.max(1, track.clientHeight);
    const font = canvasFont(track);
    textScale = Number.parseFloat(getComputedStyle(track.ownerDocument.documentElement).fontSize) / USUAL_REM || 1;
    const { labels, foot } = rows();
    track.style.setProperty('--track-labels', `${labels}px`);
    track.style.setProperty('--track-foot', `${foot}px`);
    fitCanvas(context, width, height, 0, font, texts.direction);
    fitCanvas(scaleContext, width, height, GUTTER, font, texts.direction);
    forget();
    values.measure();
    drawing.request();
    tellAxis();
  };

  const drawing = live.follow({
    on: ['dataset', 'time', 'filters', 'split', 'measure', 'selected', 'hovered', 'look'],
    phase: 'draw',
    run(kinds) {
      const { window: shown, range } = store.getState();
      if (kinds.has('dataset')) {
        zoomed = null;
        readDataset();
        forget();
        onZoom(false);
      }
      if (kinds.has('time') && zoomed) {
        const now = followWindow(axis(), lastWindow, shown, range);
        zoomed = { from: now.from, to: now.to };
      }
      lastWindow = shown;
      // A split by ranges of numbers has colours of its own, which React sets after the change.
      if (kinds.has('look') || kinds.has('split') || kinds.has('dataset')) {
        colours = readColours(track);
        look += 1;
        if (context) fills = partFills(context, colours.parts, colours.surface);
        overview.forget();
        scaleRevision = -1;
        hatch = context ? createHatch(context, colours.surface) : null;
        gapHatch = context ? createHatch(context, colours.line, 1) : null;
      }
      draw();
    },
  });

  readDataset();
  const sizes = new ResizeObserver(resize);
  sizes.observe(track);
  resize();
  // The widths of the texts change when their font has loaded.
  if (document.fonts) scope.listen(document.fonts, 'loadingdone', resize);
  scope.defer(drawing.dispose);
  scope.defer(bars.dispose);
  scope.defer(overview.dispose);
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
      tellAxis();
    },
    onAxis(listener) {
      axisListeners.add(listener);
      return () => void axisListeners.delete(listener);
    },
    setHover(x) {
      hoverX = x;
      drawing.request();
    },
    sayCoverage(isSaid) {
      isCoverageSaid = isSaid;
      drawing.request();
    },
    barAt(x) {
      const counted = bars.ghosts ?? bars.histogram;
      const bin = counted ? binAt(counted, toMinute(axis(), x)) : -1;
      if (!counted || bin < 0 || (counted.certain[bin] ?? 0) + (counted.possible[bin] ?? 0) === 0) return null;
      return binWindow(counted, bin, store.getState().range);
    },
    dispose: scope.dispose,
  };
}
