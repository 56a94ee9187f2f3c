import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MapLegend } from '../../../src/map/legend/MapLegend';
import { createScaleStore } from '../../../src/map/markers/scale-store';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
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
  expect(legend().getAllByRole('listitem')).toHaveLength(4);
  expect(headings()).toEqual([]);
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(headings()).toEqual([
    'Shape: role of the place',
    'Colour: casualties',
    'Size: incidents, smaller where places are close',
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

it('says what number and ring mean while it is closed', () => {
  renderWith(storeWith(), <MapLegend scales={createScaleStore()} />);
  expect(legend().getByText('number: incidents · ring: kind')).toBeInTheDocument();
});

it('shows no wounded, no roles and no launch lines of a file that has none of them', async () => {
  const atlas = await importedAtlasOf('date,lat,lon,killed\n2020-01-02,33,44,3\n2020-01-03,34,45,0');
  renderWith(storeWith(atlas), <MapLegend scales={createScaleStore()} />);
  expect(legend().queryByText('wounded')).toBeNull();
  expect(legend().queryByText('people wounded, none killed')).toBeNull();
  expect(legend().queryByText('launch site')).toBeNull();
  await userEvent.click(legend().getByRole('button', { name: 'Legend' }));
  expect(headings()).not.toContain('Shape: role of the place');
  expect(legend().queryByText('wounded')).toBeNull();
  expect(legend().queryByText('people wounded, none killed')).toBeNull();
  expect(legend().queryByText('from launch site to target')).toBeNull();
  expect(legend().getByText('people killed')).toBeVisible();
  expect(legend().getByText('nobody killed, or not stated')).toBeVisible();
});

it('shows no colours of casualties of a file that states none', async () => {
  const atlas = await importedAtlasOf('date,lat,lon\n2020-01-02,33,44\n2020-01-03,34,45');
  renderWith(storeWith(atlas), <MapLegend scales={createScaleStore()} />);
  await userEvent.click(legend().getByRole('button', { name: 'Legend' }));
  expect(headings()).toEqual(['Size: incidents, smaller where places are close', 'Lines']);
  expect(legend().queryByText(/killed|wounded|no casualties/)).toBeNull();
});

it('explains the glow only while the density layer is on', async () => {
  const store = storeWith();
  renderWith(store, <MapLegend scales={createScaleStore()} />);
  await userEvent.click(legend().getByRole('button', { name: 'Legend' }));
  expect(headings()).not.toContain('Density: incidents close together');
  store.getState().setDensity(true);
  expect(await legend().findByText('Density: incidents close together')).toBeVisible();
});
