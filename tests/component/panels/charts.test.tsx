import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChartsPanel } from '../../../src/panels/charts/ChartsPanel';
import { svgText } from '../../../src/panels/charts/save-chart';
import * as files from '../../../src/panels/share/export/save-file';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

const card = (name: string) => screen.getByRole('region', { name });

describe('The charts', () => {
  it('are pictures with a sentence, and follow the window', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const time = card('Over time');
    expect(within(time).getByRole('img')).toHaveAccessibleName(/^Incidents per .+: the most in .+ incidents?\.$/);
    expect(within(card('Calendar')).getByText(/^2020: the most on 11 Mar 2020, 1 incident/)).toBeInTheDocument();
    await change(store, (state) => state.setWindow(day('2020-03-13'), day('2020-03-14')));
    expect(within(card('Calendar')).queryByText(/most on 11 Mar 2020/)).not.toBeInTheDocument();
  });

  it('have no style of their own, which a strict policy would refuse, and one name each', () => {
    renderWith(storeWith(), <ChartsPanel />);
    for (const picture of screen.getAllByRole('img')) expect(picture.querySelector('style, [aria-label]')).toBeNull();
  });

  it('show the figures of one class, and let the reader choose it', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    expect(screen.queryByRole('combobox', { name: 'Class' })).not.toBeInTheDocument();
    await change(store, (state) => state.setMeasure('killed'));
    const choice = screen.getByRole('combobox', { name: 'Class' });
    const sums = async () => {
      const ranked = card('Ranked');
      await userEvent.selectOptions(within(ranked).getByRole('combobox', { name: 'Ranked by' }), 'class');
      return within(ranked).getByRole('img').getAttribute('aria-label');
    };
    expect(await sums()).toBe('Killed (Attacks) by Class: the most for Attacks, 8 killed.');
    await userEvent.selectOptions(choice, 'Counter-strikes');
    expect(await sums()).toBe('Killed (Counter-strikes) by Class: the most for Counter-strikes, 6 killed.');
  });

  it('have a table whose headings set the window', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const calendar = card('Calendar');
    await userEvent.click(within(calendar).getByRole('button', { name: 'Table: Calendar' }));
    await userEvent.click(within(calendar).getByRole('button', { name: 'Show only 11 Mar 2020' }));
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-12')]);
  });

  it('have a table whose headings filter', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const ranked = card('Ranked');
    await userEvent.selectOptions(within(ranked).getByRole('combobox', { name: 'Ranked by' }), 'class');
    await userEvent.click(within(ranked).getByRole('button', { name: 'Table: Ranked' }));
    await userEvent.click(within(ranked).getByRole('button', { name: 'Filter by Attacks' }));
    expect(store.getState().filters).toEqual({ class: ['attack'] });
  });

  it('say how many incidents are not dated to the day or the hour', () => {
    renderWith(storeWith(), <ChartsPanel />);
    expect(within(card('Calendar')).getByText(/^1 incident is not known to the day/)).toBeInTheDocument();
    expect(within(card('Weekday by hour')).getByText(/^5 of 5 incidents are not dated/)).toBeInTheDocument();
  });

  it('add up and average, in words too', async () => {
    renderWith(storeWith(), <ChartsPanel />);
    const time = card('Over time');
    await userEvent.click(within(time).getByRole('radio', { name: 'Cumulative' }));
    expect(within(time).getByText(/added up from the start of the data: 5 incidents at its end/)).toBeInTheDocument();
    await userEvent.click(within(time).getByRole('radio', { name: 'Average of 7' }));
    expect(within(time).getByText(/the mean of each bar and the six before it/)).toBeInTheDocument();
  });

  it('cross two dimensions in a table', async () => {
    renderWith(storeWith(), <ChartsPanel />);
    const cross = card('Two dimensions');
    await userEvent.selectOptions(within(cross).getByRole('combobox', { name: 'Rows' }), 'class');
    await userEvent.selectOptions(within(cross).getByRole('combobox', { name: 'Columns' }), 'class');
    const row = within(cross).getByRole('row', { name: /^Attack/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toContain('3');
  });

  it('are saved as CSV with the numbers of the table, and as SVG with their title', async () => {
    const saved = vi.spyOn(files, 'saveText').mockImplementation(() => {});
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const calendar = card('Calendar');
    await userEvent.click(within(calendar).getByRole('button', { name: 'Save “Calendar” as CSV' }));
    const [name, type, text] = saved.mock.calls[0] ?? [];
    expect([name, type]).toEqual([expect.stringMatching(/calendar|by-day-2020\.csv$/), 'text/csv;charset=utf-8']);
    expect(text).toContain('\r\n2020-03-11,1\r\n');
    const picture = within(calendar).getByRole<HTMLElement>('img');
    if (!(picture instanceof SVGSVGElement)) throw new Error('not an SVG');
    expect(svgText(picture, { title: 'A <b>', subtitle: 'dates' })).toContain('>A &lt;b&gt;</text>');
    saved.mockRestore();
  });

  it('are in Arabic too', () => {
    renderWith(storeWith(), <ChartsPanel />, 'ar');
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
  });

  it('close with Escape', async () => {
    const store = storeWith();
    store.getState().setCharts(true);
    renderWith(store, <ChartsPanel />);
    screen.getByRole('heading', { name: 'Charts' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(store.getState().charts).toBe(false);
  });
});
