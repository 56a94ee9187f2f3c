import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import { AboutDataset } from '../../../src/panels/about/AboutDataset';
import { ImportDialog } from '../../../src/panels/import/ImportDialog';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { testServices } from '../../fixtures/import/library-services';
import { smallDataset } from '../../fixtures/small-dataset';

/** Made-up rows: one without a date, one with a latitude beyond the pole. */
const FILE = [
  'event_date,latitude,longitude,place,killed',
  '2020-03-01,33.1,44.1,Alpha,1',
  'soon,33.2,44.2,Beta,2',
  '2020-03-03,333,44.3,Gamma,3',
].join('\n');

/** A column without a single date is not proposed as the date. */
function chooseDate(store: ReturnType<typeof createAppStore>) {
  const session = store.getState().importSession;
  if (session.status !== 'mapping' || session.mapping.columns.date) return;
  store.getState().editMapping({ ...session.mapping, columns: { ...session.mapping.columns, date: 'event_date' } });
}

async function report(file = FILE, wanted = 'report') {
  const store = createAppStore(testServices());
  store.getState().showAtlas(createCuratedAtlas(smallDataset()));
  const status = (wanted: string) =>
    waitFor(() => expect(store.getState().importSession.status).toBe(wanted), { timeout: 5000 });
  store.getState().importFile(new Blob([file]), 'rows.csv');
  await status('mapping');
  chooseDate(store);
  store.getState().loadMapping();
  await status(wanted);
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts('en')}>
        <ImportDialog />
      </TextsContext>
    </StoreContext>,
  );
  return store;
}

const atlasOf = (store: Awaited<ReturnType<typeof report>>) => {
  const { dataset } = store.getState();
  if (dataset.status !== 'ready') throw new Error('nothing is shown');
  return dataset.atlas;
};

/** Opens a row and writes into one of its cells. */
async function correct(row: RegExp, column: string, text: string) {
  await userEvent.click(screen.getByText(row, { selector: 'summary strong' }));
  const form = within(await screen.findByRole('form', { name: row }));
  const field = await form.findByRole('textbox', { name: column });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

describe('the rows to correct', () => {
  it('stand in the report with what is wrong, rows that were left out first', async () => {
    await report();
    const rows = screen.getAllByText(/^Row \d+$/, { selector: 'summary strong' });
    expect(rows.map((row) => row.textContent)).toEqual(['Row 3', 'Row 4']);
    expect(rows[0]?.closest('summary')).toHaveTextContent('event_date: soon');
    expect(screen.queryByRole('button', { name: /Read again/ })).not.toBeInTheDocument();
  });

  it('are loaded once their cells are corrected, and the corrections are listed', async () => {
    const store = await report();
    const field = await correct(/Row 3/, 'event_date', '2 March 2020');
    expect(field).toHaveAccessibleDescription('In the file: soon');
    await userEvent.click(screen.getByRole('button', { name: 'Read again with 1 changed cell' }));
    expect(await screen.findByRole('heading', { name: 'Corrections' })).toHaveFocus();
    expect(atlasOf(store).engine.totals.incidents).toBe(3);
    const line = screen.getByRole('row', { name: /event_date/ });
    expect(line).toHaveTextContent('3event_datesoon2 March 2020loaded without a doubt');
    expect(screen.queryByText('Row 3', { selector: 'summary strong' })).not.toBeInTheDocument();
  });

  it('say the same again after a correction that is no better, with the row open', async () => {
    const store = await report();
    await correct(/Row 3/, 'event_date', 'later{Enter}');
    const line = await screen.findByRole('row', { name: /soon/ });
    expect(line).toHaveTextContent('still not loaded');
    expect(line).toHaveTextContent('event_date: later');
    expect(await screen.findByRole('textbox', { name: 'event_date' })).toHaveValue('later');
    expect(atlasOf(store).engine.totals.incidents).toBe(2);
  });

  it('are as before when the correction is undone', async () => {
    const store = await report();
    await correct(/Row 4/, 'latitude', '33.3{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the correction of latitude in row 4' }));
    await screen.findByText('Row 4', { selector: 'summary strong' });
    expect(screen.queryByRole('heading', { name: 'Corrections' })).not.toBeInTheDocument();
    expect(atlasOf(store).rows?.corrections).toEqual([]);
  });

  it('keep other cells in reach, without a problem of their own', async () => {
    await report();
    await userEvent.click(screen.getByText('Row 3', { selector: 'summary strong' }));
    const form = within(await screen.findByRole('form', { name: 'Row 3' }));
    await userEvent.click(await form.findByText('4 other cells'));
    expect(form.getByRole('textbox', { name: 'place' })).toHaveValue('Beta');
  });
});

