import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createTexts } from '../../../src/i18n/texts';
import { createFrame } from '../../../src/live/frame';
import type { Viewport } from '../../../src/map/geometry/viewport';
import { createLiftedMarker } from '../../../src/map/markers/lifted-marker';
import type { Marker } from '../../../src/map/markers/marker';
import { createMarkerLayer, type MarkerLayer } from '../../../src/map/markers/marker-layer';
import { attachRovingFocus, type RovingFocus } from '../../../src/map/markers/roving-focus';
import { mercatorX, mercatorY, worldSize } from '../../../src/spacetime/web-mercator';
import { bundledAtlas, placeIndex, setDays } from '../../unit/map/bundled-atlas';

/** The viewport of a map of 1000 by 700 px around a point. */
function viewAt(lon: number, lat: number, zoom: number): Viewport {
  const scale = worldSize(zoom);
  return { left: mercatorX(lon) - 500 / scale, top: mercatorY(lat) - 350 / scale, scale, width: 1000, height: 700 };
}

const TAJI = [44.33, 33.53] as const;

let group: HTMLElement;
let atlas: Atlas;
let layer: MarkerLayer;
let roving: RovingFocus;
const lost = vi.fn();
const scales = vi.fn();
const laidOut = vi.fn();

beforeEach(() => {
  lost.mockClear();
  scales.mockClear();
  group = document.createElement('div');
  group.setAttribute('role', 'group');
  document.body.append(group);
  atlas = bundledAtlas(10);
  setDays(atlas, '2020-03-11', '2020-03-15');
  layer = createMarkerLayer(group, createFrame(), atlas, createTexts('en'), {
    onScale: scales,
    onOrder: () => roving.update(layer.ordered),
    obstacles: () => [],
    onLabels: laidOut,
    onComplete: () => {},
    onRelease: (marker) => roving.leave(marker),
    largest: () => null,
  });
  roving = attachRovingFocus(group, layer.pool, lost);
  layer.setViewport(viewAt(...TAJI, 10));
});

afterEach(() => {
  roving.dispose();
  layer.dispose();
  group.remove();
});

const buttons = () => within(group).queryAllByRole('button');
const taji = () => screen.getByRole('button', { name: /^Camp Taji/ });

