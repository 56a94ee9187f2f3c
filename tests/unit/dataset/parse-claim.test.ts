import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { parseClaims } from '../../../scripts/dataset/parse-claim.mjs';

const figure = { type: 'figure', source: 's' };

test.each([
  ['killed unitedStates 2', { measure: 'killed', group: 'unitedStates', low: 2, high: 2 }],
  ['wounded ~12', { measure: 'wounded', low: 12, high: 12, qualifier: 'about' }],
  ['munitionsImpacted >=25', { measure: 'munitionsImpacted', low: 25, high: null, qualifier: 'atLeast' }],
  ['munitionsReported >15', { measure: 'munitionsReported', low: 15, high: null, qualifier: 'moreThan' }],
  ['munitionsFired <=30', { measure: 'munitionsFired', low: null, high: 30, qualifier: 'asManyAs' }],
  ['wounded iraqi several', { measure: 'wounded', group: 'iraqi', low: null, high: null, qualifier: 'several' }],
  ['killed ?10', { measure: 'killed', low: 10, high: 10, basis: 'inferred' }],
  ['wounded 3-5', { measure: 'wounded', low: 3, high: 5 }],
])('%j keeps the source’s number and its hedge', (written, expected) => {
  expect(parseClaims([written], 's', null)).toEqual([{ ...figure, ...expected }]);
});

test('“none” is nobody killed and nobody wounded', () => {
  const [killed, wounded] = parseClaims(['none coalition'], 's', 'the coalition');
  expect(killed).toMatchObject({
    measure: 'killed',
    group: 'coalition',
    low: 0,
    high: 0,
    attributedTo: 'the coalition',
  });
  expect(wounded).toMatchObject({ measure: 'wounded', low: 0 });
});

test('words are a statement, colons and all', () => {
  expect(parseClaims([{ c: 'timeOfDay: 8:45 p.m.', by: 'AFP' }], 's', 'army')).toEqual([
    { type: 'statement', source: 's', attributedTo: 'AFP', measure: 'timeOfDay', value: '8:45 p.m.' },
  ]);
});

test('nobody is quoted where the editor says so', () => {
  expect(parseClaims([{ c: 'killed 1', by: null }], 's', 'army')[0]).not.toHaveProperty('attributedTo');
});

test('what is no claim stops the build', () => {
  expect(() => parseClaims(['killed many'], 's', null)).toThrow(/killed many/);
});

test('words in quotation marks are the document’s own, others are ours', () => {
  const [exact, ours] = parseClaims(['weapon: “airstrikes”', 'origin: a field'], 's', null);
  expect(exact).toMatchObject({ value: 'airstrikes', exact: true });
  expect(ours).toEqual({ type: 'statement', source: 's', measure: 'origin', value: 'a field' });
});

test('a code is a claim of its own', () => {
  expect(parseClaims(['weapon=mortar'], 's', 'army')).toEqual([
    { type: 'code', source: 's', attributedTo: 'army', measure: 'weapon', code: 'mortar' },
  ]);
});

test('a claim keeps the day, the basis, the quotation and the condition that the editor gives it', () => {
  const written = {
    c: 'wounded 34',
    stated: '2020-01-24',
    basis: 'ownCount',
    quote: 'thirty-four',
    condition: 'brain injury',
  };
  expect(parseClaims([written], 's', null)[0]).toEqual({
    type: 'figure',
    source: 's',
    measure: 'wounded',
    low: 34,
    high: 34,
    stated: '2020-01-24',
    basis: 'ownCount',
    quote: 'thirty-four',
    condition: 'brain injury',
  });
});

test('a name that is another voice’s brings that voice', () => {
  const voiceOf = (name: string) => (name === 'Security Media Cell' ? 'Iraqi military' : undefined);
  expect(parseClaims(['killed 1'], 's', 'Security Media Cell', voiceOf)[0]).toMatchObject({
    attributedTo: 'Security Media Cell',
    voice: 'Iraqi military',
  });
});

test('a member that no claim has stops the build', () => {
  expect(() => parseClaims([{ c: 'killed 1', cause: 'x' }], 's', null)).toThrow(/cause/);
});
