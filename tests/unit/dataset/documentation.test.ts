import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { loneVoices } from '../../../scripts/dataset/documentation.mjs';
import { voiceOf } from '../../../src/domain/voice';
import { bundledText } from './bundled';

const SOURCES = [
  { id: 'agency', publisher: 'Agency' },
  { id: 'outlet', publisher: 'Outlet' },
];
const figure = (source: string, low: number, more: object = {}) => ({
  type: 'figure',
  source,
  measure: 'killed',
  low,
  high: low,
  ...more,
});
const told = (claims: readonly object[]): readonly string[] =>
  loneVoices({ incidents: [{ id: 'i', documentation: 'strong', claims }], sources: SOURCES }, voiceOf);

test('every incident called well documented is told by two voices that agree on something', async () => {
  expect(loneVoices(JSON.parse(await bundledText()), voiceOf)).toEqual([]);
});

test('two outlets that print one statement are one voice', () => {
  const cell = { attributedTo: 'Security Media Cell' };
  expect(told([figure('agency', 1, cell), figure('outlet', 1, cell)])).toEqual(['i']);
  expect(told([figure('agency', 1, cell), figure('outlet', 1)])).toEqual([]);
});

test('two voices that agree on nothing are not enough, nor one that only passes on what others said', () => {
  expect(told([figure('agency', 1), figure('outlet', 3)])).toEqual(['i']);
  expect(told([figure('agency', 1), figure('outlet', 1, { basis: 'repeats' })])).toEqual(['i']);
});

test('a document and the speaker whom it quotes are not two, nor are two speakers without a name', () => {
  expect(told([figure('agency', 1), figure('agency', 1, { attributedTo: 'The minister' })])).toEqual(['i']);
  expect(
    told([
      figure('agency', 1, { attributedTo: 'a police officer' }),
      figure('outlet', 1, { attributedTo: 'a security source' }),
    ]),
  ).toEqual(['i']);
});

test('who claimed it and on which day it was are not what happened', () => {
  const day = { type: 'statement', measure: 'date', value: 'Sunday' };
  expect(
    told([
      { ...day, source: 'agency' },
      { ...day, source: 'outlet' },
    ]),
  ).toEqual(['i']);
});
