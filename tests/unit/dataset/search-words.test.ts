import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editDistance } from '../../../src/dataset/search/edit-distance';
import { queryWords } from '../../../src/dataset/search/find-query';
import { consonants, spellingKey } from '../../../src/dataset/search/spelling-key';
import { importedAtlasOf } from '../../fixtures/import/finish-import';

describe('one key for the spellings of a name', () => {
  it.each([
    ['sulaymaniyah', 'sulaimani'],
    ['hezbollah', 'hizballah'],
    ['hizbullah', 'hizballah'],
    ['rashediya', 'rashidiyah'],
    ['fallujah', 'falluja'],
    ['baqubah', 'bakuba'],
    ['kataib', 'kataeb'],
    ['راشديه', 'رشيديه'],
  ])('%s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['rashidiyah', 'rasheed'],
    ['balad', 'baladruz'],
    ['taji', 'tikrit'],
    ['راشديه', 'رشيد'],
  ])('%s and %s stay two names', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  it('has none for numbers and short words', () => {
    expect(['k1', '2020', 'us'].map(spellingKey)).toEqual(['', '', '']);
  });
});

test.each([
  ['موصل', 'mosul'],
  ['بغداد', 'baghdad'],
  ['رشيديه', 'rashidiyah'],
])('%s sounds like %s', (arabic, latin) => {
  expect(consonants(arabic)).toBe(consonants(latin));
});

test('the distance counts swaps as one, and stops beyond the most', () => {
  expect(editDistance('taij', 'taji', 2)).toBe(1);
  expect(editDistance('bagdhad', 'baghdad', 2)).toBe(1);
  expect(editDistance('kirkuk', 'baghdad', 2)).toBe(3);
  expect(editDistance('bahgd', 'baghdad', 1, true)).toBe(1);
});

test('the distance is the same in both directions, and nought only for the same word', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      expect(editDistance(one, other, 9) === 0).toBe(one === other);
    }),
  );
});

test('an article alone is a word, beside another word it is not', () => {
  expect(queryWords('Al Rashdia')).toEqual(['rashdia']);
  expect(queryWords('al')).toEqual(['al']);
});

describe('the search of a file', () => {
  const file = [
    'date,lat,lon,place,actor,title',
    '2020-01-02,35.5,45.4,Sulaymānīyah town,IS,IS - Civilians',
    '2020-01-03,33.5,44.4,Ar Rashīdīyah town,Government of Iraq,Fire',
    '2020-01-04,33.4,44.2,Tājī town,IS,Rockets',
    '2020-01-05,36.3,43.1,Mosul town,Israel,Fire',
  ].join('\n');
  it.each([
    ['Sulaimani', [1, 0, 0, 0], []],
    ['الرشيدية', [0, 1, 0, 0], ['rashidiyah']],
    ['taij', [0, 0, 1, 0], ['taji']],
    ['daesh', [1, 0, 1, 0], []],
    ['الموصل', [0, 0, 0, 1], []],
    ['Isil taji', [0, 0, 1, 0], []],
    ['zzzzzz', [0, 0, 0, 0], []],
  ])('%s finds its rows', async (query, rows, read) => {
    const hits = await (await importedAtlasOf(file)).search(query);
    expect([...(hits?.mask ?? [])]).toEqual(rows);
    expect(hits?.corrections.flatMap((each) => each.read)).toEqual(read);
  });
});
