import { act } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Report } from '../../../src/app/report/Report';
import { MOST_REPORT_ROWS, readAhead } from '../../../src/app/report/report-data';
import { createAppStore } from '../../../src/state/store';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
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
    expect(report() === null).toBe(true);
    print('beforeprint');
    expect(report() === null).toBe(false);
    print('afterprint');
    expect(report() === null).toBe(true);
  });

  it('has the totals by class, the incidents of the dates and the method', () => {
    const store = shown();
    print('beforeprint');
    const { dataset } = store.getState();
    if (dataset.status !== 'ready') throw new Error('no dataset');
    const page = report();
    expect(page?.querySelector('header')?.textContent?.replace(/\s/g, ' ')).toContain('11 – 14 Mar 2020');
    // Roles of a whole report are slow to compute in jsdom.
    const tables = [...(page?.querySelectorAll('table') ?? [])];
    expect(tables.at(-1)?.querySelectorAll('tbody tr').length).toBe(dataset.atlas.engine.totals.incidents);
    const headings = [...(page?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Totals by class', 'Charts', 'Incidents by date', 'Claims and sources', 'Method']);
    expect(MOST_REPORT_ROWS).toBeGreaterThan(dataset.atlas.engine.totals.incidents);
  });

  it('has each claim with the numbers of its sources, once the records are read', async () => {
    const { dataset } = shown().getState();
    if (dataset.status !== 'ready') throw new Error('no dataset');
    await readAhead(dataset.atlas);
    print('beforeprint');
    const articles = () => [...document.querySelectorAll('[data-report] article')];
    expect(articles().length).toBe(dataset.atlas.engine.totals.incidents);
    const [first] = articles();
    expect(first?.querySelector('ul li')?.textContent).toMatch(/\[\d+(, \d+)*\]$/);
    expect(first?.querySelectorAll('ol li').length).toBeGreaterThan(0);
  });

  it('leaves the print of the table of incidents alone', () => {
    shown();
    document.body.dataset.printing = 'dialog';
    print('beforeprint');
    expect(report() === null).toBe(true);
  });

  it('of a file that states no class has no column for it, and says where the records are', async () => {
    const store = createAppStore();
    store
      .getState()
      .showAtlas(await importedAtlasOf('id,date,latitude,longitude,title\ne1,2020-01-02,33.5,44.5,IS ضد المدنيين\n'));
    renderWith(store, <Report />, 'ar');
    print('beforeprint');
    const table = [...(report()?.querySelectorAll('table') ?? [])].at(-1);
    const headings = [...(table?.querySelectorAll('th') ?? [])].map(({ textContent }) => textContent);
    expect(headings).toEqual(['التاريخ', 'الحادثة', 'المكان', 'قتلى', 'جرحى']);
    // A sentence in Arabic that begins with a Latin name runs from right to left.
    expect(table?.querySelectorAll('td')[1]?.getAttribute('dir')).toBe('rtl');
    expect(report()?.textContent).toContain('لا تُطبع السجلات هنا.');
  });
});
