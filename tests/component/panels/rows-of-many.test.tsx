import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { Totals } from '../../../src/panels/totals/Totals';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { change, renderWith, storeWith } from './with-store';

const TABLE = [
  'date,place,lat,lon,n_incidents,killed',
  '2020-01-02,Oak,33,44,14,9',
  '2020-01-03,Ash,34,44,1,0',
  '2020-02-04,Elm,35,44,6,2',
].join('\n');

describe('rows that stand for several incidents', () => {
  it('are counted as so many in the totals, which say in how many rows', async () => {
    const store = storeWith(await importedAtlasOf(TABLE, 'a.csv'));
    renderWith(store, <Totals />);
    const totals = screen.getByRole('status', { name: 'In this window' });
    expect(totals).toHaveTextContent('21 incidents in 3 rows');
    expect(totals).toHaveTextContent('11 killed');
    await change(store, (state) => state.setWindow(state.range[0], state.range[0] + 2 * 1440));
    expect(totals).toHaveTextContent('15 incidents in 2 rows');
  });

  it('are one row of the list each, with their number', async () => {
    renderWith(storeWith(await importedAtlasOf(TABLE, 'a.csv')), <IncidentList />);
    expect(screen.getAllByRole('option')).toHaveLength(3);
    expect(screen.getByText('21 in 3 rows')).toBeVisible();
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('14 incidents');
    expect(screen.getAllByRole('option')[1]).not.toHaveTextContent('1 incident');
  });
});
