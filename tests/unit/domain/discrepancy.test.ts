import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureClaim } from '../../../src/domain/claim';
import { claimsOverlap, rangeOfClaim } from '../../../src/domain/claim-range';
import { claimsDisagree, discrepanciesOf, outliersOf } from '../../../src/domain/discrepancy';
import { agreedNumber } from '../../../src/domain/figure';
import { assess, claim } from './record';

test('12, 14 and 15 wounded by three sources are one discrepancy', () => {
  const claims = [12, 14, 15].map((count) => claim('wounded', 'coalition', count, `s${count}`));
  expect(discrepanciesOf(claims)).toEqual([{ measure: 'wounded', group: 'coalition', kind: 'numbers', claims }]);
});

test('rockets fired and rockets impacted are different measures, so no discrepancy', () => {
  const claims = [
    claim('munitionsFired', undefined, 33),
    claim('munitionsImpacted', undefined, [25, null], 'b', 'atLeast'),
  ];
  expect(discrepanciesOf(claims)).toEqual([]);
});

test('at least 25 and 33 agree; at least 25 and 18 do not', () => {
  const atLeast = claim('munitionsReported', undefined, [25, null], 'a', 'atLeast');
  expect(claimsDisagree([atLeast, claim('munitionsReported', undefined, 33, 'b')])).toBe(false);
  expect(claimsDisagree([atLeast, claim('munitionsReported', undefined, 18, 'b')])).toBe(true);
});

test('more than 15 excludes 15, fewer than 10 excludes 10, as many as 30 allows none', () => {
  expect(rangeOfClaim(claim('killed', 'all', [null, 10], 'a', 'fewerThan'))).toEqual({ low: 0, high: 9 });
  expect(rangeOfClaim(claim('killed', 'all', [15, null], 'a', 'moreThan'))).toEqual({
    low: 16,
    high: Number.POSITIVE_INFINITY,
  });
  expect(rangeOfClaim(claim('killed', 'all', [null, 30], 'a', 'asManyAs'))).toEqual({ low: 0, high: 30 });
});

test('several agrees with two and contradicts none', () => {
  const several = claim('wounded', 'iraqi', [null, null], 'a', 'several');
  expect(claimsOverlap(several, claim('wounded', 'iraqi', 2))).toBe(true);
  expect(claimsOverlap(several, claim('wounded', 'iraqi', 0))).toBe(false);
});

test('counts of different groups do not contradict each other, unless a part exceeds its whole', () => {
  const us = claim('killed', 'unitedStates', 2, 'a');
  expect(discrepanciesOf([us, claim('killed', 'coalition', 3, 'b')])).toEqual([]);
  const nobody = claim('killed', 'all', 0, 'b');
  expect(discrepanciesOf([us, nobody])).toEqual([
    { measure: 'killed', group: 'all', kind: 'whole', claims: [nobody, us] },
  ]);
});

test('a claim that stands alone against the assessment is an outlier', () => {
  const claims = [
    claim('wounded', 'coalition', 3, 'a'),
    claim('wounded', 'coalition', 3, 'b'),
    claim('wounded', 'coalition', 5, 'c'),
  ];
  const record = { claims, assessments: [assess('wounded', 'coalition', 3)] };
  expect(outliersOf(record).map(({ source }) => source)).toEqual(['c']);
});

test('a number that two sources share is disputed but no outlier', () => {
  const claims = [14, 14, 12, 12].map((count, index) => claim('wounded', 'coalition', count, `s${index}`));
  expect(outliersOf({ claims, assessments: [assess('wounded', 'coalition', 12)] })).toEqual([]);
});

test('without an assessment nothing is an outlier', () => {
  expect(outliersOf({ claims: [claim('killed', 'all', 1), claim('killed', 'all', 2)], assessments: [] })).toEqual([]);
});

const anyClaim: fc.Arbitrary<FigureClaim> = fc
  .tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.constantFrom('about', 'atLeast', 'moreThan', undefined))
  .map(([a, b, qualifier]) => {
    const [low, high] = a !== null && b !== null ? [Math.min(a, b), Math.max(a, b)] : [a, b];
    return claim('killed', 'all', [low, qualifier === 'moreThan' ? null : high], 'x', qualifier);
  });

test('claims disagree exactly when no number satisfies all of them', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const allows = (each: FigureClaim, value: number) => {
    const { low, high } = rangeOfClaim(each);
    return low <= value && value <= high;
  };
  fc.assert(
    fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 5 }), (claims) => {
      const common = numbers.filter((value) => claims.every((each) => allows(each, value)));
      expect(claimsDisagree(claims)).toBe(common.length === 0);
      const agreed = agreedNumber(claims);
      if (common.length === 0) expect(agreed).toBeNull();
      else expect(common).toContain(agreed);
    }),
  );
});
