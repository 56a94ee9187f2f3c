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
  ['killed ?10', { measure: 'killed', low: 10, high: 10, qualifier: 'inferred' }],
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
