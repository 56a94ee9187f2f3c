import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { MapTools } from '../../../src/map/measure/MapTools';
import { renderWith, storeWith } from '../panels/with-store';

/** The parts of a map that the tools use; the middle moves as the keyboard would move it. */
function stubMap(centres: readonly [number, number][]) {
  const room = document.createElement('div');
  const canvas = document.createElement('canvas');
  let at = 0;
  return {
    getContainer: () => room,
    getCanvasContainer: () => room,
    getCanvas: () => canvas,
    getCenter: () => {
      const [lng, lat] = centres[at] ?? [0, 0];
      at += 1;
      return { lng, lat };
    },
    getStyle: () => undefined,
    getSource: vi.fn(),
    on: () => ({ unsubscribe() {} }),
  } as unknown as MapLibreMap;
}

it('measures by keyboard, says the distance, and Escape clears it before it closes', async () => {
  const store = storeWith();
  renderWith(
    store,
    <MapTools
      map={stubMap([
        [0, 0],
        [1, 0],
      ])}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Measure a distance' }));
  const add = screen.getByRole('button', { name: 'Add the middle of the map' });
  await userEvent.click(add);
  await userEvent.click(add);
  expect(screen.getByText('111 km · 69.1 mi · 60 nmi')).toBeInTheDocument();
  expect(store.getState().announcement).toBe('111 km · 69.1 mi · 60 nmi');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText(/nmi/)).toBeNull();
  expect(screen.getByRole('region', { name: 'Measure a distance' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region')).toBeNull();
});

it('says the radius of a circle, and that none is drawn around a pole', async () => {
  renderWith(storeWith(), <MapTools map={stubMap([[0, 85]])} />);
  await userEvent.click(screen.getByRole('button', { name: 'Draw a circle' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add the middle of the map' }));
  expect(screen.getByText('Radius 10 km · 6.21 mi · 5.4 nmi')).toBeInTheDocument();
  await userEvent.clear(screen.getByRole('spinbutton', { name: 'Radius in km' }));
  await userEvent.type(screen.getByRole('spinbutton', { name: 'Radius in km' }), '1000');
  expect(screen.getByText(/would hold a pole/)).toBeInTheDocument();
});

it('makes a circle, a way and a shape the area of a filter, and a link names it', async () => {
  const store = storeWith();
  const centres: [number, number][] = [
    [44.39, 33.3],
    [44, 33],
    [45, 33],
    [44, 34],
    [45, 33],
    [45, 34],
  ];
  renderWith(store, <MapTools map={stubMap(centres)} />);
  const within = () => store.getState().filters.within;
  const add = async () => userEvent.click(screen.getByRole('button', { name: 'Add the middle of the map' }));
  const only = async () => userEvent.click(screen.getByRole('button', { name: 'Show only incidents here' }));

  await userEvent.click(screen.getByRole('button', { name: 'Draw a circle' }));
  expect(screen.queryByRole('button', { name: 'Show only incidents here' })).toBeNull();
  await add();
  await only();
  expect(within()).toEqual(['circle,10,44.39,33.3']);
  expect(store.getState().announcement).toBe('Only incidents here: 10 km around 33.3, 44.39');
  expect(screen.queryByRole('region')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Measure a distance' }));
  await add();
  await add();
  await userEvent.clear(screen.getByRole('spinbutton', { name: 'km to each side' }));
  await userEvent.type(screen.getByRole('spinbutton'), '25');
  await only();
  expect(within()).toEqual(['strip,25,44,33,45,33']);

  await userEvent.click(screen.getByRole('button', { name: 'Draw an area' }));
  await add();
  await add();
  expect(screen.getByText(/^Area: a rectangle of/)).toBeInTheDocument();
  await add();
  expect(screen.getByText(/^Area: a drawn area of .* 3 corners$/)).toBeInTheDocument();
  await only();
  expect(within()).toEqual(['shape,44,34,45,33,45,34']);
});
