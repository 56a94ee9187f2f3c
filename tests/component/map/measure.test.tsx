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