describe('markers', () => {
  it('are buttons for the matching places in view', () => {
    expect(buttons()).toHaveLength(3);
    expect(taji()).toHaveAccessibleName('Camp Taji, 2 incidents, target, 3 killed, 19 wounded');
    expect(taji()).toHaveTextContent('2');
  });

  it('stand where the projection puts them', () => {
    const place = placeIndex(atlas, 'camp-taji');
    const scale = worldSize(10);
    const x = 500 + (mercatorX(atlas.engine.places.lon[place] ?? 0) - mercatorX(TAJI[0])) * scale;
    const match = /translate\(([-\d.]+)px,\s*([-\d.]+)px\)/.exec(taji().style.transform);
    expect(Number(match?.[1])).toBeCloseTo(x, 0);
    layer.setViewport(viewAt(TAJI[0] + 0.1, TAJI[1], 10));
    const moved = /translate\(([-\d.]+)px/.exec(taji().style.transform);
    expect(Number(moved?.[1])).toBeCloseTo(x - (0.1 / 360) * scale, 0);
  });

  it('change with the window: their numbers, their names, and which are there', () => {
    setDays(atlas, '2020-03-11', '2020-03-12');
    layer.refresh();
    expect(buttons()).toHaveLength(2);
    expect(taji()).toHaveAccessibleName(/^Camp Taji, 1 incident, target, Rocket attack, 3 killed/);
    setDays(atlas, '2019-05-08', '2019-05-09');
    layer.refresh();
    expect(buttons()).toHaveLength(0);
  });

  it('reuse their elements instead of making new ones', () => {
    for (let step = 0; step < 20; step += 1) {
      setDays(atlas, '2020-03-11', step % 2 === 0 ? '2020-03-12' : '2020-03-15');
      layer.refresh();
    }
    expect(layer.pool.made).toBe(3);
    expect(group.querySelectorAll('button')).toHaveLength(3);
  });

  it('do not change elements whose numbers stay the same', () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(group, { subtree: true, childList: true, attributes: true, characterData: true });
    setDays(atlas, '2020-03-10', '2020-03-15');
    setDays(atlas, '2020-03-11', '2020-03-15');
    layer.refresh();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  it('become a cluster when they are too close, and its name is the number of incidents', async () => {
    atlas.engine.update({ zoom: 5 });
    layer.setViewport(viewAt(...TAJI, 5));
    const cluster = await screen.findByRole('button', { name: /^\d+ incidents at \d+ places, from / });
    expect(cluster).toHaveAttribute('data-type', 'cluster');
  });

  it('are removed when they leave the viewport', () => {
    layer.setViewport(viewAt(70, 30, 10));
    expect(buttons()).toHaveLength(0);
  });

  it('are invisible while they show no node, by their own style sheet', () => {
    const style = document.createElement('style');
    style.textContent = readFileSync('src/map/markers/marker.module.css', 'utf8');
    document.head.append(style);
    const button = taji();
    expect(getComputedStyle(button).display).toBe('grid');
    layer.setViewport(viewAt(70, 30, 10));
    expect(getComputedStyle(button).display).toBe('none');
    style.remove();
  });

  it('show role, kind and severity without words', () => {
    expect(taji()).toHaveAttribute('data-severity', 'killed');
    expect(screen.getByRole('button', { name: /^Rashediya/ })).toHaveAttribute('data-role', 'launch');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-role', 'found');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-type', 'incident');
  });

  it('are marked when their incident is selected or hovered', () => {
    layer.highlight(atlas.indexOf('taji-2020-03-11'), atlas.indexOf('taji-2020-03-14'));
    expect(taji()).not.toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Rashediya/ })).toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).not.toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-hovered');
    layer.highlight(-1, -1);
    expect(taji()).not.toHaveAttribute('data-selected');
  });

  it('say that the open incident is drawn beside them, and get no ring, when they stand for others too', async () => {
    layer.highlight(atlas.indexOf('taji-2020-03-11'), -1);
    await waitFor(() => expect(taji()).toHaveAccessibleName(/2 incidents.*the open incident is drawn beside it$/));
    const viewport = viewAt(...TAJI, 10);
    const lifted = createLiftedMarker(group, atlas, createTexts('en'));
    lifted.draw(atlas.indexOf('taji-2020-03-11'), viewport, layer.pool.active);
    const apart = screen.getByRole('button', { name: 'Open incident at Camp Taji: zoom to it' });
    expect(apart).toHaveAttribute('data-selected');
    lifted.draw(atlas.indexOf('taji-2020-03-14'), viewport, layer.pool.active);
    setDays(atlas, '2020-03-14', '2020-03-15');
    layer.refresh();
    layer.highlight(atlas.indexOf('taji-2020-03-14'), -1);
    lifted.draw(atlas.indexOf('taji-2020-03-14'), viewport, layer.pool.active);
    expect(apart).not.toBeVisible();
    expect(taji()).toHaveAttribute('data-selected');
    lifted.dispose();
  });

  it('update the legend when their sizes change their meaning', async () => {
    expect(scales.mock.lastCall?.[0].most).toBe(2);
    setDays(atlas, '2019-10-01', '2021-01-01');
    layer.refresh();
    await waitFor(() => expect(scales.mock.lastCall?.[0].most).toBeGreaterThan(2));
  });

  it('have labels that name the incidents of the moment, also before the labels are laid out again', async () => {
    atlas.engine.update({ zoom: 5 });
    layer.setViewport(viewAt(...TAJI, 5));
    const windows = ['2019-06', '2020-03', '2019-10', '2020-08', '2020-01', '2020-07', '2020-09'];
    const isShown = ({ element }: Marker) => element.label.dataset.side !== 'none';
    let seen = 0;
    for (const month of [...windows, ...windows]) {
      laidOut.mockClear();
      layer.layOut();
      await waitFor(() => expect(laidOut).toHaveBeenCalled());
      setDays(atlas, `${month}-01`, `${month}-28`);
      layer.refresh();
      await waitFor(() => expect([...layer.pool.active.values()].every(({ isComplete }) => isComplete)).toBe(true));
      for (const { element, labelForms } of [...layer.pool.active.values()].filter(isShown)) {
        seen += 1;
        expect(labelForms.map(({ name }) => name.join(' '))).toContain(
          element.labelName.textContent?.replace('\n', ' '),
        );
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('have labels where there is room', async () => {
    await waitFor(() => expect(taji().querySelector('[data-side="below"]')).toHaveTextContent('Camp Taji'));
  });
});

describe('the keyboard', () => {
  it('reaches the markers with one Tab and moves between them with arrow keys', async () => {
    await waitFor(() => expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1));
    const { userEvent } = await import('@testing-library/user-event');
    const user = userEvent.setup();
    taji().focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Rashediya/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveFocus();
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(buttons()[0]);
  });

  it('reports that the focused marker went', () => {
    taji().focus();
    setDays(atlas, '2019-05-08', '2019-05-09');
    layer.refresh();
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('finds the buttons of the document in reading order', async () => {
    await waitFor(() => expect(buttons().some(({ tabIndex }) => tabIndex === 0)).toBe(true));
    expect(buttons().map((button) => button.getAttribute('aria-label')?.split(',')[0])).toEqual(
      layer.ordered.map(({ element }) => element.button.getAttribute('aria-label')?.split(',')[0]),
    );
  });
});
