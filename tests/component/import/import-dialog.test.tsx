import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MappingPreview } from '../../../src/dataset/import/import-messages';
import type { Mapping } from '../../../src/dataset/import/mapping/mapping';
import type { ImportReport } from '../../../src/dataset/import/rows/import-report';
import type { Language } from '../../../src/domain/language';
import { createTexts, loadMessages, TextsContext } from '../../../src/i18n/texts';
import type { ImportSession } from '../../../src/library/import-session';
import { DropAnywhere } from '../../../src/panels/import/DropAnywhere';
import { doubtText } from '../../../src/panels/import/doubt-text';
import { ImportDialog } from '../../../src/panels/import/ImportDialog';
import type { AppState } from '../../../src/state/app-state';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { testServices } from '../../fixtures/import/library-services';

const MAPPING: Mapping = {
  columns: { date: 'when', lat: 'y', lon: 'x' },
  dateOrder: 'dayFirst',
  positionFormat: 'latLon',
  precisionMeaning: 'words',
  swapped: false,
};
const PREVIEW: MappingPreview = {
  name: 'table.csv',
  columns: ['when', 'y', 'x', 'dead'],
  rows: [['3/2/2022', '33', '44', '<b>7</b>']],
  guess: {
    mapping: MAPPING,
    confidence: { date: 0.8, lat: 1, lon: 1 },
    dateOrder: { order: 'dayFirst', dayFirst: 0, monthFirst: 0, either: 1, byClock: false },
    decimalComma: false,
    remarks: [],
  },
  encoding: 'utf-8',
  container: 'csv',
  sheets: null,
};
const REPORT: ImportReport = {
  file: 'table.csv',
  size: 1200,
  container: 'csv',
  format: 'table',
  encoding: 'windows-1252',
  rows: 10,
  loaded: 8,
  placed: 8,
  doubtful: 1,
  rejected: 2,
  blank: 1,
  repairs: [],
  groups: [
    {
      code: 'dateInvalid',
      column: 'when',
      severity: 'rejection',
      count: 2,
      examples: [{ row: 4, code: 'dateInvalid', column: 'when', value: '' }],
    },
    {
      code: 'coordinatesZero',
      column: 'y',
      severity: 'doubt',
      count: 1,
      examples: [{ row: 6, code: 'coordinatesZero', column: 'y', value: '0, 0' }],
    },
  ],
  overflowing: [],
  lacks: [],
  troubled: [],
  seconds: 0.4,
  rejects: new Blob(['[4,"dateInvalid","when","",""]\n']),
  columns: PREVIEW.columns,
};

function show(importSession: ImportSession, verbs: Partial<AppState> = {}, language: Language = 'en') {
  const store = createAppStore(testServices());
  store.setState({ importSession, importOpen: true, stored: [], ...verbs });
  render(
    <StoreContext value={store}>
      <TextsContext value={createTexts(language)}>
        <ImportDialog />
      </TextsContext>
    </StoreContext>,
  );
  return store;
}

