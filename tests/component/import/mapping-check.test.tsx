import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { createTexts, TextsContext } from '../../../src/i18n/texts';
import type { ImportSession } from '../../../src/library/import-session';
import { ImportDialog } from '../../../src/panels/import/ImportDialog';
import { ReceiptView } from '../../../src/panels/import/ReceiptView';
import type { AppState } from '../../../src/state/app-state';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { testServices } from '../../fixtures/import/library-services';

const FILE = [
  'Attacks on bridges;;;;',
  ';;;;',
  'date;type;city;killed;lat;lon',
  '05/01/2018;Shelling;Alderby;3;33,1;44,1',
  '06/01/2018;Airstrike;Birchford;4;33,2;44,2',
  'Total;;;7;;',
].join('\n');

/** The session that the worker's replies to the file make. */
async function sessionOf(content: string): Promise<ImportSession & { readonly status: 'mapping' }> {
  const replies: ImportReply[] = [];
  const host = new ImportHost((reply) => replies.push(reply));
  await host.handle({ type: 'open', file: new Blob([content]), name: 'mine.csv', id: 'x', sheet: null });
  const opened = replies.find((reply) => reply.type === 'mapping');
  if (opened?.type !== 'mapping') throw new Error('not opened');
  const { preview } = opened;
  await host.handle({ type: 'tally', mapping: preview.guess.mapping });
  const counted = replies.findLast((reply) => reply.type === 'tally');
  return {
    status: 'mapping',
    preview,
    mapping: preview.guess.mapping,
    tally: counted?.type === 'tally' ? counted.tally : null,
  };
}

function show(importSession: ImportSession, verbs: Partial<AppState> = {}) {
  const store = createAppStore(testServices());
  store.setState({ importSession, importOpen: true, stored: [], ...verbs });
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts('en')}>
        <ImportDialog />
      </TextsContext>
    </StoreContext>,
  );
}

