import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casualtiesOf, casualtyTable, groupsHit } from '../../../src/domain/casualties';
import { figureOfClaim } from '../../../src/domain/figure';
import { assess, claim } from './record';

const none = { claims: [], assessments: [] };

test('what nobody states is null, not zero', () => {
  expect(casualtiesOf(none, 'killed')).toBeNull();
  expect(casualtiesOf({ ...none, claims: [claim('killed', 'all', 0)] }, 'killed')?.best).toBe(0);
});

test('the United States and the coalition that includes it are counted once', () => {
  const claims = [
    claim('wounded', 'unitedStates', 3, 'a'),
    claim('wounded', 'coalition', 3, 'b'),
    claim('wounded', 'iraqi', 2, 'b'),
  ];
  expect(casualtiesOf({ claims, assessments: [] }, 'wounded')).toMatchObject({
    low: 5,
    best: 5,
    high: 5,
    basis: 'sum',
  });
});

test('nationalities add up where no whole is claimed', () => {
  const claims = [claim('killed', 'unitedStates', 2), claim('killed', 'unitedKingdom', 1)];
  expect(casualtiesOf({ claims, assessments: [] }, 'killed')?.best).toBe(3);
});

test('a whole is never smaller than its parts', () => {
  const claims = [claim('killed', 'all', 0, 'early'), claim('killed', 'coalition', 3, 'late')];
  expect(casualtiesOf({ claims, assessments: [] }, 'killed')).toMatchObject({ low: 0, best: 3, high: 3, basis: 'sum' });
});

test('the range of a whole takes in what one source’s parts add up to, and no sum across sources', () => {
  const claims = [
    claim('wounded', 'all', 5, 'a'),
    claim('wounded', 'coalition', 5, 'b'),
    claim('wounded', 'iraqi', 2, 'b'),
    claim('wounded', 'iraqi', 4, 'c'),
  ];
  const assessments = [assess('wounded', 'coalition', 3), assess('wounded', 'iraqi', 2)];
  expect(casualtiesOf({ claims, assessments }, 'wounded')).toMatchObject({ low: 5, best: 5, high: 7 });
});

test('an assessment decides what claims dispute, and the claims stay as the range', () => {
  const claims = [12, 14, 15].map((count) => claim('wounded', 'coalition', count, `s${count}`));
  const figure = casualtiesOf({ claims, assessments: [assess('wounded', 'coalition', 12)] }, 'wounded');
  expect(figure).toMatchObject({ low: 12, best: 12, high: 15, open: false });
});

test('an assessment outside all claims widens the range to hold it', () => {
  const record = { claims: [claim('killed', 'iraqi', 2)], assessments: [assess('killed', 'iraqi', 0)] };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: 0, best: 0, high: 2 });
});

test('at least nine is nine or more: best nine, open above', () => {
  const record = { ...none, claims: [claim('killed', 'all', [9, null], 'a', 'atLeast')] };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: 9, best: 9, high: 9, open: true });
});

test('several is two or more', () => {
  const record = { ...none, claims: [claim('wounded', 'iraqi', [null, null], 'a', 'several')] };
  expect(casualtiesOf(record, 'wounded')).toMatchObject({ low: 2, best: 2, open: true });
});

test('as many as thirty is none to thirty, and thirty is what the source speaks of', () => {
  const record = { ...none, claims: [claim('killed', 'all', [null, 30], 'a', 'asManyAs')] };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: 0, best: 30, high: 30, open: false });
});

test('fewer than ten is nine at most', () => {
  const record = { ...none, claims: [claim('killed', 'all', [null, 10], 'a', 'fewerThan')] };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: 0, best: 9, high: 9, open: false });
});

test('an upper bound beside a count that it allows leaves the count as it is', () => {
  const claims = [claim('killed', 'all', 12), claim('killed', 'all', [null, 30], 'b', 'asManyAs')];
  expect(casualtiesOf({ ...none, claims }, 'killed')).toMatchObject({ low: 12, best: 12, high: 30 });
});

test.each([
  ['several', 2],
  ['tens', 20],
  ['dozens', 24],
  ['hundreds', 200],
] as const)('%s states no number and is %s or more', (qualifier, least) => {
  const record = { ...none, claims: [claim('killed', 'all', [null, null], 'a', qualifier)] };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: least, best: least, high: least, open: true });
});

test('one claim alone comes to the same figure with and without its record', () => {
  const bound = fc.option(fc.nat(40));
  const hedge = fc.constantFrom('about', 'atLeast', 'asManyAs', 'moreThan', 'fewerThan', 'several', 'tens', undefined);
  fc.assert(
    fc.property(bound, bound, hedge, (a, b, qualifier) => {
      const [low, high] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b) + 2] : [a, b];
      const alone = claim('killed', 'all', [low, high], 'a', qualifier);
      expect(casualtiesOf({ ...none, claims: [alone] }, 'killed')).toMatchObject(figureOfClaim(alone));
    }),
  );
});

test('an assessment that picks nothing leaves the lowest claim', () => {
  const record = {
    claims: [claim('killed', 'all', 4), claim('killed', 'all', 9)],
    assessments: [assess('killed', 'all', null)],
  };
  expect(casualtiesOf(record, 'killed')).toMatchObject({ low: 4, best: 4, high: 9, basis: 'lowestClaim' });
});

test('dead attackers are not in the total, unless only a count of everyone is stated', () => {
  const apart = { ...none, claims: [claim('killed', 'attackers', 5), claim('killed', 'civilians', 4)] };
  expect(casualtiesOf(apart, 'killed')?.best).toBe(4);
  const together = { ...none, claims: [claim('killed', 'everyone', 9)] };
  expect(casualtiesOf(together, 'killed')?.best).toBe(9);
  const onlyAttackers = { ...none, claims: [claim('killed', 'attackers', 5)] };
  expect(casualtiesOf(onlyAttackers, 'killed')).toBeNull();
});

test('combatants overlap with forces and militia and are not added to them', () => {
  const claims = [claim('wounded', 'combatants', 11), claim('wounded', 'militia', 5), claim('wounded', 'iraqiArmy', 4)];
  expect(casualtiesOf({ ...none, claims }, 'wounded')?.best).toBe(9);
  expect(casualtiesOf({ ...none, claims: claims.slice(0, 1) }, 'wounded')?.best).toBe(11);
});

test('the table has a row a named group, the widest first, with the indent', () => {
  const claims = [claim('wounded', 'unitedStates', 3), claim('killed', 'iraqiPolice', 2)];
  const rows = casualtyTable({ ...none, claims });
  expect(rows.map(({ group, depth }) => [group, depth])).toEqual([
    ['all', 0],
    ['unitedStates', 2],
    ['iraqiPolice', 3],
  ]);
  expect(rows[1]?.killed).toBeNull();
});

test('groups hit are those with a count above zero', () => {
  const claims = [
    claim('killed', 'unitedStates', 0),
    claim('wounded', 'iraqiForces', 2),
    claim('killed', 'attackers', 1),
  ];
  expect(groupsHit({ ...none, claims })).toEqual(['iraqiForces']);
});
