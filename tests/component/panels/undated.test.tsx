import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { UNDATED } from '../../../src/domain/time-interval';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { Totals } from '../../../src/panels/totals/Totals';
import { formatLink } from '../../../src/state/link/link-table';
import { Timeline } from '../../../src/timeline/Timeline';
import { day, smallDataset } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

/** The small dataset, without the dates of the incidents that `isUndated` names. */
function withoutDates(isUndated: (index: number) => boolean) {
  const dataset = smallDataset();
  const incidents = dataset.incidents.map((incident, index) =>
    isUndated(index)
      ? { ...incident, time: { ...UNDATED, precision: 'notStated' as const, extent: 'within' as const } }
      : incident,
  );
  return createCuratedAtlas({ ...dataset, incidents });
}

const totals = () => screen.getByRole('status', { name: 'In this window' });
const switchOf = (name: RegExp) => screen.getByRole('switch', { name });

describe('incidents without a date', () => {
  it('are counted apart, in every window, and not among the possible ones', async () => {
    const store = storeWith(withoutDates((index) => index < 2));
    renderWith(store, <Totals />);
    expect(totals()).toHaveTextContent('5 incidents in all, 2 of them without a date');
    // The third incident is known to the month only.
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-12')));
    expect(totals()).toHaveTextContent('3 incidents in all, 1 of them possible, 2 of them without a date');
  });

  it('are said in what is announced', async () => {
    const store = storeWith(withoutDates((index) => index === 0));
    renderWith(store, <Totals />);
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-12')));
    await waitFor(() => expect(store.getState().announcement).toContain(', 1 of them without a date'), {
      timeout: 2000,
    });
  });

  it('are in no window once the switch is off, which a link keeps', async () => {
    const store = storeWith(withoutDates((index) => index < 2));
    renderWith(store, <Totals />);
    await userEvent.click(switchOf(/Show 2 without a date/));
    await waitFor(() => expect(totals()).toHaveTextContent('3 incidents in all'));
    expect(formatLink(store.getState(), '')).toBe('?f.dated=stated');
    await userEvent.click(switchOf(/Show 2 without a date/));
    await waitFor(() => expect(totals()).toHaveTextContent('5 incidents in all'));
  });

  it('stand at the end of the list, whichever end of time comes first, with words in the place of the date', async () => {
    const store = storeWith(withoutDates((index) => index === 0));
    renderWith(store, <IncidentList />);
    const last = () => screen.getAllByRole('option').at(-1);
    expect(last()).toHaveTextContent('date not stated');
    expect(last()).not.toHaveTextContent('possible');
  });

  it('have no switch where every incident has a date', () => {
    renderWith(storeWith(), <Totals />);
    expect(screen.queryByRole('switch', { name: /without a date/ })).toBeNull();
  });
});

describe('a dataset without any date', () => {
  it('says so in the place of the time control and of the dates', () => {
    const store = storeWith(withoutDates(() => true));
    renderWith(
      store,
      <>
        <Totals />
        <Timeline />
      </>,
    );
    expect(screen.getByText('No incident has a date')).toBeVisible();
    expect(totals()).toHaveTextContent('date not stated');
    expect(totals()).not.toHaveTextContent('1970');
  });
});
