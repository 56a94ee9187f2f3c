import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MapLegend } from '../../../src/map/legend/MapLegend';
import { createScaleStore } from '../../../src/map/markers/scale-store';
import { renderWith, storeWith } from '../panels/with-store';

const legend = () => within(screen.getByRole('region', { name: 'Legend' }));
const headings = () =>
  legend()
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

it('shows one line of shapes and colours until it is opened', async () => {
  renderWith(storeWith(), <MapLegend scales={createScaleStore()} />);
  const button = legend().getByRole('button', { name: 'Legend' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(legend().getAllByRole('listitem')).toHaveLength(5);
  expect(headings()).toEqual([]);
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(headings()).toEqual([
    'Shape: role of the place',
    'Colour: casualties',
    'Size: number of incidents, smaller where places are close',
    'Lines',
  ]);
});

it('chooses what the rings show, and names the colours of its values', async () => {
  const store = storeWith();
  renderWith(store, <MapLegend scales={createScaleStore()} />);
  await userEvent.click(legend().getByRole('button', { name: 'Legend' }));
  await userEvent.selectOptions(legend().getByRole('combobox', { name: 'Ring: incidents by' }), 'kind');
  expect(store.getState().split).toBe('kind');
  expect(legend().getByText('Rocket attack')).toBeVisible();
});

it('explains the glow only while the density layer is on', async () => {
  const store = storeWith();
  renderWith(store, <MapLegend scales={createScaleStore()} />);
  await userEvent.click(legend().getByRole('button', { name: 'Legend' }));
  expect(legend().queryByText('many incidents close together')).toBeNull();
  store.getState().setDensity(true);
  expect(await legend().findByText('many incidents close together')).toBeVisible();
});
