import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { isoDate } from '../../../src/domain/civil-time';
import { AboutData } from '../../../src/panels/about/AboutData';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { SearchField } from '../../../src/panels/search/SearchField';
import { ShareMenu } from '../../../src/panels/share/ShareMenu';
import { smallDataset } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

describe('SearchField', () => {
  it('searches a moment after typing and says how many it finds', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search incidents' }), 'rashediya');
    await waitFor(() => expect(store.getState().query).toBe('rashediya'));
    expect(await screen.findByText('1 found')).toBeInTheDocument();
    expect(screen.getByText('1 found, in these dates')).toBeInTheDocument();
    await waitFor(() => expect(store.getState().announcement).toBe('1 found, in these dates'), { timeout: 2000 });
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

  it('says what the window leaves out, and widens the dates in one click', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await change(store, (state) => state.setWindow(state.range[0], state.range[0] + 1440));
    await userEvent.type(screen.getByRole('searchbox'), 'taji');
    const all = await waitFor(() => {
      const { dataset } = store.getState();
      if (dataset.status !== 'ready' || store.getState().applied?.query !== 'taji') throw new Error('still searching');
      return dataset.atlas.engine;
    });
    const inside = all.totals.incidents;
    expect(inside).toBeLessThan(all.filteredIncidents);
    expect(await screen.findByText(`${all.filteredIncidents} in all, ${inside} in these dates`)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all dates' }));
    expect(store.getState().window).toEqual(store.getState().range);
    expect(all.totals.incidents).toBe(all.filteredIncidents);
  });

  it('says which word it read in place of one that is nowhere', async () => {
    renderWith(storeWith(), <SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), 'taij');
    expect(await screen.findByText('No “taij” in this data. Searched for “taji”.')).toBeInTheDocument();
  });

  it('goes to a typed day on Enter, and does not search for it', async () => {
    const store = storeWith();
    renderWith(store, <SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), '11 March 2020');
    expect(screen.getByRole('button', { name: /^Go to 11 Mar 2020/ })).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().window.map(isoDate)).toEqual(['2020-03-11', '2020-03-12']);
    expect(store.getState().query).toBe('');
    expect(screen.queryByRole('group', { name: 'Dates' })).toBeNull();
  });

  it('offers both readings of a date whose day nobody can tell, and says which one the data does not have', async () => {
    renderWith(storeWith(), <SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), '11/3/2020');
    expect(screen.getByRole('button', { name: /11 Mar 2020.*day first/ })).toBeInTheDocument();
    expect(screen.getByText(/3 Nov 2020 \(read with the month first\) is outside this data/)).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Go to/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('hands the focus to the list on Enter and on Arrow Down, and takes it back on Escape', async () => {
    const store = storeWith();
    renderWith(
      store,
      <>
        <SearchField />
        <IncidentList />
      </>,
    );
    for (const key of ['{Enter}', '{ArrowDown}']) {
      await userEvent.clear(screen.getByRole('searchbox'));
      await userEvent.type(screen.getByRole('searchbox'), `taji${key}`);
      expect(screen.getByRole('listbox', { name: 'Incidents' })).toHaveFocus();
      expect(store.getState().query).toBe('taji');
      await userEvent.keyboard('{Escape}');
      expect(screen.getByRole('searchbox')).toHaveFocus();
      expect(screen.getByRole('searchbox')).toHaveValue('taji');
    }
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
  it('offers link and picture alone while the page has only counts, and says why', async () => {
    const atlas = createCuratedAtlas(smallDataset());
    const engine = Object.setPrototypeOf({ cells: { isOld: false } }, atlas.engine);
    renderWith(storeWith({ ...atlas, engine }), <ShareMenu onOpen={() => {}} />);
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('menuitem')).toHaveLength(2);
    expect(menu).toHaveTextContent('Citations, tables, films, reports and files need single incidents: zoom in');
  });

  it('shows all matches as a table, and a title there opens its incident', async () => {
    const store = storeWith();
    renderWith(store, <ShareMenu onOpen={() => {}} />);
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
    renderWith(store, <ShareMenu onOpen={() => {}} />);
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
