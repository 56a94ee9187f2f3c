import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { createTexts } from '../../../src/i18n/texts';
import { tableCsv } from '../../../src/panels/table/save-table';
import { TableView } from '../../../src/panels/table/TableView';
import { columnsOf } from '../../../src/panels/table/table-columns';
import { smallDataset } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

const en = createTexts('en');

function show() {
  const atlas = createCuratedAtlas(smallDataset());
  renderWith(storeWith(atlas), <TableView atlas={atlas} onClose={() => {}} />);
  return within(screen.getByRole('dialog', { name: 'Matching incidents' }));
}

const order = (dialog: ReturnType<typeof show>) =>
  dialog.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent);

describe('the table of matching incidents', () => {
  it('says class, attribution and sources of each incident', async () => {
    const dialog = show();
    const row = dialog.getByRole('row', { name: /Rockets at Camp Taji/ });
    await waitFor(() => expect(row).toHaveTextContent('Suspected: Kata’ib Hizballah (US officials)'));
    expect(row).toHaveTextContent('CENTCOM; Daily Caller; CEP');
    expect(within(row).getByRole('cell', { name: 'Attack' })).toBeInTheDocument();
    expect(dialog.getByRole('row', { name: /Strikes answer/ })).toHaveTextContent('Counter-strike');
  });

  it('sorts by every column, one way and the other', async () => {
    const dialog = show();
    const headings = dialog.getAllByRole('columnheader');
    expect(headings.every((heading) => within(heading).queryByRole('button'))).toBe(true);
    await userEvent.click(dialog.getByRole('button', { name: 'Class' }));
    expect(dialog.getByRole('columnheader', { name: 'Class' })).toHaveAttribute('aria-sort', 'ascending');
    expect(order(dialog).slice(-2)).toEqual(['Strikes answer the attack', 'Crowd at the gate']);
    await userEvent.click(dialog.getByRole('button', { name: 'Class' }));
    expect(order(dialog)[0]).toBe('Crowd at the gate');
    await userEvent.click(dialog.getByRole('button', { name: 'Incident' }));
    expect(order(dialog)[0]).toBe('Bomb on a road');
  });

  it('sorts by what only records have, and leaves incidents without it last in both directions', async () => {
    const dialog = show();
    await userEvent.click(dialog.getByRole('button', { name: 'Sources' }));
    await waitFor(() => expect(order(dialog)[0]).not.toBe('Crowd at the gate'));
    expect(order(dialog).at(-1)).toBe('Crowd at the gate');
    await userEvent.click(dialog.getByRole('button', { name: 'Sources' }));
    await waitFor(() => expect(order(dialog)[0]).toBe('Rockets kill a family'));
    expect(order(dialog).at(-1)).toBe('Crowd at the gate');
  });

  it('shows the columns that the reader chooses', async () => {
    const dialog = show();
    await userEvent.click(dialog.getByText('Columns', { selector: 'summary' }));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Kind' }));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Independent voices' }));
    expect(dialog.queryByRole('columnheader', { name: 'Kind' })).not.toBeInTheDocument();
    expect(dialog.getByRole('columnheader', { name: 'Independent voices' })).toBeInTheDocument();
  });

  it('is saved as it is seen', async () => {
    const atlas = createCuratedAtlas(smallDataset());
    const columns = columnsOf(atlas).filter(({ id }) => ['title', 'class', 'sources'].includes(id));
    const csv = await tableCsv(atlas, atlas.engine.rows('killed').slice(0, 2), columns, en);
    expect(csv).toBe(
      '\uFEFFIncident,Class,Sources\r\nStrikes answer the attack,Counter-strike,CENTCOM\r\nRockets kill a family,Attack,Daily Caller\r\n',
    );
  });
});
