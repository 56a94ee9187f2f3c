import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLaterMessages } from '../../../src/i18n/texts';
import { ComparePanel } from '../../../src/panels/compare/ComparePanel';
import type { AppStore } from '../../../src/state/store';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

beforeAll(loadLaterMessages);

/** Four years: Mosul grows, Baghdad shrinks, Erbil is new, Basra ends, and Kirkuk is not stated in 2017. */
const ROWS = `date,place,lat,lon,kind,killed low,killed,killed high
2014-03-01,Baghdad,33.3,44.4,Bombing,8,10,12
2014-05-01,Baghdad,33.3,44.4,Bombing,5,5,5
2014-06-01,Mosul,36.3,43.1,Attack,1,2,2
2014-07-01,Basra,30.5,47.8,Attack,4,4,4
2014-08-01,Kirkuk,35.4,44.4,Attack,1,1,1
2015-01-01,Mosul,36.3,43.1,Attack,3,3,3
2017-01-15,Mosul,36.3,43.1,Bombing,20,30,35
2017-02-01,Baghdad,33.3,44.4,Bombing,2,3,4
2017-03-01,Erbil,36.2,44.0,Attack,1,1,1
2017-04-01,Kirkuk,35.4,44.4,Attack,,,`;

async function comparing(begin: (store: AppStore) => void): Promise<AppStore> {
  const store = storeWith(await importedAtlasOf(ROWS));
  store.getState().setMeasure('killed');
  begin(store);
  renderWith(store, <ComparePanel />);
  return store;
}

const years = (store: AppStore) =>
  store.getState().update(
    {
      window: [day('2017-01-01'), day('2018-01-01')],
      comparison: { type: 'window', window: [day('2014-01-01'), day('2015-01-01')] },
    },
    'reader',
  );
const cells = (table: string, row: RegExp) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const TOTALS = 'Totals of A and B';
const BY_PLACE = 'Killed by Place: largest changes';

describe('the comparison of two years', () => {
  it('has figures with ranges, difference and ratio, and says overlap and what is not stated', async () => {
    await comparing(years);
    expect(cells(TOTALS, /^Incidents/)).toEqual(['4', '5', '−1', '×0.8']);
    expect(cells(TOTALS, /^Killed/)).toEqual(['34 23–40', '22 19–24', '+12 −1 to +21', '×1.5 0.96–2.1']);
    expect(
      screen.getByText('The ranges overlap: which is larger is not certain. Not stated: A 1 of 4, B 0 of 5.'),
    ).toBeVisible();
  });

  it('ranks what changed most, says what is new and ended, and names what cannot be compared', async () => {
    await comparing(years);
    const rows = within(screen.getByRole('table', { name: BY_PLACE }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Mosul20–351–2+28',
      'Baghdad2–413–17−12',
      'Basra04−4ended',
      'Erbil10+1new',
    ]);
    expect(screen.getByText('No figure on one side: Kirkuk.')).toBeVisible();
  });

  it('filters by a value that is pressed', async () => {
    const store = await comparing(years);
    await userEvent.click(screen.getByRole('button', { name: 'Mosul' }));
    expect(store.getState().filters).toEqual({ place: ['Mosul'] });
  });

  it('can rank by any dimension', async () => {
    await comparing(years);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'By' }), 'Kind');
    expect(cells('Killed by Kind: largest changes', /^Bombing/)).toEqual(['22–39', '13–17', '+18']);
  });

  it('is said in words that can be copied', async () => {
    await comparing(years);
    const words = within(screen.getByRole('region', { name: 'In words' }));
    expect(words.getByText(/1 Apr 2017 \(A\) compared with 1 Jan.–.31 Dec 2014 \(B\)\.$/)).toBeVisible();
    expect(words.getByText('Killed rose most, by Place: Mosul (+28) and Erbil (+1).')).toBeVisible();
    expect(words.getByText('Killed fell most, by Place: Baghdad (−12) and Basra (−4).')).toBeVisible();
    expect(words.getByRole('button', { name: 'Copy text and link' })).toBeVisible();
  });
});

