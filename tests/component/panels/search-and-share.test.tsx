import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AboutData } from '../../../src/panels/about/AboutData';
import { SearchField } from '../../../src/panels/search/SearchField';
import { ShareMenu } from '../../../src/panels/share/ShareMenu';
import { change, renderWith, storeWith } from './with-store';

describe('SearchField', () => {
  it('searches a moment after typing and says how many it finds', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search incidents' }), 'rashediya');
    await waitFor(() => expect(store.getState().query).toBe('rashediya'));
    expect(await screen.findByText('1 found')).toBeInTheDocument();
    await waitFor(() => expect(store.getState().announcement).toBe('1 found'), { timeout: 2000 });
  });

  it('says what to try when nothing is found, and empties on Escape', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), 'zzzz');
    expect(await screen.findByText('Nothing matches “zzzz”')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(store.getState().query).toBe('');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('is emptied when the search is removed elsewhere', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await change(store, (state) => state.setQuery('taji'));
    expect(screen.getByRole('searchbox')).toHaveValue('taji');
    await change(store, (state) => state.clearFilters());
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

describe('ShareMenu', () => {
  it('shows all matches as a table, and a title there opens its incident', async () => {
    const store = storeWith();
    renderWith(store, <ShareMenu />);
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /table/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Matching incidents' }));
    expect(dialog.getAllByRole('row')).toHaveLength(6);
    expect(dialog.getByRole('row', { name: /Bomb on a road/ })).toHaveTextContent('not on the map00');
    await userEvent.click(dialog.getByRole('button', { name: 'Killed' }));
    expect(dialog.getByRole('columnheader', { name: 'Killed' })).toHaveAttribute('aria-sort', 'descending');
    expect(dialog.getAllByRole('row')[1]).toHaveTextContent('Strikes answer the attack');
    await userEvent.click(dialog.getByRole('button', { name: 'Strikes answer the attack' }));
    expect(store.getState().selected).toBe(1);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('copies a link to the screen, and says that it did', async () => {
    const user = userEvent.setup();
    const store = storeWith();
    renderWith(store, <ShareMenu />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('menuitem', { name: /link to this screen/ }));
    await waitFor(() => expect(store.getState().announcement).toContain('Copied'));
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });
});

describe('AboutData', () => {
  it('says what the data is, how it is counted, and which licence it has', () => {
    renderWith(storeWith(), <AboutData isOpen onOpenChange={() => {}} />);
    const dialog = screen.getByRole('dialog', { name: 'About the data' });
    expect(dialog).toHaveTextContent('Small dataset');
    expect(dialog).toHaveTextContent('CC0');
    expect(within(dialog).getByRole('heading', { name: 'Certain and possible' })).toBeInTheDocument();
  });
});
