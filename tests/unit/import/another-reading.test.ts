import { describe, expect, it, vi } from 'vitest';
import type { ImportSession } from '../../../src/library/import-session';
import { createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { lines } from '../../fixtures/import/read-values';

type Mapping = ImportSession & { readonly status: 'mapping' };

async function opened(...rows: string[]) {
  const store = createAppStore(testServices());
  const session = () => store.getState().importSession;
  const mapping = () => session() as Mapping;
  const counted = () =>
    vi.waitFor(() => expect(session()).toMatchObject({ status: 'mapping', tally: { done: true } }), { timeout: 5000 });
  const read = async (choice: Parameters<ReturnType<typeof store.getState>['chooseReading']>[0]) => {
    store.getState().chooseReading(choice);
    await vi.waitFor(() => expect(mapping().isRereading ?? false).toBe(false));
  };
  store.getState().importFile(new Blob([lines(...rows)]), 'mine.csv');
  await vi.waitFor(() => expect(session().status).toBe('mapping'), { timeout: 5000 });
  return { store, session, mapping, counted, read };
}

describe('how a file is read', () => {
  it('can be changed on the screen of the columns, which says what the guess was', async () => {
    const { mapping, read, counted } = await opened(
      'Survey of the north',
      'when;where;dead',
      'date;place;killed',
      '2018-01-02;Alderby;3',
      '2018-01-03;Birchford;4',
    );
    expect(mapping().preview.reading?.now).toEqual({ headerRow: 1, delimiter: ';', encoding: 'utf-8' });
    await read({ headerRow: 2 });
    const { preview } = mapping();
    expect(preview.columns).toEqual(['date', 'place', 'killed']);
    expect(preview.reading?.now.headerRow).toBe(2);
    expect(preview.reading?.guess.headerRow).toBe(1);
    await counted();
    expect(mapping().tally?.yields?.killed).toEqual({ low: 7, high: 7, rows: 2 });
    await read({});
    expect(mapping().preview.columns).toEqual(['when', 'where', 'dead']);
  });

  it('keeps the chosen meanings where the columns stay the same', async () => {
    const { store, mapping, read } = await opened('when,Ort', '2018-01-02,Alderby', '2018-01-03,Birchford');
    const other = { ...mapping().mapping, oneDate: '2001-01-01' };
    store.getState().editMapping(other);
    await read({ encoding: 'windows-1254' });
    expect(mapping().preview.encoding).toBe('windows-1254');
    expect(mapping().mapping).toEqual(other);
  });

  it('stays as it was where the file cannot be read that way, and says why', async () => {
    const { mapping, read } = await opened('when,Ort', '2018-01-02,Alderby', '2018-01-03,Birchford');
    await read({ headerRow: 2, encoding: 'utf-16le' });
    expect(mapping().problem).not.toBeNull();
    expect(mapping().preview.columns).toEqual(['when', 'Ort']);
  });

  it('says which lines are no events', async () => {
    const { mapping, counted } = await opened(
      'Attacks on bridges',
      '',
      'date,place,killed,wounded',
      '2018-01-02,Alderby,3,1',
      '2018-01-03,Birchford,4,1',
      'Total,,7,2',
    );
    await counted();
    expect(mapping().preview.titleLines).toBe(1);
    expect(mapping().tally?.leftovers).toEqual([{ row: 6, text: 'Total · 7 · 2' }]);
  });
});

describe('a mapping of last time', () => {
  const rows = ['when,Ort,n', '05/01/2018,Alderby,1', '06/01/2018,Birchford,2'];

  it('is not used without a word where the dates of the new file can only be read the other way', async () => {
    const { store, session, mapping, counted } = await opened(...rows);
    await counted();
    store.getState().loadMapping();
    await vi.waitFor(() => expect(session().status).toBe('report'), { timeout: 5000 });
    const next = [rows[0], '01/25/2018,Alderby,1', '01/26/2018,Birchford,2'].join('\n');
    store.getState().importFile(new Blob([next]), 'next.csv');
    await vi.waitFor(() => expect(session().status).toBe('mapping'), { timeout: 5000 });
    expect(mapping().recalled).toMatchObject({ dateOrder: 'dayFirst' });
    expect(mapping().preview.guess.mapping.dateOrder).toBe('monthFirst');
  });
});

describe('the receipt', () => {
  it('keeps what was decided with the dataset', async () => {
    const { store, session, mapping, counted } = await opened(
      'Attacks on bridges',
      '',
      'date,place,killed,wounded',
      '05/01/2018,Alderby,3,1',
      '06/01/2018,Birchford,4,1',
      'Total,,7,2',
    );
    store.getState().editMapping({ ...mapping().mapping, dateOrder: 'monthFirst' });
    await counted();
    store.getState().loadMapping();
    await vi.waitFor(() => expect(session()).toMatchObject({ status: 'report', kept: 'yes' }), { timeout: 5000 });
    const [entry] = store.getState().stored ?? [];
    expect(entry?.type === 'table' && entry.meta.receipt).toMatchObject({
      headerRow: 3,
      titleLines: 1,
      delimiter: ',',
      encoding: 'utf-8',
      counts: { rows: 2, loaded: 2, rejected: 0, blank: 1 },
      leftovers: [{ row: 6, text: 'Total · 7 · 2' }],
      dateOrder: { dayFirst: 0, monthFirst: 0, either: 2 },
      changed: ['dateOrder'],
    });
  });
});
