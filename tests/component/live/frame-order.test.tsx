import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import { attachMarkers } from '../../../src/map/attach-markers';
import { createScaleStore } from '../../../src/map/markers/scale-store';
import { Totals } from '../../../src/panels/totals/Totals';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { Timeline } from '../../../src/timeline/Timeline';
import { type HandClock, handClock } from '../../fixtures/frame-clock';
import { bundledAtlas } from '../../unit/map/bundled-atlas';

/** Wide enough that the map shows Kabul too. */
const TRACK_WIDTH = 4000;

/** A fake map that never moves, over Iraq. */
function stillMap(parent: HTMLElement): MapLibreMap {
  const map = {
    getCanvasContainer: () => parent,
    getContainer: () => parent,
    getCanvas: () => document.createElement('canvas'),
    getZoom: () => 5,
    getStyle: () => undefined,
    getCenter: () => ({ lng: 44, lat: 33 }),
    project: () => ({ x: 500, y: 350 }),
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    isMoving: () => false,
    on: () => ({ unsubscribe() {} }),
    off() {},
  };
  return map as unknown as MapLibreMap;
}

let clock: HandClock;
let store: AppStore;
let parent: HTMLElement;
let detach: () => void = () => {};

function mountMarkers() {
  const { dataset } = store.getState();
  if (dataset.status !== 'ready') throw new Error('no dataset');
  detach = attachMarkers(stillMap(parent), store, dataset.atlas, createTexts('en'), createScaleStore());
}

function mountPanels() {
  render(
    <StoreContext value={store}>
      <Totals />
      <Timeline />
    </StoreContext>,
  );
}

const passFrame = () => act(() => clock.pass(16));

/** What each view shows now: the number of incidents, or the last day of the window. */
function shown() {
  const markers = within(parent).queryAllByRole('button', { hidden: false });
  return {
    totals: Number(
      /^(\d+) incident/.exec(screen.getByRole('status', { name: 'In this window' }).textContent ?? '')?.[1],
    ),
    summary: Number(/(\d+) of \d+ incidents/.exec(document.body.textContent ?? '')?.[1]),
    markers: markers.reduce((sum, button) => sum + Number(button.textContent?.match(/^\d+/)?.[0] ?? 1), 0),
    label: screen.getAllByText(/^\d+ \w+ \d{4}$/).at(-1)?.textContent,
  };
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(TRACK_WIDTH);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700);
  Element.prototype.setPointerCapture = () => {};
  clock = handClock();
  store = createAppStore(undefined, clock);
  store.getState().showAtlas(bundledAtlas(5));
  parent = document.createElement('div');
  document.body.append(parent);
});

afterEach(() => {
  detach();
  parent.remove();
  vi.restoreAllMocks();
});

describe('a drag of a thumb', () => {
  it.each([
    ['markers before the panels', [mountMarkers, mountPanels]],
    ['the panels before the markers', [mountPanels, mountMarkers]],
  ])('moves every view in the same frame, with %s', (_, mounts) => {
    for (const mount of mounts) mount();
    for (let frame = 0; frame < 20; frame += 1) passFrame();
    const thumb = screen.getByRole('slider', { name: 'Window end' });
    fireEvent.pointerDown(thumb, { pointerId: 1, button: 0, clientX: TRACK_WIDTH });
    const seen: ReturnType<typeof shown>[] = [];
    for (let x = TRACK_WIDTH - 200; x > 400; x -= 200) {
      const before = shown();
      fireEvent.pointerMove(thumb, { pointerId: 1, clientX: x });
      expect(shown()).toEqual(before);
      passFrame();
      const { dataset, window } = store.getState();
      if (dataset.status !== 'ready') throw new Error('no dataset');
      const { incidents } = dataset.atlas.engine.totals;
      const label = createTexts('en').format.date(window[1] - 1);
      const sites = dataset.atlas.engine.counts.nodes.reduce(
        (sum, node) => sum + shownAt(dataset.atlas.engine.counts, node),
        0,
      );
      expect(shown()).toEqual({ totals: incidents, summary: incidents, markers: sites, label });
      seen.push(shown());
    }
    expect(new Set(seen.map(({ totals }) => totals)).size).toBeGreaterThan(5);
  });
});

/** The number on a marker: its incidents, or its sites when it has no incidents. */
function shownAt({ incidents, sites }: { incidents: Int32Array; sites: Int32Array }, node: number): number {
  return incidents[node] || sites[node] || 0;
}
