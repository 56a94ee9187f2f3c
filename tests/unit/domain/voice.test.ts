import { expect, test } from 'vitest';
import type { Source } from '../../../src/domain/source';
import { statedOn, voiceOf, voicesOf } from '../../../src/domain/voice';

const source = (id: string, publisher: string, more: Partial<Source> = {}): [string, Source] => [
  id,
  { id, publisher, title: 'T', url: null, published: '2020-03-12', ...more },
];
const sources = new Map([
  source('rudaw', 'Rudaw'),
  source('xinhua', 'Xinhua'),
  source('copy', 'AP via ABC 27', { voice: 'AP' }),
  source('ap', 'AP'),
  source('list', 'A list', { published: null }),
]);

test('two documents that quote one statement are one voice', () => {
  const claims = [
    { source: 'rudaw', attributedTo: 'Iraqi military' },
    { source: 'xinhua', attributedTo: 'Iraqi military' },
  ];
  expect(voicesOf(claims, sources)).toEqual(['Iraqi military']);
});

test('a statement that is quoted under two names is one voice where the editor says so', () => {
  const claims = [
    { source: 'rudaw', attributedTo: 'Security Media Cell', voice: 'Iraqi military' },
    { source: 'xinhua', attributedTo: 'Iraqi military' },
  ];
  expect(voicesOf(claims, sources)).toEqual(['Iraqi military']);
});

test('a copy of a report is the voice of the report', () => {
  expect(voicesOf([{ source: 'copy' }, { source: 'ap' }], sources)).toEqual(['AP']);
});

test('a document that only repeats others is not a voice', () => {
  expect(voicesOf([{ source: 'list', basis: 'repeats' }, { source: 'ap' }], sources)).toEqual(['AP']);
});

test('a document that repeats a named statement is the voice of that statement', () => {
  expect(voiceOf({ source: 'list', basis: 'repeats', attributedTo: 'Amaq' }, sources)).toBe('Amaq');
});

test('where every document repeats others there is one voice', () => {
  const claims = [
    { source: 'list', basis: 'repeats' },
    { source: 'rudaw', basis: 'repeats' },
  ] as const;
  expect(voicesOf(claims, sources)).toHaveLength(1);
});

test('without claims there is no voice', () => {
  expect(voicesOf([], sources)).toEqual([]);
});

test('a claim was stated on its own date, else on that of its document, else nobody knows when', () => {
  expect(statedOn({ source: 'ap', stated: '2020-01-17' }, sources)).toBe('2020-01-17');
  expect(statedOn({ source: 'ap' }, sources)).toBe('2020-03-12');
  expect(statedOn({ source: 'list' }, sources)).toBeNull();
});
