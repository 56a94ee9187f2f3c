import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCodebook } from '../../../scripts/vite/codebook';
import { importOwnData } from '../../../scripts/vite/own-data';
import { readConfig } from '../../../scripts/vite/read-config';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { folderOfDocs } from './followed-docs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = folderOfDocs();
  writeFileSync(join(folder, 'none.csv'), '');
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
function own(data: Record<string, unknown>) {
  write('atlas.config.json', JSON.stringify({ data }));
  return importOwnData(readConfig(ROOT, { ATLAS_CONFIG: join(folder, 'atlas.config.json') }), ROOT);
}

describe('own data', () => {
  it('in our own format stays a dataset file, whole, under the names that the config gives it', async () => {
    const file = join(ROOT, 'public/samples/dataset.json');
    const built = await own({ file, title: { en: 'Mine', ar: 'لي' }, licence: 'CC0', credits: 'Thanks to all.' });
    expect(built?.data).toEqual({ type: 'dataset', path: 'data/own-data.json' });
    const parsed = parseDataset(JSON.parse(String(built?.files.get('data/own-data.json'))));
    expect(parsed).toMatchObject({ ok: true, repairs: [], dataset: { title: 'Mine', titleAr: 'لي', licence: 'CC0' } });
    expect(parsed.ok && parsed.dataset.about).toContainEqual({ topic: 'credits', points: ['Thanks to all.'] });
  });

  it('of a table becomes its description, its records and its columns', async () => {
    const built = await own({ file: 'incidents.csv', title: 'Mine' });
    expect(built?.lines[0]).toBe('incidents.csv: 3 rows: 3 loaded, 3 of them on the map, 0 with a doubt, 0 left out.');
    expect([...(built?.files.keys() ?? [])]).toEqual([
      'data/own-table.json',
      'data/own-table.records',
      'data/own-table.columns',
    ]);
    expect(JSON.parse(String(built?.files.get('data/own-table.json')))).toMatchObject({
      said: { title: 'Mine' },
      meta: { file: 'incidents.csv', mapping: { columns: { killed: 'killed', date: 'date' } } },
    });
  });

  it.each([
    [{ file: 'gone.csv' }, /The data file .*gone\.csv does not exist\./],
    [{ file: 'incidents.csv', codebook: 'gone.csv' }, /The codebook .*gone\.csv does not exist\./],
    [
      { file: 'incidents.csv', mapping: { columns: { killed: 'dead' } } },
      /names columns that the file does not have: dead\.\nIts columns: id, date, place/,
    ],
    [{ file: 'none.csv' }, /none\.csv cannot be bundled\.\nnone\.csv is empty\./],
  ])('of %j stops the build and says why', async (data, message) => {
    await expect(own(data)).rejects.toThrow(message);
  });
});

describe('a codebook', () => {
  it('of two columns is a point for each line, and of text one for each paragraph', () => {
    write('a.csv', 'killed,"People, who died"\n\nplace,Where\n');
    write('a.md', '# Columns\n\nkilled: people\nwho died\n\n\nplace: where\n');
    expect(readCodebook(join(folder, 'a.csv'))).toEqual(['killed: People, who died', 'place: Where']);
    expect(readCodebook(join(folder, 'a.md'))).toEqual(['# Columns', 'killed: people who died', 'place: where']);
  });
});