describe('a file of which no row could be loaded', () => {
  const BROKEN = ['event_date,latitude,longitude,place', 'soon,33.1,44.1,Alpha', 'later,33.2,44.2,Beta'].join('\n');

  it('is corrected on the screen that says so', async () => {
    const store = await report(BROKEN, 'noneLoaded');
    expect(screen.getByRole('alert')).toHaveTextContent('rows.csv');
    await correct(/Row 2/, 'event_date', '2 March 2020{Enter}');
    expect(await screen.findByRole('heading', { name: 'Corrections' })).toHaveFocus();
    expect(atlasOf(store).engine.totals.incidents).toBe(1);
    expect(store.getState().importSession).toMatchObject({ report: { loaded: 1, rejected: 1 } });
  });

  it('stays open after corrections that are no better, and leads back to the columns', async () => {
    const store = await report(BROKEN, 'noneLoaded');
    await correct(/Row 2/, 'event_date', 'never{Enter}');
    expect(await screen.findByRole('row', { name: /soon/ })).toHaveTextContent('still not loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Change what the columns mean' }));
    expect(store.getState().importSession.status).toBe('mapping');
  });
});

describe('cells that are not read yet', () => {
  const question = () => screen.findByRole('alertdialog', { name: 'Unread corrections' });

  it.each(['Show the map', 'Close', 'Import another', 'Change what the columns mean'])(
    'are not lost by “%s” without a question',
    async (name) => {
      const store = await report();
      await correct(/Row 3/, 'event_date', '2 March 2020');
      await userEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body);
      expect(await question()).toHaveTextContent('1 cell that you changed has not been read yet');
      await userEvent.click(screen.getByRole('button', { name: 'Go on correcting' }));
      expect(store.getState().importSession.status).toBe('report');
      expect(screen.getByRole('textbox', { name: 'event_date' })).toHaveValue('2 March 2020');
    },
  );

  it('are read, or left, as the reader answers', async () => {
    const store = await report();
    await correct(/Row 3/, 'event_date', '2 March 2020');
    await userEvent.keyboard('{Escape}');
    const answer = within(await question());
    await userEvent.click(answer.getByRole('button', { name: 'Read again with 1 changed cell' }));
    await screen.findByRole('heading', { name: 'Corrections' });
    expect(atlasOf(store).engine.totals.incidents).toBe(3);
    await correct(/Row 4/, 'latitude', '33.3');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(within(await question()).getByRole('button', { name: 'Leave anyway' }));
    expect(store.getState()).toMatchObject({ importOpen: false, written: null, importSession: { status: 'idle' } });
  });
});

describe('the corrections of a dataset that was kept', () => {
  it('are listed in what the page says about the data, where nothing can be undone', async () => {
    const store = await report();
    await correct(/Row 4/, 'latitude', '33.3{Enter}');
    await screen.findByRole('heading', { name: 'Corrections' });
    const { container } = render(
      <StoreContext value={store}>
        <AboutDataset atlas={atlasOf(store)} />
      </StoreContext>,
    );
    const about = within(container);
    expect(about.getByRole('row', { name: /latitude/ })).toHaveTextContent('4latitude33333.3');
    expect(about.getByRole('button', { name: 'Download the corrections (CSV)' })).toBeInTheDocument();
    expect(about.queryByRole('button', { name: /Undo/ })).not.toBeInTheDocument();
  });
});
