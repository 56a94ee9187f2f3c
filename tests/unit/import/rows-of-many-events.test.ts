import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { exportFile } from '../../../src/dataset/exchange/export-formats';
import { eventTableOf } from '../../../src/dataset/import/columns/event-table-of';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { yieldOf } from '../../../src/dataset/import/rows/mapping-yield';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { lines } from '../../fixtures/import/read-values';
import { codesOf, runImport } from '../../fixtures/import/run-import';

const TABLE = lines(
  'date,place,lat,lon,n_incidents,killed',
  '2020-01-02,Oak,33,44,14,9',
  '2020-01-03,Ash,34,44,1,0',
  '2020-01-04,Elm,35,44,0,0',
  '2020-01-05,Fir,36,44,,2',
);

const header = async (name: string, values: readonly string[]) => {
  const rows = values.map((value, at) => `2020-01-0${at + 1},Place ${at},33.${at},44,${value}`);
  const { choice } = await runImport(lines(`date,place,lat,lon,${name}`, ...rows));
  return choice.mapping?.columns.events;
};

describe('a column that says how many incidents a row stands for', () => {
  it.each([
    'events',
    'n_incidents',
    'Number of attacks',
    'count of attacks',
    'incident_count',
    'Attacks',
    'عدد الهجمات',
  ])('is known by its name: %s', async (name) => {
    expect(await header(name, ['3', '1', '12', '0', '3', '2'])).toBe(name);
  });

  it.each([
    ['incident_number', ['3', '4', '5', '6', '7', '8']],
    ['events', ['raid', 'blast', 'raid', 'raid', 'blast', 'raid']],
    ['attacks', ['1', '1', '1', '1', '1', '1']],
    ['killed', ['3', '1', '12', '0', '3', '2']],
  ])('is not %s, where it holds something else', async (name, values) => {
    expect(await header(name, values)).not.toBe(name);
  });

  it('makes each row count as so many; a blank is one, with a doubt', async () => {
    const { read } = await runImport(TABLE);
    expect([...(eventTableOf(read.columns).weight ?? [])]).toEqual([14, 1, 0, 1]);
    expect(codesOf(read)).toEqual({ eventsNotStated: 1 });
    expect(yieldOf(read.columns)).toMatchObject({ incidents: 16, killed: { low: 11 } });
  });

  it('can be refused', async () => {
    const { read } = await runImport(TABLE, {
      map: ({ columns: { events: _, ...columns }, ...rest }) => ({ ...rest, columns }),
    });
    expect(eventTableOf(read.columns).weight).toBeUndefined();
  });

  it('counts in the totals, and again when a saved file is opened', async () => {
    const atlas = await importedAtlasOf(TABLE, 'a.csv');
    expect(atlas.engine.totals).toMatchObject({ incidents: 16, rows: 4, killed: { best: 11 } });
    const details = [];
    for (let row = 0; row < 4; row += 1) {
      const read = await atlas.detail(row);
      if (read.ok) details.push(read.detail);
    }
    expect(details.map(({ incident }) => incident.events)).toEqual([14, undefined, 0, undefined]);
    const opened = await openFile(await exportFile('json', atlas, details, 'exact'), {
      sheet: null,
      onUnpack: () => undefined,
    });
    const again = opened.type === 'dataset' ? parseDataset(opened.value) : null;
    if (!again?.ok) throw new Error('not opened');
    expect(createCuratedAtlas(again.dataset).engine.totals).toMatchObject({ incidents: 16, rows: 4 });
  });
});
