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
    await userEvent.selectOptions(within(cross).getByRole('combobox', { name: 'Columns' }), 'kind');
    const row = within(cross).getByRole('row', { name: /^Attack/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '–', '1', '–']);
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

  it('are divided part by part on one scale, with a table that sets the dates', async () => {
    const store = storeWith();
    store.getState().setSplit('class');
    renderWith(store, <ChartsPanel />);
    const parts = card('Over time, part by part');
    expect(within(parts).getByRole('img')).toHaveAccessibleName(/by Class, all on one scale: the most for /);
    await userEvent.click(within(parts).getByRole('button', { name: 'Table: Over time, part by part' }));
    const [first] = within(parts).getAllByRole('button', { name: /^Show only / });
    if (first) await userEvent.click(first);
    expect(store.getState().window).not.toEqual(store.getState().range);
    await change(store, (state) => state.setSplit('none'));
    expect(screen.queryByRole('region', { name: 'Over time, part by part' })).not.toBeInTheDocument();
  });

  it('show incidents by two numbers, say what is not stated, and filter by both from the table', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const scatter = card('Two numbers');
    expect(within(scatter).getByRole('img')).toHaveAccessibleName(/^\d of 5 incidents states? both\. Killed: /);
    await userEvent.click(within(scatter).getByRole('button', { name: 'Table: Two numbers' }));
    const [row] = within(scatter).getAllByRole('button', { name: /^Show only / });
    if (!row) throw new Error('no row');
    await userEvent.click(row);
    const { filters } = store.getState();
    expect(Object.keys(filters)).toEqual(['killed', 'wounded']);
    expect(filters.killed?.[0]).toMatch(/^\d+\.\.\d+$/);
    await userEvent.click(await within(scatter).findByRole('button', { name: /^Show only /, pressed: true }));
    expect(store.getState().filters).toEqual({});
  });

  it('take a range of a number from two fields', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const scatter = card('Two numbers');
    const fields = within(scatter).getByRole('form', { name: /Killed/, hidden: true });
    await userEvent.type(within(fields).getAllByRole('textbox', { hidden: true })[0] ?? fields, '2{Enter}');
    expect(store.getState().filters).toEqual({ killed: ['2..'] });
  });

  it('filter by a row and a column when a number of the cross table is pressed, and not when it is pressed again', async () => {
    const store = storeWith();
    store.getState().chooseCharts({ rows: 'class', columns: 'kind' });
    renderWith(store, <ChartsPanel />);
    const cross = card('Two dimensions');
    const press = async () => {
      const [cell] = within(cross).getAllByRole('button', { name: /^Attacks with .+ Filter by both$/ });
      if (!cell) throw new Error('no cell');
      await userEvent.click(cell);
    };
    await press();
    const { filters } = store.getState();
    expect(filters.class).toEqual(['attack']);
    expect(filters.kind).toHaveLength(1);
    await within(cross).findByRole('button', { name: /Filter by both$/, pressed: true });
    await press();
    expect(store.getState().filters).toEqual({});
  });

  it('are chosen one by one, and the last one stays', async () => {
    const store = storeWith();
    store.getState().chooseCharts({ shown: ['time', 'calendar'] });
    renderWith(store, <ChartsPanel />);
    const choice = screen.getByRole('group', { name: 'Charts shown' });
    expect(screen.queryByRole('region', { name: 'Ranked' })).not.toBeInTheDocument();
    await userEvent.click(within(choice).getByRole('checkbox', { name: 'Over time' }));
    expect(store.getState().chartChoices.shown).toEqual(['calendar']);
    expect(within(choice).getByRole('checkbox', { name: 'Calendar' })).toBeDisabled();
    await userEvent.click(within(choice).getByRole('checkbox', { name: 'Two numbers' }));
    expect(store.getState().chartChoices.shown).toEqual(['calendar', 'scatter']);
  });

  it('stretch the dates to a period that is chosen with Shift', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />);
    const calendar = card('Calendar');
    await userEvent.click(within(calendar).getByRole('button', { name: 'Table: Calendar' }));
    await userEvent.click(within(calendar).getByRole('button', { name: 'Show only 11 Mar 2020' }));
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    const days = within(calendar).getAllByRole('button', { name: /^Show only / });
    await user.click(days.at(-1) ?? calendar);
    await user.keyboard('{/Shift}');
    const { window } = store.getState();
    expect(window[0]).toBe(day('2020-03-11'));
    expect(window[1]).toBeGreaterThan(day('2020-03-12'));
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