describe('the check of a mapping', () => {
  it('shows the lines above the table, and how the file is read', async () => {
    const chooseReading = vi.fn();
    show(await sessionOf(FILE), { chooseReading });
    expect(screen.getByRole('list', { name: 'Above the table, passed over' })).toHaveTextContent(
      'Row 1, passed over: Attacks on bridges',
    );
    expect(screen.getByRole('combobox', { name: 'Row with the names' })).toHaveDisplayValue(
      'Row 3: date · type · city',
    );
    expect(screen.getByRole('combobox', { name: 'Decimal sign' })).toHaveDisplayValue('Comma (1.234,5)');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Between the cells' }), 'Tab');
    expect(chooseReading).toHaveBeenCalledWith({ delimiter: '\t' });
  });

  it('shows what the file will give', async () => {
    show(await sessionOf(FILE));
    const part = screen.getByRole('region', { name: 'What you will get' });
    expect(part).toHaveTextContent('On the map2 of 2');
    expect(part).toHaveTextContent('5 – 6 Jan 2018');
    expect(part).toHaveTextContent('Killed7, stated in 2 of 2 rows');
    expect(part).toHaveTextContent('row 6: Total · 7');
    expect(within(part).getByRole('img', { name: 'Small map with the places of 2 rows' })).toBeVisible();
    const samples = within(part).getByRole('list', { name: 'Three of the incidents' });
    expect(
      within(samples)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Shelling, Alderby5 Jan 2018 · 3 killed · Alderby',
      'Airstrike, Birchford6 Jan 2018 · 4 killed · Birchford',
    ]);
  });

  it('has the assumed order of day and month beside the button, with a way to change it', async () => {
    const editMapping = vi.fn();
    const session = await sessionOf(FILE);
    show(session, { editMapping });
    const remarks = screen.getByRole('list', { name: 'Before you import' });
    expect(remarks).toHaveTextContent('Dates are read with the day first');
    await userEvent.click(within(remarks).getByRole('button', { name: 'Read the month first' }));
    expect(editMapping).toHaveBeenCalledWith({ ...session.mapping, dateOrder: 'monthFirst' });
  });

  it('offers the other sign of a coordinate and takes it back, with the focus where it was', async () => {
    const session = await sessionOf('date,country,lat,lon\n2018-01-05,Mexico,19.1,99.1\n2018-01-06,Mexico,19.2,99.2');
    const store = createAppStore(testServices());
    store.setState({ importSession: session, importOpen: true, stored: [] });
    render(
      <StoreContext value={store}>
        <TextsContext value={createTexts('en')}>
          <ImportDialog />
        </TextsContext>
      </StoreContext>,
    );
    const flipped = () => {
      const now = store.getState().importSession;
      return now.status === 'mapping' && now.mapping.flipped;
    };
    const remarks = within(screen.getByRole('list', { name: 'Before you import' }));
    expect(remarks.getByText(/2 of 2 sampled rows lie outside the country/)).toBeVisible();
    await userEvent.click(remarks.getByRole('button', { name: 'Change the sign of all longitudes' }));
    expect(flipped()).toBe('lon');
    expect(remarks.getByText(/All longitudes are read with the other sign/)).toBeVisible();
    const back = remarks.getByRole('button', { name: 'Take it back' });
    expect(back).toHaveFocus();
    await userEvent.click(back);
    expect(flipped()).toBeUndefined();
  });

  it('leads to the correction of rows of which none would load', async () => {
    const loadMapping = vi.fn();
    const session = await sessionOf(FILE);
    if (!session.tally) throw new Error('not counted');
    const counts = { ...session.tally.counts, rows: 2, loaded: 0, placed: 0, rejected: 2 };
    show({ ...session, tally: { ...session.tally, counts, yields: null } }, { loadMapping });
    await userEvent.click(screen.getByRole('button', { name: 'Correct 2 rows' }));
    expect(loadMapping).toHaveBeenCalledOnce();
  });

  it('makes a title of columns, shown for the first row', async () => {
    const editMapping = vi.fn();
    const session = await sessionOf(FILE);
    show({ ...session, mapping: { ...session.mapping, titleTemplate: '{Type} in {city} {x}' } }, { editMapping });
    const field = screen.getByRole('textbox', { name: 'Title made of columns' });
    expect(field).toHaveAccessibleDescription('The file has no column named x.');
    await userEvent.clear(field);
    expect(editMapping).toHaveBeenLastCalledWith(session.mapping);
  });

  it('says that a file is read as last time, which can be undone', async () => {
    const editMapping = vi.fn();
    const session = await sessionOf(FILE);
    const recalled = { ...session.mapping, dateOrder: 'monthFirst' as const };
    show({ ...session, mapping: recalled, recalled }, { editMapping });
    expect(screen.getByText(/^Read as last time/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use the fresh guess instead' }));
    expect(editMapping).toHaveBeenCalledWith(session.mapping);
  });

  it('keeps the table on the screen while and after it could not be read otherwise', async () => {
    const session = await sessionOf(FILE);
    const problem = { code: 'importEmpty', params: { file: 'mine.csv' } } as const;
    show({ ...session, problem });
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^The file cannot be read that way, so it is still read as before/,
    );
    expect(screen.getByRole('cell', { name: 'Alderby' })).toBeVisible();
  });
});

describe('the receipt', () => {
  it('is text that can be copied', async () => {
    const replies: ImportReply[] = [];
    const host = new ImportHost((reply) => replies.push(reply));
    const session = await sessionOf(FILE);
    await host.handle({ type: 'open', file: new Blob([FILE]), name: 'mine.csv', id: 'x', sheet: null });
    await host.handle({ type: 'load', mapping: session.mapping });
    const finished = replies.find((reply) => reply.type === 'finished');
    const receipt = finished?.type === 'finished' ? finished.finished.report.receipt : undefined;
    if (!receipt) throw new Error('no receipt');
    const user = userEvent.setup();
    const about = { file: 'mine.csv', size: 120, hash: null, day: '1 Jan 2026', format: 'table' };
    render(
      <TextsContext value={createTexts('en')}>
        <ReceiptView about={about} receipt={receipt} />
      </TextsContext>,
    );
    await user.click(screen.getByText('What was decided about this file'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Header: row 3, 6 columns; 1 line above it passed over\n');
    expect(text).toContain('Between the cells: Semicolon ;\n');
    expect(text).toContain(
      'Day and month: Day first (31/12/2020), assumed: every sampled date can be read both ways\n',
    );
    expect(text).toContain('Decimal sign: Comma (1.234,5)\n');
    expect(text).toContain('row 6: Total · 7');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });
});
