import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Report } from '../../../src/app/report/Report';
import { MOST_REPORT_ROWS } from '../../../src/app/report/report-data';
import { createAppStore } from '../../../src/state/store';
import { bundledAtlas } from '../../unit/map/bundled-atlas';
import { renderWith } from '../panels/with-store';

function shown() {
  const store = createAppStore();
  store.getState().showAtlas(bundledAtlas());
  const [from, to] = ['2020-03-11', '2020-03-15'].map((date) => Date.parse(`${date}T00:00Z`) / 60_000);
  store.getState().setWindow(from ?? 0, to ?? 0);
  renderWith(store, <Report />);
  return store;
}

const report = () => document.querySelector<HTMLElement>('[data-report]');
const print = (event: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(event)));

afterEach(() => {
  delete document.body.dataset.printing;
});

describe('the printed report', () => {
  it('stands on the page only while the browser prints', () => {
    shown();
    expect(report()).toBeNull();
    print('beforeprint');
    expect(report()).not.toBeNull();
    print('afterprint');
    expect(report()).toBeNull();
  });

  it('has the totals by class, the incidents of the dates and the method', () => {
    const store = shown();
    print('beforeprint');
    const { dataset } = store.getState();
    if (dataset.status !== 'ready') throw new Error('no dataset');
    const page = within(report() ?? document.body);
    expect(page.getByText('11 – 14 Mar 2020')).toBeInTheDocument();
    const tables = page.getAllByRole('table', { hidden: true });
    const incidents = tables.at(-1);
    if (!incidents) throw new Error('no table');
    expect(within(incidents).getAllByRole('row', { hidden: true })).toHaveLength(
      dataset.atlas.engine.totals.incidents + 1,
    );
    expect(page.getByRole('heading', { name: 'Method', hidden: true })).toBeInTheDocument();
    expect(MOST_REPORT_ROWS).toBeGreaterThan(dataset.atlas.engine.totals.incidents);
  });

  it('has each claim with the numbers of its sources, once the records are read', async () => {
    shown();
    await waitFor(() => {
      print('afterprint');
      print('beforeprint');
      expect(screen.queryAllByRole('article', { hidden: true }).length).toBeGreaterThan(0);
    });
    const [first] = screen.getAllByRole('article', { hidden: true });
    expect(first?.textContent).toMatch(/\[\d+(, \d+)*\]/);
    expect(within(first ?? document.body).getAllByRole('list', { hidden: true })).toHaveLength(2);
  });

  it('leaves the print of the table of incidents alone', () => {
    shown();
    document.body.dataset.printing = 'dialog';
    print('beforeprint');
    expect(report()).toBeNull();
  });
});