describe('the import dialog', () => {
  it('imports a chosen file', async () => {
    const importFile = vi.fn();
    show({ status: 'idle' }, { importFile });
    const file = new File(['a'], 'mine.csv');
    await userEvent.upload(screen.getByLabelText('Choose a file'), file);
    expect(importFile).toHaveBeenCalledWith(file, 'mine.csv');
  });

  it('imports pasted text, and a file from an address', async () => {
    const importFile = vi.fn();
    const importUrl = vi.fn(async () => undefined);
    show({ status: 'idle' }, { importFile, importUrl });
    expect(screen.getByRole('button', { name: 'Fetch' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Paste rows or JSON'), 'date,lat');
    await userEvent.click(screen.getByRole('button', { name: 'Import the pasted text' }));
    expect(importFile).toHaveBeenCalledWith(expect.any(Blob), 'Pasted text');
    await userEvent.type(screen.getByLabelText('Address of a file'), 'https://example.org/a.csv{Enter}');
    expect(importUrl).toHaveBeenCalledWith('https://example.org/a.csv');
  });

  it('asks before it deletes a kept file', async () => {
    const deleteDataset = vi.fn(async () => undefined);
    const meta = {
      id: 'one',
      title: 'Field notes',
      file: 'notes.csv',
      size: 2_500_000,
      importedAt: Date.UTC(2026, 0, 2),
    };
    show({ status: 'idle' }, { deleteDataset, stored: [{ type: 'dataset', meta, bytes: 1 }] });
    expect(screen.getByText('2.5 MB, imported 2 Jan 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Delete Field notes' }));
    expect(deleteDataset).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(deleteDataset).toHaveBeenCalledWith('one');
  });

  it('shows each guess with its certainty, and the reader can change it', async () => {
    const editMapping = vi.fn();
    show({ status: 'mapping', preview: PREVIEW, mapping: MAPPING, tally: null }, { editMapping });
    const date = screen.getByRole('combobox', { name: 'Date' });
    expect(date).toHaveValue('when');
    expect(date).toHaveAccessibleDescription('80% sure');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Killed' }), 'dead');
    expect(editMapping).toHaveBeenCalledWith({ ...MAPPING, columns: { ...MAPPING.columns, killed: 'dead' } });
  });

  it('shows the order of day and month as an assumption that can be switched', async () => {
    const editMapping = vi.fn();
    show({ status: 'mapping', preview: PREVIEW, mapping: MAPPING, tally: null }, { editMapping });
    const order = screen.getByRole('combobox', { name: 'Order of day and month' });
    expect(order).toHaveAccessibleDescription(/^This is a guess/);
    await userEvent.selectOptions(order, 'monthFirst');
    expect(editMapping).toHaveBeenCalledWith({ ...MAPPING, dateOrder: 'monthFirst' });
  });

  it('says how many rows can be loaded, and why the others cannot', () => {
    const counts = { rows: 10, loaded: 8, placed: 8, doubtful: 1, rejected: 2, blank: 0 };
    show({
      status: 'mapping',
      preview: PREVIEW,
      mapping: MAPPING,
      tally: { mapping: MAPPING, counts, groups: REPORT.groups, done: true },
    });
    expect(screen.getByRole('status')).toHaveTextContent('8 rows would load of 10 · 8 of 8 on the map · 1 with doubts');
    expect(screen.getByRole('status')).toHaveTextContent('2 would not: No date could be read from the value (when)');
    expect(screen.getByRole('button', { name: 'Import 8 rows' })).toBeEnabled();
  });

  it('loads a file without a date column only after it has said so, and offers one date for all rows', async () => {
    const mapping = { ...MAPPING, columns: { lat: 'y' } };
    const editMapping = vi.fn();
    show({ status: 'mapping', preview: PREVIEW, mapping, tally: null }, { editMapping });
    expect(screen.getByText(/every row is shown with “date not stated”/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import' })).toBeEnabled();
    fireEvent.change(screen.getByLabelText('One date for all rows'), { target: { value: '2015-03-01' } });
    expect(editMapping).toHaveBeenCalledWith({ ...mapping, oneDate: '2015-03-01' });
  });

  it('shows markup in cells as text', () => {
    show({ status: 'mapping', preview: PREVIEW, mapping: MAPPING, tally: null });
    expect(screen.getByRole('cell', { name: '<b>7</b>' })).toBeVisible();
  });

  it('reports each problem with its rows and values, and offers the rejected rows as a file', () => {
    show({
      status: 'report',
      report: REPORT,
      atlas: 'x',
      preview: null,
      mapping: null,
      remembered: false,
      kept: 'yes',
    });
    expect(screen.getByText('Rows read').parentElement).toHaveTextContent('10');
    const row = screen.getByRole('row', { name: /Coordinates are 0, 0/ });
    expect(within(row).getByText('row 6: 0, 0')).toBeVisible();
    expect(screen.getByRole('row', { name: /No date/ })).toHaveTextContent('Not loaded');
    expect(screen.getByRole('button', { name: /Download the rejected rows/ })).toBeEnabled();
    expect(screen.getByText(/WINDOWS-1252/)).toBeVisible();
  });

  it.each([
    ['en' as const, '“siege” is not a value of the codebook; it was read as “other” or kept as text', 'Incidents read'],
    ['ar' as const, '«\u2068siege\u2069» ليست من قيم دليل الترميز؛ قُرئت «أخرى» أو أُبقيت نصا', 'الحوادث المقروءة'],
  ])('lists what was mended in a dataset file, in the language of the page: %s', async (language, sentence, read) => {
    await loadMessages(language);
    const repairs: ImportReport['repairs'] = [
      { path: 'incidents.0.class', code: 'unknownValue', value: 'siege' },
      { path: 'incidents.4.class', code: 'unknownValue', value: 'siege' },
      { path: 'incidents.2.assessments', code: 'disagree', value: '', measure: 'killed', group: 'all' },
    ];
    const report: ImportReport = { ...REPORT, format: 'dataset', groups: [], repairs };
    show(
      { status: 'report', report, atlas: 'one', preview: null, mapping: null, remembered: false, kept: 'yes' },
      {},
      language,
    );
    const row = screen.getByRole('rowheader', { name: sentence }).closest('tr');
    expect(row).toHaveTextContent('2incidents.0.classincidents.4.class');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText(read)).toBeVisible();
    expect(screen.queryByText(/without doubts/)).not.toBeInTheDocument();
  });

  it('says in words what went wrong, also in Arabic', () => {
    const problem = { code: 'importBomb', params: { file: 'a.gz', reason: 'ratioTooLarge' } } as const;
    show({ status: 'failed', problem }, {}, 'ar');
    expect(screen.getByRole('alert')).toHaveTextContent('أكثر من 200 ضعف حجمه المضغوط');
  });

  it('cancels a running import', async () => {
    const cancelImport = vi.fn();
    const progress = { phase: 'reading', bytes: 5e6, total: 1e7, rows: 1234, rowsPerSecond: 99 } as const;
    show({ status: 'reading', name: 'a.csv', size: 1, task: 'import', progress }, { cancelImport });
    expect(screen.getByRole('progressbar')).toHaveValue(0.5);
    expect(screen.getByText('5 MB of 10 MB')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancelImport).toHaveBeenCalledOnce();
  });
});

describe('dropping and pasting anywhere', () => {
  function mount() {
    const importFile = vi.fn();
    const store = createAppStore(testServices());
    store.setState({ importFile });
    render(
      <StoreContext value={store}>
        <DropAnywhere />
      </StoreContext>,
    );
    return importFile;
  }
  const dispatch = (type: string, data: Record<string, unknown>) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), data);
    document.body.dispatchEvent(event);
  };

  it('imports a dropped file', () => {
    const importFile = mount();
    const file = new File(['a'], 'dropped.csv');
    dispatch('drop', { dataTransfer: { types: ['Files'], files: [file] } });
    expect(importFile).toHaveBeenCalledWith(file, 'dropped.csv');
  });

  it('imports pasted rows, and ignores pasted words', () => {
    const importFile = mount();
    dispatch('paste', { clipboardData: { files: [], getData: () => 'Camp Taji' } });
    expect(importFile).not.toHaveBeenCalled();
    dispatch('paste', { clipboardData: { files: [], getData: () => 'date\tlat\n2020-01-02\t33' } });
    expect(importFile).toHaveBeenCalledOnce();
  });
});

describe('doubts in the detail', () => {
  it('are sentences with the column and its value, whatever signs these hold', () => {
    const doubt = { type: 'found', code: 'dateUnreadable', column: 'from|to', value: '1|2' } as const;
    expect(doubtText(createTexts('en'), doubt)).toBe('One of the two dates could not be read (from|to: 1|2)');
  });

  it('name no column where the whole row is meant, and say where the file has nothing', () => {
    const doubt = { type: 'found', code: 'cellsMissing', column: '', value: '3 / 4' } as const;
    expect(doubtText(createTexts('en'), doubt)).toBe('Fewer cells than columns (3 / 4)');
    expect(doubtText(createTexts('en'), { ...doubt, code: 'placeMissing', column: 'lat', value: '' })).toMatch(
      /\(lat: empty\)$/,
    );
  });
});
