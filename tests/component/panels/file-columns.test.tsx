import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FilterPanel } from '../../../src/panels/filters/FilterPanel';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { TableView } from '../../../src/panels/table/TableView';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { haveLateCode } from '../../fixtures/late-code';
import { renderWith, storeWith } from './with-store';

beforeAll(haveLateCode);

/** Nine made-up rows with a number and a text that the model has no place for. */
const SHOCKS = [
  'date,latitude,longitude,title,strength,network',
  ...[5.25, 1.5, 3.75, 2.5, 4.5, 0.5, 6.25, 7.5].map(
    (strength, at) => `2021-03-1${at},33.${at},44,Shock ${at},${strength},${at % 3 ? 'north' : 'south'}`,
  ),
  '2021-03-19,33.9,44,Shock 8,,north',
].join('\n');

const shocks = () => importedAtlasOf(SHOCKS, 'shocks.csv');

describe('columns of the file', () => {
  it('are filters under their own heading, numbers as ranges from low to high', async () => {
    const store = storeWith(await shocks());
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    expect(screen.getByRole('heading', { name: 'Columns of the file' })).toBeInTheDocument();
    await userEvent.click(screen.getByText('strength'));
    const ranges = within(screen.getByRole('group', { name: 'strength' })).getAllByRole('checkbox');
    expect(ranges.map((box) => box.closest('label')?.textContent)).toEqual([
      '0.51',
      '1.51',
      '2.51',
      '3.751',
      '4.51',
      '5.251',
      '6.251',
      '7.51',
    ]);
  });

  it('are filtered by a range that the reader types, both ends in it', async () => {
    const atlas = await shocks();
    const store = storeWith(atlas);
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByText('strength'));
    const form = within(screen.getByRole('form', { name: 'Range of strength' }));
    await userEvent.type(form.getByRole('textbox', { name: 'From' }), '2,5');
    await userEvent.type(form.getByRole('textbox', { name: 'To' }), '5.25{Enter}');
    expect(store.getState().filters).toEqual({ 'column:strength': ['2.5..5.25'] });
    expect(atlas.engine.totals.incidents).toBe(4);
    expect(atlas.engine.facet('column:strength').reduce((sum, count) => sum + count)).toBe(8);
    await userEvent.click(screen.getByRole('button', { name: 'strength: 2.5 to 5.25', pressed: true }));
    expect(store.getState().filters).toEqual({});
  });

  it('say what is wrong with a range, and filter nothing', async () => {
    const store = storeWith(await shocks());
    renderWith(store, <FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByText('strength'));
    const form = within(screen.getByRole('form', { name: 'Range of strength' }));
    await userEvent.type(form.getByRole('textbox', { name: 'From' }), '6');
    await userEvent.type(form.getByRole('textbox', { name: 'To' }), '2{Enter}');
    expect(form.getByRole('alert')).toHaveTextContent('The first must not be above the second.');
    expect(store.getState().filters).toEqual({});
  });

  it('order the list, the highest first and rows without a number last', async () => {
    const atlas = await shocks();
    const store = storeWith(atlas);
    renderWith(store, <IncidentList />);
    await userEvent.click(screen.getByRole('button', { name: 'Order: Oldest first' }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Highest strength' }));
    const titles = screen.getAllByRole('option').map((option) => /Shock \d/.exec(option.textContent ?? '')?.[0]);
    expect([titles[0], titles[1], titles.at(-1)]).toEqual(['Shock 7', 'Shock 6', 'Shock 8']);
  });

  it('are columns of the table that the reader can choose and sort by', async () => {
    const atlas = await shocks();
    renderWith(storeWith(atlas), <TableView atlas={atlas} onClose={() => {}} />);
    const dialog = within(screen.getByRole('dialog', { name: 'Matching incidents' }));
    await userEvent.click(dialog.getByText('Columns', { selector: 'summary' }));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'strength' }));
    await userEvent.click(dialog.getByRole('button', { name: 'strength' }));
    await waitFor(() => expect(dialog.getAllByRole('rowheader')[0]).toHaveTextContent('Shock 7'));
    expect(dialog.getByRole('row', { name: /Shock 0/ })).toHaveTextContent('5.25');
    expect(dialog.getAllByRole('rowheader').at(-1)).toHaveTextContent('Shock 8');
  });

  it('are columns of the table also where only the record has their text', async () => {
    const atlas = await importedAtlasOf(
      ['date,latitude,longitude,title,lamp', '2021-01-01,33,44,One,lit', '2021-01-02,34,44,Two,'].join('\n'),
    );
    renderWith(storeWith(atlas), <TableView atlas={atlas} onClose={() => {}} />);
    const dialog = within(screen.getByRole('dialog', { name: 'Matching incidents' }));
    await userEvent.click(dialog.getByText('Columns', { selector: 'summary' }));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'lamp' }));
    await waitFor(() => expect(dialog.getByRole('row', { name: /One/ })).toHaveTextContent('lit'));
  });

  it('can be filtered by a link, which says what is no range and no value', async () => {
    const atlas = await shocks();
    const store = storeWith(atlas);
    const filters = { 'column:strength': ['5..4', '4..', 'high'], 'column:network': ['south', 'west'] };
    const unknown = store.getState().update({ filters }, 'link');
    expect(unknown.filters).toEqual(['column:strength=5..4', 'column:strength=high', 'column:network=west']);
    expect(atlas.engine.totals.incidents).toBe(2);
  });
});
