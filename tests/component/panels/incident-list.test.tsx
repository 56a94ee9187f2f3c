import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { day, smallDataset } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

const list = () => screen.getByRole('listbox', { name: 'Incidents' });
const titles = () => screen.getAllByRole('option').map((option) => option.querySelector('bdi')?.textContent);

describe('IncidentList', () => {
  it('lists the matching incidents by date, with casualties in words', () => {
    renderWith(storeWith(), <IncidentList />);
    expect(titles()).toEqual([
      'Crowd at the gate',
      'Rockets at Camp Taji kill three',
      'Strikes answer the attack',
      'Bomb on a road',
      'Rockets kill a family',
    ]);
    const option = within(list()).getByRole('option', { name: /Rockets at Camp Taji/ });
    expect(option).toHaveTextContent('3 killed12–15 wounded11 Mar 2020·Camp Tajisources disagree');
    expect(screen.getByRole('option', { name: /Crowd/ })).toHaveTextContent('casualties not statedUnrestMarch 2020');
    expect(screen.getByRole('option', { name: /Bomb/ })).toHaveTextContent('no casualties');
  });

  it('says which incidents are no attacks, and which are counted apart, and says nothing of attacks', () => {
    const dataset = smallDataset();
    const incidents = dataset.incidents.map((incident) =>
      incident.id === 'warned' ? { ...incident, apart: 'islamicState' as const } : incident,
    );
    renderWith(storeWith(createCuratedAtlas({ ...dataset, incidents })), <IncidentList />);
    expect(screen.getByRole('option', { name: /Strikes answer/ })).toHaveTextContent('Counter-strike13 Mar 2020');
    expect(screen.getByRole('option', { name: /Crowd/ })).toHaveTextContent('UnrestMarch 2020');
    expect(screen.getByRole('option', { name: /a family/ })).toHaveTextContent('Islamic State, counted apart28 Sept');
    expect(screen.getByRole('option', { name: /Rockets at Camp Taji/ })).not.toHaveTextContent(/attack1/i);
  });

  it('says that a class is not stated only beside incidents that have one', () => {
    const dataset = smallDataset();
    const unclassed = dataset.incidents.map((incident) => ({ ...incident, class: 'notStated' as const }));
    const [first, ...others] = unclassed;
    if (!first) throw new Error('no incident');
    const mixed = [first, ...others.slice(0, 1), ...dataset.incidents.slice(2)];
    const { unmount } = renderWith(
      storeWith(createCuratedAtlas({ ...dataset, incidents: unclassed })),
      <IncidentList />,
    );
    expect(screen.getByRole('listbox')).not.toHaveTextContent('Class not stated');
    unmount();
    renderWith(storeWith(createCuratedAtlas({ ...dataset, incidents: mixed })), <IncidentList />);
    expect(screen.getByRole('option', { name: /Strikes answer/ })).toHaveTextContent('Class not stated');
  });

  it('sorts by casualties', async () => {
    renderWith(storeWith(), <IncidentList />);
    await userEvent.click(screen.getByRole('button', { name: 'Order: Oldest first' }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Most killed' }, { timeout: 5000 }));
    expect(titles().slice(0, 3)).toEqual([
      'Strikes answer the attack',
      'Rockets kill a family',
      'Rockets at Camp Taji kill three',
    ]);
  });

  it('marks incidents that are not on the map, and those that match only possibly', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    expect(screen.getByRole('option', { name: /Bomb on a road/ })).toHaveTextContent('not on the map');
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-15')));
    expect(screen.getByRole('option', { name: /Crowd at the gate/ })).toHaveTextContent('possible');
    expect(screen.getByRole('option', { name: /Strikes answer/ })).not.toHaveTextContent('possible');
  });

  it('moves with the arrow keys and opens an incident with Enter', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    list().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = list().getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')).toHaveTextContent('Strikes answer the attack');
    expect(store.getState().hovered).toBe(1);
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selected).toBe(1);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Strikes answer the attack');
  });

  it('stays at its incident when rows before it disappear', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    list().focus();
    await userEvent.keyboard('{End}');
    await change(store, (state) => state.setFilter('kind', ['rocketAttack']));
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selected).toBe(4);
  });

  it('shows the incidents of one place, and a way back to all', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    await change(store, (state) => state.listPlaces('at', ['taji']));
    expect(screen.getByText('3 incidents at Camp Taji')).toBeInTheDocument();
    expect(screen.getAllByRole('option')).toHaveLength(3);
    expect(store.getState().filters).toEqual({ at: ['taji'] });
    await userEvent.click(screen.getByRole('button', { name: 'All incidents' }));
    expect(store.getState().filters).toEqual({});
  });

  it('never shows the count of an earlier window for a place', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    await change(store, (state) => state.listPlaces('at', ['taji']));
    await change(store, (state) => state.setWindow(day('2020-09-01'), day('2020-10-01')));
    expect(screen.getByText('1 incident at Camp Taji')).toBeInTheDocument();
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('option', { name: /a family/ })).toBeInTheDocument();
  });

  it('says how many more have another site at the place, and lists them on request', async () => {
    const dataset = smallDataset();
    const incidents = dataset.incidents.map((incident) =>
      incident.id === 'road'
        ? { ...incident, sites: [...incident.sites, { place: 'taji', role: 'launch' }] as const }
        : incident,
    ) as typeof dataset.incidents;
    const store = storeWith(createCuratedAtlas({ ...dataset, incidents }));
    renderWith(store, <IncidentList />);
    await change(store, (state) => state.listPlaces('at', ['taji']));
    expect(screen.getByText('3 incidents at Camp Taji')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'and 1 that has another site here' }));
    expect(await screen.findByText('4 incidents with a site at Camp Taji')).toBeInTheDocument();
    expect(screen.getAllByRole('option')).toHaveLength(4);
  });

  it('says what to do when nothing matches', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    await change(store, (state) => state.setWindow(day('2020-07-01'), day('2020-07-02')));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all dates' }));
    expect(store.getState().window).toEqual(store.getState().range);
  });

  it('offers to list all places when the matches lie outside the view', async () => {
    const store = storeWith();
    renderWith(store, <IncidentList />);
    await change(store, (state) => {
      state.reportView({ lon: 0, lat: 0, zoom: 5 }, { west: -1, south: -1, east: 1, north: 1 });
      state.setScope('inView');
    });
    expect(screen.getByText('5 incidents lie outside what the map shows.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all incidents' }));
    expect(store.getState().scope).toBe('everywhere');
  });
});
