import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { arLater } from '../../../src/i18n/ar/later/later-messages';
import { enLater } from '../../../src/i18n/en/later/later-messages';
import { ChartsPanel } from '../../../src/panels/charts/ChartsPanel';
import { day } from '../../fixtures/small-dataset';
import { renderWith, storeWith } from './with-store';

describe.each([
  ['en', enLater, /11 Mar 2020/],
  ['ar', arLater, /11 آذار 2020/],
] as const)('charts by the keyboard alone: %s', (language, messages, first) => {
  it('open their table and choose a day, and a later one with Shift', async () => {
    const store = storeWith();
    renderWith(store, <ChartsPanel />, language);
    const calendar = within(screen.getByRole('region', { name: messages.charts['calendar-title'] }));
    calendar
      .getByRole('button', { name: messages.charts.tableOf.replace('{{title}}', messages.charts['calendar-title']) })
      .focus();
    await userEvent.keyboard('{Enter}');
    const table = within(calendar.getByRole('table'));
    table.getByRole('button', { name: first }).focus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().window).toEqual([day('2020-03-11'), day('2020-03-12')]);
    const last = table.getAllByRole('button').at(-1);
    last?.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    const [from, to] = store.getState().window;
    expect(from).toBe(day('2020-03-11'));
    expect(to).toBeGreaterThan(day('2020-03-12'));
  });
});
