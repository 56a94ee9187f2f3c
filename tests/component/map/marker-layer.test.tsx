import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { createTexts } from '../../../src/i18n/texts';
import type { Frame } from '../../../src/map/geometry/frame';
import { mercatorX, mercatorY, worldSize } from '../../../src/map/geometry/mercator';
import { createMarkerLayer, type MarkerLayer } from '../../../src/map/markers/marker-layer';
import { attachRovingFocus, type RovingFocus } from '../../../src/map/markers/roving-focus';
import { bundledAtlas, placeIndex, setDays } from '../../unit/map/bundled-atlas';

/** A projection as the map would have it: 1000 by 700 px round a point. */
function frameAt(lon: number, lat: number, zoom: number): Frame {
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

beforeEach(() => {
  lost.mockClear();
  scales.mockClear();
  group = document.createElement('div');
  group.setAttribute('role', 'group');
  document.body.append(group);
  atlas = bundledAtlas(10);
  setDays(atlas, '2020-03-11', '2020-03-15');
  layer = createMarkerLayer(group, atlas, createTexts('en'), {
    onScale: scales,
    onOrder: () => roving.update(layer.ordered),
    onRelease: (marker) => roving.leave(marker),
  });
  roving = attachRovingFocus(group, layer.pool, lost);
  layer.setFrame(frameAt(...TAJI, 10));
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
    layer.setFrame(frameAt(TAJI[0] + 0.1, TAJI[1], 10));
    const moved = /translate\(([-\d.]+)px/.exec(taji().style.transform);
    expect(Number(moved?.[1])).toBeCloseTo(x - (0.1 / 360) * scale, 0);
  });

  it('follow the window: numbers, names, and who is there', () => {
    setDays(atlas, '2020-03-11', '2020-03-12');
    layer.refresh();
    expect(buttons()).toHaveLength(2);
    expect(taji()).toHaveAccessibleName(/^Camp Taji, 1 incident, target, Rocket attack, 3 killed/);
    setDays(atlas, '2019-05-08', '2019-05-09');
    layer.refresh();
    expect(buttons()).toHaveLength(0);
  });

  it('use their elements again instead of making new ones', () => {
    for (let step = 0; step < 20; step += 1) {
      setDays(atlas, '2020-03-11', step % 2 === 0 ? '2020-03-12' : '2020-03-15');
      layer.refresh();
    }
    expect(layer.pool.made).toBe(3);
    expect(group.querySelectorAll('button')).toHaveLength(3);
  });

  it('touch no element whose numbers stayed the same', () => {
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

  it('are a cluster where they are too close, named by the number of incidents', async () => {
    atlas.engine.setZoom(5);
    layer.setFrame(frameAt(...TAJI, 5));
    const cluster = await screen.findByRole('button', { name: /^\d+ incidents near / });
    expect(cluster).toHaveAttribute('data-type', 'cluster');
  });

  it('go when they leave the frame', () => {
    layer.setFrame(frameAt(70, 30, 10));
    expect(buttons()).toHaveLength(0);
  });

  it('are not seen once they are free, under their own style sheet', () => {
    const style = document.createElement('style');
    style.textContent = readFileSync('src/map/markers/marker.module.css', 'utf8');
    document.head.append(style);
    const button = taji();
    expect(getComputedStyle(button).display).toBe('grid');
    layer.setFrame(frameAt(70, 30, 10));
    expect(getComputedStyle(button).display).toBe('none');
    style.remove();
  });

  it('show role, kind and severity without words', () => {
    expect(taji()).toHaveAttribute('data-severity', 'killed');
    expect(screen.getByRole('button', { name: /^Rashediya/ })).toHaveAttribute('data-role', 'launch');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-role', 'found');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-type', 'incident');
  });

  it('stand out when their incident is selected or hovered', () => {
    layer.highlight(atlas.indexOf('taji-2020-03-11'), atlas.indexOf('taji-2020-03-14'));
    expect(taji()).toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Rashediya/ })).toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).not.toHaveAttribute('data-selected');
    expect(screen.getByRole('button', { name: /^Abu Izam/ })).toHaveAttribute('data-hovered');
    layer.highlight(-1, -1);
    expect(taji()).not.toHaveAttribute('data-selected');
  });

  it('tell the legend when their sizes mean something else', async () => {
    expect(scales.mock.lastCall?.[0].most).toBe(2);
    setDays(atlas, '2019-10-01', '2021-01-01');
    layer.refresh();
    await waitFor(() => expect(scales.mock.lastCall?.[0].most).toBeGreaterThan(2));
  });

  it('get their labels where there is room', async () => {
    await waitFor(() => expect(taji().querySelector('[data-side="below"]')).toHaveTextContent('Camp Taji'));
  });
});

describe('the keyboard', () => {
  it('has one stop for all markers and walks them by arrows', async () => {
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

  it('is told when the marker under it goes', () => {
    taji().focus();
    setDays(atlas, '2019-05-08', '2019-05-09');
    layer.refresh();
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('finds the buttons in reading order in the document', async () => {
    await waitFor(() => expect(buttons().some(({ tabIndex }) => tabIndex === 0)).toBe(true));
    expect(buttons().map((button) => button.getAttribute('aria-label')?.split(',')[0])).toEqual(
      layer.ordered.map(({ element }) => element.button.getAttribute('aria-label')?.split(',')[0]),
    );
  });
});
