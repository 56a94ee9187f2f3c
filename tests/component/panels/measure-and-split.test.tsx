import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import { MeasureAndSplit } from '../../../src/panels/measure/MeasureAndSplit';
import { Totals } from '../../../src/panels/totals/Totals';
import { formatLink } from '../../../src/state/link/link-table';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { day } from '../../fixtures/small-dataset';
import { change, renderWith, storeWith } from './with-store';

const panel = () => within(screen.getByRole('region', { name: 'Measure and split' }));
const entry = (name: RegExp) => panel().getByRole('button', { name });

describe('the measure', () => {
  it('is chosen with the keyboard, orders the list, and is in the link', async () => {
    const store = storeWith();
    renderWith(
      store,
      <>
        <MeasureAndSplit />
        <IncidentList />
      </>,
    );
    panel().getByRole('radio', { name: 'Incidents' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(panel().getByRole('radio', { name: 'Killed' })).toBeChecked();
    expect(store.getState().measure).toBe('killed');
    expect(formatLink(store.getState(), '')).toContain('measure=killed');
    expect(await screen.findByRole('button', { name: /Most killed/i })).toBeVisible();
    expect(await panel().findByRole('note')).toHaveTextContent(/^Stated for \d of \d incidents\.$/);
  });

  it('that nothing states in these dates is said, and is no zero', async () => {
    const atlas = await importedAtlasOf('date,lat,lon,killed\n2020-01-02,33,44,3\n2020-02-03,34,45,');
    const store = storeWith(atlas);
    renderWith(store, <MeasureAndSplit />);
    await change(store, ({ setMeasure, setWindow }) => {
      setMeasure('killed');
      setWindow(day('2020-02-01'), day('2020-02-28'));
    });
    expect(await panel().findByText('No incident in these dates states this: killed.')).toBeVisible();
  });

  it('can be a column of the file, with fractions and negative numbers, as its mean or its sum', async () => {
    const atlas = await importedAtlasOf(
      'date,lat,lon,change\n2020-01-02,33,44,-1.5\n2020-01-03,34,45,0.25\n2020-01-04,34,45,\n2020-01-05,34,46,7.5',
    );
    const store = storeWith(atlas);
    renderWith(
      store,
      <>
        <Totals />
        <MeasureAndSplit />
      </>,
    );
    const columns = panel().getByRole('combobox', { name: 'Measure' });
    expect(
      within(columns)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Incidents', 'Mean of change', 'Sum of change']);
    await userEvent.selectOptions(columns, 'Sum of change');
    const totals = screen.getByRole('status', { name: 'In this window' });
    expect(await within(totals).findByText('change: 6.25 in all, not stated for 1 of 4')).toBeVisible();
    await userEvent.selectOptions(columns, 'Mean of change');
    expect(await within(totals).findByText('change: 2.08 on average, not stated for 1 of 4')).toBeVisible();
  });
});

describe('the key of the split', () => {
  it('filters at a press, keeps one value alone with Alt, and takes the filter away again', async () => {
    const store = storeWith();
    renderWith(store, <MeasureAndSplit />);
    await change(store, ({ setMeasure }) => setMeasure('killed'));
    for (const name of [/^Rocket attack/, /^Bombing/]) {
      entry(name).focus();
      await userEvent.keyboard('{Enter}');
    }
    expect(store.getState().filters.kind).toEqual(['rocketAttack', 'bombing']);
    expect(entry(/^Bombing/)).toHaveAttribute('aria-pressed', 'true');
    const user = userEvent.setup();
    await user.keyboard('{Alt>}');
    await user.click(entry(/^Bombing/));
    await user.keyboard('{/Alt}');
    expect(store.getState().filters.kind).toEqual(['bombing']);
    entry(/^Rocket attack/).focus();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(store.getState().filters.kind).toEqual(['rocketAttack']);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(store.getState().filters.kind).toBeUndefined();
  });

  it('gives eight of many long and Arabic values a colour, and says so', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `2020-01-02,33,44,لواء من المقاتلين اسمه طويل جدا ولا يتسع له السطر ${i % 60}`,
    );
    const atlas = await importedAtlasOf(`date,lat,lon,brigade\n${rows.join('\n')}`);
    const store = storeWith(atlas);
    renderWith(store, <MeasureAndSplit />);
    await change(store, ({ setSplit }) => setSplit('column:brigade'));
    expect(panel().getByText(/^The eight largest of \d+ have a colour of their own\.$/)).toBeVisible();
    expect(panel().getAllByRole('button')).toHaveLength(8);
    expect(panel().getByText('others')).toBeVisible();
  });
});
