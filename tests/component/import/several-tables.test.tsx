import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Gather, GatherCounts } from '../../../src/dataset/import/gather/gather';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import type { ImportSession } from '../../../src/library/import-session';
import { GatheredReport } from '../../../src/panels/import/GatheredReport';
import { SeveralScreen } from '../../../src/panels/import/SeveralScreen';
import { takeFiles } from '../../../src/panels/import/take-files';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { testServices } from '../../fixtures/import/library-services';

const several = {
  name: 'events + sites + 1',
  parts: [
    { type: 'table', name: 'events.csv', columns: ['id', 'date', 'site_id'] },
    { type: 'table', name: 'sites.csv', columns: ['site', 'lat', 'lon'] },
    {
      type: 'unread',
      name: 'notes.pdf',
      problem: { code: 'importOtherKind', params: { file: 'notes.pdf', reason: 'kindPdf' } },
    },
  ],
  leftOut: ['logo.png'],
  gather: { rows: [0], joins: [] },
} as const;
const joined: Gather = { rows: [0], joins: [{ table: 1, key: 'site_id', otherKey: 'site' }] };
const counts: GatherCounts = {
  rows: [{ file: 'events.csv', rows: 5, lacks: ['notes'] }],
  joins: [
    { file: 'sites.csv', key: 'site_id', otherKey: 'site', matched: 3, unmatched: 1, ambiguous: 1, used: 2, unused: 4 },
  ],
};

function show(gather: Gather, tally: GatherCounts | null) {
  const actions = { editGather: vi.fn(), confirmGather: vi.fn() };
  const store = createAppStore(testServices());
  store.setState(actions);
  const session = { status: 'several', several, gather, tally } as ImportSession & { readonly status: 'several' };
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts('en')}>
        <SeveralScreen session={session} />
      </TextsContext>
    </StoreContext>,
  );
  return actions;
}

describe('the choice among several tables', () => {
  it('says what each is for, what a join yields, and what is not read', () => {
    show(joined, counts);
    expect(screen.getByRole('combobox', { name: 'Use of events.csv' })).toHaveValue('rows');
    expect(screen.getByRole('combobox', { name: 'Use of sites.csv' })).toHaveValue('join');
    expect(
      screen.getByText(
        '3 of 5 rows have a match; they share 2 rows of sites.csv; 1 row has none and keeps its own columns only; 1 row has a key that stands for several different rows of sites.csv; it got nothing from it; 4 rows of sites.csv were not asked for by any key and are not shown.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^notes\.pdf is a PDF/)).toBeVisible();
    expect(screen.getByText('Not tables, and not read: logo.png.')).toBeVisible();
    expect(screen.getByText('5 rows in all')).toBeVisible();
  });

  it('asks for a key when a table is to add its columns', async () => {
    const { editGather } = show({ rows: [0], joins: [] }, null);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Use of sites.csv' }),
      'Adds its columns to the rows',
    );
    expect(editGather).toHaveBeenCalledWith({ rows: [0], joins: [{ table: 1, key: '', otherKey: '' }] });
  });

  it('takes another key', async () => {
    const { editGather } = show(joined, counts);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Key in the rows' }), 'id');
    expect(editGather).toHaveBeenCalledWith({ rows: [0], joins: [{ table: 1, key: 'id', otherKey: 'site' }] });
  });

  it('says that a table of another shape is unlike the rest', () => {
    show({ rows: [0, 1], joins: [] }, null);
    expect(
      screen.getByText('This table has another shape: it shares 0 of its 3 columns with events.csv.'),
    ).toBeVisible();
  });

  it('does not go on without rows', async () => {
    const { confirmGather } = show({ rows: [], joins: [] }, null);
    expect(screen.getByText('Choose at least one table whose rows are incidents.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeDisabled();
    expect(confirmGather).not.toHaveBeenCalled();
  });
});

it('the report says how many rows come from which file, and how many matched', () => {
  const report = {
    gathered: { ...counts, rows: [...counts.rows, { file: 'more.csv', rows: 2, lacks: [] }] },
    leftOut: ['a.pdf'],
  };
  render(
    <TextsContext value={createTexts('en')}>
      <GatheredReport report={report as never} />
    </TextsContext>,
  );
  expect(screen.getByText('Rows by file: events.csv 5 and more.csv 2.')).toBeVisible();
  expect(screen.getByText(/^sites\.csv was joined by site_id = site: 3 of 5 rows have a match;/)).toBeVisible();
  expect(screen.getByText('Not in this dataset: a.pdf.')).toBeVisible();
});

it('one file is imported alone, and several together', () => {
  const actions = { importFile: vi.fn(), importFiles: vi.fn() };
  const [one, two] = [new File(['a'], 'a.csv'), new File(['b'], 'b.csv')];
  takeFiles([one], actions);
  expect(actions.importFile).toHaveBeenCalledWith(one, 'a.csv');
  takeFiles([one, two], actions);
  expect(actions.importFiles).toHaveBeenCalledWith([one, two]);
});
