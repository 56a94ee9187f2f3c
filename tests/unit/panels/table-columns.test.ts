import { expect, it } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import { tableCsv } from '../../../src/panels/table/save-table';
import { columnsOf } from '../../../src/panels/table/table-columns';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { sample } from '../../fixtures/import/run-import';

const en = createTexts('en');

it('names the sides of a register with their types, and has no column for classes that nobody gave', async () => {
  const atlas = await importedAtlasOf(sample('ged.csv'), 'ged.csv');
  const columns = columnsOf(atlas);
  // GED has no wounded and no codes of weapon, target and outcome.
  const lacking = ['class', 'wounded', 'weapon', 'target', 'outcome'];
  expect(columns.map(({ id }) => id).filter((id) => lacking.includes(id))).toEqual([]);
  expect(columns.map(({ id }) => id)).toContain('killed');
  const actors = columns.filter(({ id }) => id === 'actors');
  expect(await tableCsv(atlas, atlas.engine.rows('date').slice(0, 1), actors, en)).toContain(
    'Government of Sample (State force) v. Sample Front (Insurgents)',
  );
});

it('has no column for kinds that the file does not state', async () => {
  const atlas = await importedAtlasOf('date,lat,lon,killed\n2020-01-02,33,44,3');
  expect(columnsOf(atlas).map(({ id }) => id)).not.toContain('kind');
});
