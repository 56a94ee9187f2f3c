import { expect, test } from 'vitest';
import { createTextSearch } from '../../../src/dataset/curated/text-search';
import { foldWords } from '../../../src/dataset/fold-text';
import { bundledDataset } from './bundled';

const dataset = await bundledDataset();
const search = createTextSearch(dataset);
const find = async (query: string) => {
  const found = await search.find(query);
  return dataset.incidents.filter((_, index) => found?.mask[index] === 1).map(({ id }) => id);
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

test('a blank query finds nothing to filter by', async () => {
  expect(await search.find('  ')).toBeNull();
  expect(await search.find('’')).toBeNull();
});

test('every word must hit', async () => {
  expect((await find('taji rashediya')).sort()).toEqual(['taji-2020-03-11', 'taji-2020-08-15']);
  expect(await find('taji zanzibar')).toEqual([]);
});

test('half a word finds it', async () => {
  expect(await find('rashed taj')).toContain('taji-2020-03-11');
});

test('places are found by their Arabic and other spellings', async () => {
  expect((await find('التاجي')).length).toBeGreaterThanOrEqual(7);
  expect(await find('الراشدية')).toContain('taji-2020-03-11');
  expect(await find('Camp Cooke')).toContain('taji-2019-12-29');
  expect(await find('Irbil')).toContain('erbil-2020-09-30');
});

test('actors are found by any of their names', async () => {
  expect(await find('League of the Revolutionaries')).toContain('taji-2020-03-14');
  expect(await find('عصبة الثائرين')).toContain('taji-2020-03-14');
  expect(await find('Kataib Hezbollah')).toContain('greenzone-2020-11-17');
});

test('sources are found by publisher and title', async () => {
  expect(await find('funker530')).toEqual(['taji-2020-03-14']);
});

test('an incident is found by whom it was aimed at, and by who speaks of it', async () => {
  expect(await find('contractors of the coalition')).toContain('convoys-2020-09-14');
  expect(await find('Security Media Cell balad')).toContain('balad-2020-08-13');
});

test.each([
  ['taij', 'taji-2020-03-11', ['taji']],
  ['الرشيدية', 'taji-2020-03-11', null],
  ['hizballah', 'greenzone-2020-11-17', null],
  ['hezbolla', 'greenzone-2020-11-17', null],
  ['al Rashidiyah', 'taji-2020-03-11', null],
])('%j finds %s, and says what it read in place of a word that is nowhere', async (query, id, read) => {
  const found = await search.find(query);
  expect(await find(query)).toContain(id);
  expect(found?.corrections.flatMap((each) => each.read) ?? []).toEqual(read ?? []);
});

test('Union 3 and Union III are one place', async () => {
  const three = await find('Union 3');
  expect(three).toEqual(await find('Union III'));
  expect(three.length).toBeGreaterThan(0);
});

test('a word that looks alike never joins the hits of the word itself', async () => {
  const found = await search.find('balad');
  expect(found?.corrections).toEqual([]);
  expect(await find('balad')).not.toContain('taji-2020-03-14');
});