describe('the choice of the sides', () => {
  it('answers "between 2014 and 2017" with two presses', async () => {
    const store = await comparing(({ getState }) => getState().startComparing());
    await userEvent.click(screen.getByRole('button', { name: '2014 as B' }));
    await userEvent.click(await screen.findByRole('button', { name: '2017 as A, now A' }));
    await change(store, () => {});
    expect(store.getState().window[0]).toBe(day('2017-01-01'));
    expect(store.getState().comparison).toEqual({ type: 'window', window: [day('2014-01-01'), day('2015-01-01')] });
    expect(cells(BY_PLACE, /^Mosul/)).toEqual(['20–35', '1–2', '+28']);
  });

  it('exchanges the sides', async () => {
    const store = await comparing(years);
    await userEvent.click(screen.getByRole('button', { name: 'Exchange A and B' }));
    // A is cut to the dates of the data.
    expect(store.getState().window).toEqual([day('2014-03-01'), day('2015-01-01')]);
    expect(store.getState().comparison).toEqual({ type: 'window', window: [day('2017-01-01'), day('2017-04-02')] });
  });

  it('takes the focus from a button that opens it, and not from a slider that has it when a link opens it late', async () => {
    const focusable = (tag: string) => {
      const element = document.body.appendChild(document.createElement(tag));
      element.tabIndex = 0;
      element.focus();
      return element;
    };
    const slider = focusable('div');
    slider.setAttribute('role', 'slider');
    await comparing(years);
    expect(slider).toHaveFocus();
    cleanup();
    slider.remove();
    const button = focusable('button');
    await comparing(years);
    expect(screen.getByRole('heading', { name: 'Comparison' })).toHaveFocus();
    button.remove();
  });

  it('gives the focus back when it ends', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const store = await comparing(years);
    expect(screen.getByRole('heading', { name: 'Comparison' })).toHaveFocus();
    cleanup();
    expect(opener).toHaveFocus();
    expect(store.getState().comparison).not.toBeNull();
    opener.remove();
  });

  it('ends with the button and with Escape', async () => {
    const store = await comparing(years);
    await userEvent.click(screen.getByRole('button', { name: 'End the comparison' }));
    expect(store.getState().comparison).toBeNull();
    await change(store, () => years(store));
    screen.getByRole('button', { name: 'Exchange A and B' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(store.getState().comparison).toBeNull();
  });

  it('compares two values of a dimension under the same dates', async () => {
    const store = await comparing(({ getState }) => getState().compare({ type: 'before' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'Other filters');
    await change(store, () => {});
    const kind = within(screen.getByRole('group', { name: 'Kind' }));
    expect(kind.getByRole('combobox', { name: /^A/ })).toHaveDisplayValue('Attack');
    expect(kind.getByRole('combobox', { name: /^B/ })).toHaveDisplayValue('Bombing');
    expect(cells(TOTALS, /^Incidents/)).toEqual(['6', '4', '+2', '×1.5']);
    await userEvent.selectOptions(kind.getByRole('combobox', { name: /^B/ }), 'All');
    await change(store, () => {});
    expect(cells(TOTALS, /^Incidents/)).toEqual(['6', '10', '−4', '×0.6']);
    expect(within(screen.getByRole('list')).getByText(/^6 incidents are counted on both sides/)).toBeVisible();
  });

  it('lets B keep the filters, so that others can be chosen for A', async () => {
    const store = await comparing(({ getState }) => {
      getState().setFilter('place', ['Mosul']);
      getState().compare({ type: 'filters', filters: { place: [] } });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Keep for B' }));
    await change(store, ({ setFilter }) => setFilter('place', ['Baghdad']));
    expect(store.getState().comparison).toEqual({ type: 'filters', filters: { place: ['Mosul'] } });
    expect(cells(TOTALS, /^Incidents/)).toEqual(['3', '3', '0', '×1']);
  });
});

describe('sides that say little', () => {
  it.each([
    ['2017-01-01', '2017-04-02', 'A and B are the same dates, so that nothing differs.'],
    ['2017-01-10', '2017-02-10', 'A and B overlap: incidents in both count on both sides.'],
    ['2015-01-01', '2015-01-01', 'B has no length: choose dates.'],
    ['2001-01-01', '2002-01-01', /^B lies outside the dates of the data/],
    ['2013-07-01', '2014-07-01', /^B reaches beyond the dates of the data/],
    ['2015-01-01', '2015-02-01', 'The dates differ in length: A has 91 days, B has 31 days.'],
  ])('are said: %s to %s', async (from, to, note) => {
    await comparing(({ getState }) =>
      getState().update(
        {
          window: [day('2017-01-01'), day('2018-01-01')],
          comparison: { type: 'window', window: [day(from), day(to)] },
        },
        'reader',
      ),
    );
    expect(within(screen.getByRole('list')).getByText(note)).toBeVisible();
  });

  it('have no ratio over zero, and no difference where a side states nothing', async () => {
    await comparing((store) => {
      years(store);
      store.getState().setFilter('place', ['Kirkuk']);
    });
    expect(cells(TOTALS, /^Killed/)).toEqual([
      '?cannot be compared: not stated',
      '1',
      '–cannot be compared: not stated',
      '–no ratio',
    ]);
    expect(screen.getByText('No figure on one side: Kirkuk.')).toBeVisible();
    expect(screen.queryByText('Nothing differs between A and B.')).toBeNull();
  });

  it('say that neither has an incident', async () => {
    await comparing(({ getState }) =>
      getState().update(
        {
          window: [day('2016-01-01'), day('2016-02-01')],
          comparison: { type: 'window', window: [day('2016-03-01'), day('2016-04-01')] },
        },
        'reader',
      ),
    );
    expect(screen.getAllByText('Neither A nor B has an incident.')[0]).toBeVisible();
  });
});

describe('the dates of side B', () => {
  const TIMES = [day('2014-03-01') + 615, day('2014-08-01') + 700] as const;
  const withTimes = (store: AppStore) =>
    store.getState().update({ comparison: { type: 'window', window: TIMES } }, 'reader');
  const windowB = (store: AppStore) => {
    const { comparison } = store.getState();
    return comparison?.type === 'window' ? comparison.window : null;
  };

  it('keep their times of day when the reader only passes through the fields', async () => {
    const store = await comparing(withTimes);
    screen.getByLabelText('First day of B').focus();
    await userEvent.tab();
    await userEvent.tab();
    expect(windowB(store)).toEqual(TIMES);
  });

  it('change with Enter, and the field keeps the focus', async () => {
    const store = await comparing(withTimes);
    const first = screen.getByLabelText('First day of B');
    fireEvent.change(first, { target: { value: '2014-04-01' } });
    first.focus();
    await userEvent.keyboard('{Enter}');
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(windowB(store)).toEqual([day('2014-04-01'), day('2014-08-02')]);
    expect(screen.getByLabelText('First day of B')).toHaveFocus();
  });

  it('hold both typed days, whichever comes first', async () => {
    const store = await comparing(years);
    const last = screen.getByLabelText('Last day of B');
    fireEvent.change(last, { target: { value: '2013-12-30' } });
    fireEvent.blur(last);
    expect(windowB(store)).toEqual([day('2013-12-30'), day('2014-01-02')]);
  });

  it('stay as they are when a field is cleared and left', async () => {
    const store = await comparing(years);
    const first = screen.getByLabelText('First day of B');
    fireEvent.change(first, { target: { value: '' } });
    fireEvent.blur(first);
    expect(windowB(store)).toEqual([day('2014-01-01'), day('2015-01-01')]);
    expect(first).toHaveValue('2014-01-01');
  });
});
