import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FilterPanel } from '../../../src/panels/filters/FilterPanel';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

describe('FilterPanel', () => {
  it('offer the most frequent kinds with counts, and filter when pressed', async () => {
    const store = storeWith();
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Kind: Rocket attack 2', pressed: false }));
    expect(store.getState().filters).toEqual({ kind: ['rocketAttack'] });
    await userEvent.click(screen.getByRole('button', { name: 'Kind: Rocket attack 2', pressed: true }));
    expect(store.getState().filters).toEqual({});
  });

  it('count under all filters except their own', async () => {
    const store = storeWith();
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await change(store, (state) => state.setFilter('kind', ['riot']));
    const kinds = within(screen.getByRole('group', { name: 'Kind' }));
    expect(kinds.getByRole('checkbox', { name: /Air strike/ }).closest('label')).toHaveTextContent('Air strike1');
    await change(store, (state) => state.setWindow(day('2020-03-12'), day('2020-03-15')));
    expect(kinds.getByRole('checkbox', { name: /Bombing/ }).closest('label')).toHaveTextContent('Bombing0');
    expect(kinds.getByRole('checkbox', { name: /Air strike/ }).closest('label')).toHaveTextContent('Air strike1');
  });

  it('mark their counts as old while many rows are counted, and take the mark away with the new counts', async () => {
    const store = storeWith();
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    const { dataset } = store.getState();
    if (dataset.status !== 'ready') throw new Error('no dataset');
    const kinds = screen.getByRole('group', { name: 'Kind' });
    const bombings = () =>
      within(kinds)
        .getByRole('checkbox', { name: /Bombing/ })
        .closest('label');
    const catchUp = vi.spyOn(dataset.atlas.engine, 'catchUp').mockReturnValue(false);
    await change(store, (state) => state.setWindow(day('2020-03-12'), day('2020-03-15')));
    expect(bombings()).not.toHaveTextContent('Bombing0');
    await waitFor(() => expect(kinds).toHaveAttribute('data-behind'));
    catchUp.mockRestore();
    await waitFor(() => expect(bombings()).toHaveTextContent('Bombing0'));
    await waitFor(() => expect(kinds).not.toHaveAttribute('data-behind'));
  });

  it('list every dimension of the table behind one button', async () => {
    renderWith(storeWith(), <FilterPanel />);
    expect(screen.queryByText('Documentation')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    for (const name of ['Kind', 'Place', 'Attribution', 'Actor', 'Group hit', 'Casualties', 'Documentation']) {
      expect(screen.getAllByText(name).length).toBeGreaterThan(0);
    }
  });

  it('stand in the order of a reader’s questions under their own names, those without a value left out', async () => {
    renderWith(storeWith(), <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    const names = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    const wanted = ['Class', 'Kind', 'Weapon', 'Target', 'Actor', 'Attribution', 'Independent sources'];
    expect(names.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
    expect(names).not.toContain('Dataset');
  });

  it('can ask for two or more independent sources', async () => {
    const store = storeWith();
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByText('Independent sources'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Two or more/ }));
    expect(store.getState().filters).toEqual({ voices: ['several'] });
  });

  it('are all removed with one button, and the search too', async () => {
    const store = storeWith();
    renderWith(store, <FilterPanel />);
    await change(store, (state) => {
      state.setFilter('kind', ['riot']);
      state.setFilter('place', ['taji']);
      state.setQuery('gate');
    });
    expect(screen.getByRole('button', { name: /Place: Camp Taji/ })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(store.getState().filters).toEqual({});
    expect(store.getState().query).toBe('');
  });

  it('are in Arabic when the page is', () => {
    renderWith(storeWith(), <FilterPanel />, 'ar');
    expect(screen.getByRole('button', { name: 'النوع: هجوم بالصواريخ 2' })).toBeInTheDocument();
  });
});
