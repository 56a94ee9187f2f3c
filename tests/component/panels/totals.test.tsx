import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Totals } from '../../../src/panels/totals/Totals';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

const totals = () => screen.getByRole('status', { name: 'In this window' });
function ready(store: ReturnType<typeof storeWith>) {
  const { dataset } = store.getState();
  if (dataset.status !== 'ready') throw new Error(dataset.status);
  return dataset;
}

const around = { west: 44.2, south: 33.5, east: 44.4, north: 33.6 };

describe('Totals', () => {
  it('show incidents, casualties as ranges, and how many do not state them', () => {
    renderWith(storeWith(), <Totals />);
    expect(totals()).toHaveTextContent('5 incidents');
    expect(totals()).toHaveTextContent('14killed');
    expect(totals()).toHaveTextContent('12–15woundedassessed 12not stated for 2');
  });

  it('change with the window, and show possible matches separately', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-15')));
    expect(totals()).toHaveTextContent('3 incidents of which 1 possible');
  });

  it('are announced once when the window has stopped, not while it moves', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    expect(totals()).toHaveAttribute('aria-live', 'off');
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-12')));
    expect(store.getState().announcement).toBe('');
    await waitFor(() => expect(store.getState().announcement).toContain('2 incidents'), { timeout: 2000 });
  });

  it('show how many incidents are in view, besides the total', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    expect(screen.queryByText(/in this view/)).not.toBeInTheDocument();
    await change(store, (state) => state.reportView({ lon: 44.3, lat: 33.5, zoom: 10 }, around));
    expect(screen.getByText('3 in this view')).toBeInTheDocument();
    expect(totals()).toHaveTextContent('5 incidents');
    expect(totals()).not.toHaveTextContent('in this view');
    await userEvent.click(screen.getByRole('radio', { name: 'In view' }));
    expect(store.getState().scope).toBe('inView');
  });

  it('show the casualties in view besides the total when the switch says so', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.reportView({ lon: 44.3, lat: 33.5, zoom: 10 }, around));
    expect(screen.queryByRole('group', { name: 'In view' })).not.toBeInTheDocument();
    await change(store, (state) => state.setScope('inView'));
    const { atlas } = ready(store);
    const { killed, wounded } = atlas.engine.totalsIn(around);
    const inView = screen.getByRole('group', { name: 'In view' });
    expect(inView).toHaveTextContent(`${killed.low}killed`);
    expect(inView).toHaveTextContent(`not stated for ${wounded.notStated}`);
    expect(inView).not.toHaveTextContent('14killed');
    expect(totals()).toHaveTextContent('14killed');
  });

  it('show zero when nothing matches, and then nothing is not stated', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setWindow(day('2020-07-01'), day('2020-07-02')));
    expect(totals()).toHaveTextContent('0 incidents');
    expect(totals()).not.toHaveTextContent('not stated');
  });
});
