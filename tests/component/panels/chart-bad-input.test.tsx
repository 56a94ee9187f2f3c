import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { ChartsPanel } from '../../../src/panels/charts/ChartsPanel';
import { createEngine } from '../../../src/spacetime/create-engine';
import type { EventTable } from '../../../src/spacetime/event-table';
import { smallDataset } from '../../fixtures/small-dataset';
import { type IncidentSpec, tableOf } from '../../unit/spacetime/random-table';
import { renderWith, storeWith } from './with-store';

const MEAN = 'mean:column:heat';
const START = Date.UTC(2020, 2, 2) / 60_000;

/** One incident an hour, with a column of numbers; NaN is not stated. */
function tableWith(heat: readonly number[], more: Partial<EventTable> = {}): EventTable {
  const table = tableOf(
    heat.map(
      (_, at): IncidentSpec => ({
        sites: [{ start: START + at * 60, length: 30, lasted: true, place: 0, kind: at % 3, actors: [at % 5] }],
        killed: [-1, -1, -1],
        wounded: [-1, -1, -1],
      }),
    ),
  );
  return { ...table, numbers: [{ id: 'column:heat', steps: Float64Array.from(heat), codes: null }], ...more };
}

function open(table: EventTable, language: 'en' | 'ar' = 'en') {
  const places = { length: 1, lon: Float64Array.of(44), lat: Float64Array.of(33) };
  const store = storeWith({ ...createCuratedAtlas(smallDataset()), engine: createEngine(table, places) });
  return { store, show: () => renderWith(store, <ChartsPanel />, language) };
}

const card = (name: string) => screen.getByRole('region', { name });

describe('Charts of unusual data', () => {
  it('say that nothing is stated, and draw no zero for it', () => {
    const { store, show } = open(tableWith([Number.NaN, Number.NaN, 4]));
    store.getState().update({ measure: MEAN, window: [START, START + 120] }, 'reader');
    show();
    expect(within(card('Weekday by hour')).getByText('Nothing to show under these dates and filters.')).toBeVisible();
    expect(within(card('Weekday by hour')).getByText(/Hatched: not stated\./)).toBeVisible();
  });

  it('have a most of negative and fractional means, and shade them', () => {
    const { store, show } = open(tableWith([-12.5, -3.25, -7]));
    store.getState().setMeasure(MEAN);
    show();
    const hours = card('Weekday by hour');
    expect(within(hours).getByRole('img')).toHaveAccessibleName(/^The most on Monday between .+ -3\.25/);
    expect(within(hours).getByText(/Shades, from pale to strong: -12\.5 to -3\.25\./)).toBeVisible();
  });

  it('draw one value alone', () => {
    const { store, show } = open(tableWith([6.5]));
    store.getState().setMeasure(MEAN);
    show();
    expect(within(card('Ranked')).getByRole('img')).toHaveAccessibleName(/: the most for value 0, .*6\.5/);
    expect(within(card('Over time')).getByRole('img')).toHaveAccessibleName(/6\.5/);
  });

  it('rank ten thousand long and Arabic values, with the one that is chosen among the bars', async () => {
    const count = 10_000;
    const name = (code: number) => `${'قيمة طويلة جدا '.repeat(8)}${code}`;
    const base = tableWith(Array.from({ length: count + 1 }, (_, at) => at));
    const codes = Uint16Array.from({ length: count + 1 }, (_, row) => Math.min(row, count - 1));
    const values = Array.from({ length: count }, (_, code) => name(code));
    const many = { id: 'column:name', values, offsets: null, codes };
    const { store, show } = open({ ...base, dimensions: [...base.dimensions, many] }, 'ar');
    store.getState().chooseCharts({ shown: ['ranked'], ranked: 'column:name' });
    store.getState().setFilter('column:name', [name(42)]);
    show();
    const [ranked] = screen.getAllByRole('region').filter((each) => within(each).queryByRole('img'));
    if (!ranked) throw new Error('no chart');
    expect(within(ranked).getByRole('img')).toHaveAccessibleName(new RegExp(`${name(42)}`));
    const [table] = within(ranked).getAllByRole('button', { name: /جدول/ });
    if (table) await userEvent.click(table);
    // Twelve bars, and the chosen value, which is not among the twelve largest.
    expect(within(ranked).getAllByRole('row')).toHaveLength(1 + 12 + 1);
    expect(within(ranked).getByRole('button', { pressed: true, name: new RegExp(`${name(42)}`) })).toBeVisible();
  });
});
