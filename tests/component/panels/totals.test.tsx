import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { Totals } from '../../../src/panels/totals/Totals';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

const totals = () => screen.getByRole('status', { name: 'In this window' });

const around = { west: 44.2, south: 33.5, east: 44.4, north: 33.6 };

describe('Totals', () => {
  it('show incidents, casualties as ranges, and how many do not state them', () => {
    renderWith(storeWith(), <Totals />);
    expect(totals()).toHaveTextContent('5 incidents');
    expect(totals()).toHaveTextContent('3 recorded attacks');
    expect(totals()).toHaveTextContent('Attacks 3: 8 killed, 12–15 wounded; stated for: 3, 2;');
    expect(totals()).toHaveTextContent('Counter-strikes 1: 6 killed, 0 wounded;');
    expect(totals()).toHaveTextContent('Unrest 1: not stated killed, not stated wounded;');
  });

  it('open to all lines, best estimates and who is counted, and close again', async () => {
    renderWith(storeWith(), <Totals />);
    expect(totals()).not.toHaveTextContent('best estimate');
    await userEvent.click(screen.getByRole('button', { name: /more, counted apart$|^Best estimates$/ }));
    expect(totals()).toHaveTextContent('best estimate: 8, 12; stated for: 3, 2;');
    expect(screen.getByText('All nationalities, not the attackers.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(totals()).not.toHaveTextContent('best estimate');
  });

  it('change with the window, and show possible matches separately', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-15')));
    expect(totals()).toHaveTextContent('3 incidents in all, 1 of them possible');
  });

  it('are announced once when the window has stopped, not while it moves', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    expect(totals()).toHaveAttribute('aria-live', 'off');
    await change(store, (state) => state.setWindow(day('2020-03-11'), day('2020-03-12')));
    expect(store.getState().announcement).toBe('');
    await waitFor(() => expect(store.getState().announcement).toContain('11 Mar 2020: 2 incidents'), { timeout: 2000 });
  });

  it('are announced as not stated where nobody states them, and not as zero', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setFilter('class', ['unrest']));
    await waitFor(() => expect(store.getState().announcement).toMatch(/: 1 incident; Unrest, 1: /), { timeout: 2000 });
    expect(store.getState().announcement).toMatch(/killed not stated and wounded not stated$/i);
    expect(store.getState().announcement).not.toMatch(/\b0 (killed|wounded)/);
  });

  it('show how many incidents are in view, besides the total', async () => {
    const store = storeWith();
    renderWith(
      store,
      <>
        <Totals />
        <IncidentList />
      </>,
    );
    expect(screen.queryByRole('radio', { name: /in this view/ })).not.toBeInTheDocument();
    await change(store, (state) => state.reportView({ lon: 44.3, lat: 33.5, zoom: 10 }, around));
    expect(screen.getByRole('radio', { name: '3 in this view' })).not.toBeChecked();
    expect(totals()).toHaveTextContent('5 incidents');
    expect(totals()).not.toHaveTextContent('in this view');
    await userEvent.click(screen.getByRole('radio', { name: '3 in this view' }));
    expect(store.getState().scope).toBe('inView');
  });

  it('show the casualties in view besides the total when the switch says so', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.reportView({ lon: 44.3, lat: 33.5, zoom: 10 }, around));
    expect(screen.queryByRole('group', { name: 'In map view' })).not.toBeInTheDocument();
    await change(store, (state) => state.setScope('inView'));
    const inView = screen.getByRole('group', { name: 'In map view' });
    expect(inView).toHaveTextContent('Attacks 2: 8 killed, 12–15 wounded;');
    expect(inView).not.toHaveTextContent('6 killed');
    expect(totals()).toHaveTextContent('Counter-strikes 1: 6 killed');
  });

  it('never add up what stands on different lines', () => {
    renderWith(storeWith(), <Totals />);
    expect(totals()).not.toHaveTextContent('14 killed');
  });

  it('open what a figure is made of: the incidents, then the claims and their sources', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    const attacks = within(totals()).getByRole('row', { name: /^Attacks/ });
    await userEvent.click(within(attacks).getByRole('button', { name: '8 killed' }));
    const dialog = await screen.findByRole('dialog', { name: 'Attacks · killed' }, { timeout: 8000 });
    expect(dialog).toHaveTextContent('2 incidents add to this figure');
    const [first] = within(dialog).getAllByText('Claims and sources');
    if (!first) throw new Error('no claims');
    await userEvent.click(first);
    expect(await within(dialog).findByText('Daily Caller')).toBeInTheDocument();
    expect(within(dialog).queryByText('CENTCOM')).not.toBeInTheDocument();
  });

  it('are copied as sentences that say what is counted, when, for how many it is stated, and who says so', async () => {
    const user = userEvent.setup();
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setFilter('kind', ['rocketAttack']));
    await user.click(screen.getByRole('button', { name: 'Copy as a sentence' }));
    const copied = (await navigator.clipboard.readText()).replace(/\s/g, ' ');
    expect(copied.replace(/\(accessed \d+ \w+ \d{4}\)/, '(accessed today)')).toBe(
      '2 recorded attacks, 1 Mar – 28 Sept 2020: 8 killed (stated for 2 of 2), 12–15 wounded (best estimate 12; stated for 1 of 2). All nationalities, not the attackers. Filtered by Kind: Rocket attack. Source: Incident Atlas, “Small dataset”, updated 2026-01-01. http://localhost:3000/ (accessed today).',
    );
  });

  it('begin with the number of incidents where no attack or strike matches', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setFilter('class', ['unrest']));
    expect(totals()).toHaveTextContent(/^1 incident 1/);
    expect(totals()).not.toHaveTextContent('recorded');
    expect(screen.queryByRole('button', { name: 'Copy as a sentence' })).not.toBeInTheDocument();
  });

  it('show zero when nothing matches, and then nothing is not stated', async () => {
    const store = storeWith();
    renderWith(store, <Totals />);
    await change(store, (state) => state.setWindow(day('2020-07-01'), day('2020-07-02')));
    expect(totals()).toHaveTextContent('0 incidents');
    expect(totals()).not.toHaveTextContent('not stated');
  });
});
