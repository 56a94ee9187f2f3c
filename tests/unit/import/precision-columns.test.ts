import { expect, it } from 'vitest';
import { runImport, sample } from '../../fixtures/import/run-import';

it('says once that the file lacks its columns of precision, and marks no row for it', async () => {
  const text = new TextDecoder().decode(sample('acled.csv'));
  const renamed = text.replace('time_precision', 'tp').replace('geo_precision', 'gp');
  const { read, choice } = await runImport(renamed);
  expect(choice.format.id).toBe('acled');
  expect(read.lacks).toEqual(['time_precision', 'geo_precision']);
  expect(read.counts.doubtful).toBe(0);
  expect([...read.columns.places.radiusKm].every(Number.isNaN)).toBe(true);
  expect((await runImport(sample('acled.csv'))).read.lacks).toEqual([]);
});
