import { expect, it } from 'vitest';
import { runImport, sample } from '../../fixtures/import/run-import';

it('names missing columns of precision once in the report, and marks no row for them', async () => {
  const text = new TextDecoder().decode(sample('acled.csv'));
  const renamed = text.replace('time_precision', 'tp').replace('geo_precision', 'gp');
  const { read, choice } = await runImport(renamed);
  expect(choice.format.id).toBe('acled');
  expect(read.lacks).toEqual(['time_precision', 'geo_precision']);
  expect(read.counts.doubtful).toBe(0);
  expect([...read.columns.places.radiusKm].every(Number.isNaN)).toBe(true);
  expect((await runImport(sample('acled.csv'))).read.lacks).toEqual([]);
});
