import { expect, test } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { GROUPS } from '../../../src/domain/group';
import { terms as arabic } from '../../../src/i18n/ar/terms';
import { terms as english } from '../../../src/i18n/en/terms';
import { bundledDataset } from './bundled';

const dataset = await bundledDataset();
const claims = dataset.incidents.flatMap((incident) => incident.claims);

/** Every key that the bundled dataset needs a word for. */
const needed = new Set([
  ...GROUPS.map((group) => `group-${group}`),
  ...claims.map(({ measure }) => `measure-${measure}`),
  ...claims.flatMap((claim) => (claim.type === 'figure' && claim.qualifier ? [`qualifier-${claim.qualifier}`] : [])),
  ...dataset.incidents.flatMap(({ sites }) => sites.map(({ role }) => `role-${role}`)),
  ...dataset.incidents.map(({ time }) => `timePrecision-${time.precision}`),
  ...dataset.places.map(({ precision }) => `precision-${precision}`),
  ...dataset.sources.map(({ language }) => `language-${language}`),
]);

test('every value in the dataset has a word in English and in Arabic', () => {
  const lacking = (terms: object) => [...needed].filter((key) => !(key in terms));
  expect(lacking(english)).toEqual([]);
  expect(lacking(arabic)).toEqual([]);
});

test('every value of a filter has a label: its own, or a word of the interface', () => {
  const atlas = createCuratedAtlas(dataset);
  const unlabelled = atlas.engine.table.dimensions.flatMap(({ id, values }) =>
    values
      .filter((value) => !atlas.labelOf(id, value, 'ar') && !(`${id}-${value}` in arabic))
      .map((value) => `${id}-${value}`),
  );
  expect(unlabelled).toEqual([]);
});

test('Arabic words are Arabic', () => {
  const latin = Object.entries(arabic).filter(
    ([, word]) => /\p{L}/u.test(word.replace(/\{\{\w+\}\}/g, '')) && !/\p{Script=Arabic}/u.test(word),
  );
  expect(latin).toEqual([]);
});
