import { expect, test } from 'vitest';
import { createTextSearch } from '../../../src/dataset/curated/text-search';
import { foldWords } from '../../../src/dataset/fold-text';
import { bundledDataset } from './bundled';

const dataset = await bundledDataset();
const search = createTextSearch(dataset);
const find = (query: string) => {
  const found = search.find(query);
  return dataset.incidents.filter((_, index) => found?.[index] === 1).map(({ id }) => id);
};

test.each([
  ["Kata'ib", 'Kataib'],
  ['Kata’ib', "Kata'ib"],
  ['Kata`ib', 'kataib'],
  ['al-Asad', 'Asad'],
  ['Ṣalāḥ ad-Dīn', 'salah din'],
  ['Müller', 'muller'],
  ['أبو عظام', 'ابو عظام'],
  ['التّاجي', 'تاجى'],
  ['كتائب حزب اللّٰه', 'كتايب حزب الله'],
  ['الرضوانيّة', 'رضوانيه'],
  ['K-1', 'k 1'],
])('%j and %j are the same words', (one, other) => {
  expect(foldWords(one)).toEqual(foldWords(other));
});

test('a blank query finds nothing to filter by', () => {
  expect(search.find('  ')).toBeNull();
  expect(search.find('’')).toBeNull();
});

test('every word must hit', () => {
  expect(find('taji rashediya').sort()).toEqual(['taji-2020-03-11', 'taji-2020-08-15']);
  expect(find('taji zanzibar')).toEqual([]);
});

test('half a word finds it', () => {
  expect(find('rashed taj')).toContain('taji-2020-03-11');
});

test('places are found by their Arabic and other spellings', () => {
  expect(find('التاجي').length).toBeGreaterThanOrEqual(7);
  expect(find('الراشدية')).toContain('taji-2020-03-11');
  expect(find('Camp Cooke')).toContain('taji-2019-12-29');
  expect(find('Irbil')).toContain('erbil-2020-09-30');
});

test('actors are found by any of their names', () => {
  expect(find('League of the Revolutionaries')).toContain('taji-2020-03-14');
  expect(find('عصبة الثائرين')).toContain('taji-2020-03-14');
  expect(find('Kataib Hezbollah')).toContain('greenzone-2020-11-17');
});

test('sources are found by publisher and title', () => {
  expect(find('funker530')).toEqual(['taji-2020-03-14']);
});

test('an incident is found by whom it was aimed at, and by who speaks of it', () => {
  expect(find('contractors of the coalition')).toContain('convoys-2020-09-14');
  expect(find('Security Media Cell balad')).toContain('balad-2020-08-13');
});
