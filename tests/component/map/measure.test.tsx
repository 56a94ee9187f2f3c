import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MapLibreMap } from 'maplibre-gl';
import { beforeAll, expect, it, vi } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { MapTools } from '../../../src/map/measure/MapTools';
import { haveLateCode } from '../../fixtures/late-code';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from '../panels/with-store';

beforeAll(haveLateCode);

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

/** A map of one degree a pixel whose moves have not ended yet: its middle stays at 0, 0 until `arrive` is called. */
function movingMap() {
  const map = stubMap([]) as unknown as Record<string, unknown>;
  const ended: (() => void)[] = [];
  let [at, goal] = [
    [0, 0],
    [0, 0],
  ];
  let isMoving = false;
  const arrive = () => {
    at = goal;
    isMoving = false;
    for (const each of ended) each();
  };
  Object.assign(map, {
    getCenter: () => ({ lng: at[0], lat: at[1] }),
    project: ([lng, lat]: [number, number]) => ({ x: lng, y: -lat }),
    unproject: ([x, y]: [number, number]) => ({ lng: x, lat: -y }),
    isMoving: () => isMoving,
    easeTo: ({ center }: { center: [number, number] }) => {
      if (isMoving) for (const each of ended) each();
      isMoving = true;
      goal = center;
    },
    on: (name: string, run: () => void) => {
      if (name === 'moveend') ended.push(run);
      return { unsubscribe() {} };
    },
  });
  return { map: map as unknown as MapLibreMap, canvas: stubbedCanvas(map), arrive };
}

function stubbedCanvas(map: Record<string, unknown>): HTMLElement {
  return (map.getCanvas as () => HTMLElement)();
}

it('puts a point where the arrow keys lead, though the map is still on its way', async () => {
  const { map, canvas, arrive } = movingMap();
  const store = storeWith();
  renderWith(store, <MapTools map={map} />);
  await userEvent.click(screen.getByRole('button', { name: 'Measure a distance' }));
  const presses = (key: string) => fireEvent.keyDown(canvas, { key });
  presses('Enter');
  presses('ArrowRight');
  presses('ArrowLeft');
  presses('ArrowUp');
  fireEvent.keyDown(canvas, { key: 'ArrowDown', repeat: true });
  // 75 degrees to the north; then back to where it came from, once the map has arrived.
  presses('Enter');
  expect(screen.getByText(/^8,340 km/)).toBeInTheDocument();
  arrive();
  presses('Backspace');
  presses('Enter');
  expect(screen.getByText(/^8,340 km/)).toBeInTheDocument();
  // A key that is held down adds no second point.
  fireEvent.keyDown(canvas, { key: 'Enter', repeat: true });
  await userEvent.click(screen.getByRole('button', { name: 'Undo the last point' }));
  expect(screen.queryByText(/km ·/)).toBeNull();
});

it('offers a circle as a filter of incidents, and not of counts by cell, which it cannot cut', async () => {
  const drawn = async (store = storeWith()) => {
    const { unmount } = renderWith(store, <MapTools map={stubMap([[44, 33]])} />);
    await userEvent.click(screen.getByRole('button', { name: 'Draw a circle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add the middle of the map' }));
    expect(screen.getByText(/^Radius 10 km/)).toBeInTheDocument();
    const offered = screen.queryByRole('button', { name: 'Show only incidents here' });
    unmount();
    return offered !== null;
  };
  expect(await drawn()).toBe(true);
  const atlas = createCuratedAtlas(smallDataset());
  const counts = storeWith(atlas);
  counts.setState({
    dataset: {
      status: 'ready',
      link: null,
      atlas: { ...atlas, engine: { ...atlas.engine, cells: { isOld: false, unplaced: 0 } } },
    },
  });
  expect(await drawn(counts)).toBe(false);
});
