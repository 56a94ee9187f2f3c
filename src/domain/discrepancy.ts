import type { Claim, FigureClaim, FigureMeasure, Group } from './claim';
import { claimAllows, claimsOverlap, figureClaims, groupOfClaim, rangeOfClaim } from './claim-range';
import { type FigureRecord, figureOf } from './figure';
import { GROUPS, isWithin } from './group';

/** Claims of one measure that cannot all be true. */
export interface Discrepancy {
  readonly measure: FigureMeasure;
  readonly group: Group;
  /** `numbers`: counts of one group differ. `whole`: the count of a group is below that of a part of it. */
  readonly kind: 'numbers' | 'whole';
  /** Every claim of the measure and group, and for `whole` those of the parts that break it. */
  readonly claims: readonly FigureClaim[];
}

/** All discrepancies of an incident, at most one a measure and group; by measure as first claimed, widest group first. */
export function discrepanciesOf(claims: readonly Claim[]): readonly Discrepancy[] {
  const figures = claims.filter((claim) => claim.type === 'figure');
  const measures = [...new Set(figures.map((claim) => claim.measure))];
  return measures.flatMap((measure) =>
    GROUPS.flatMap((group) => {
      const found = numbers(claims, measure, group);
      return found.length > 0 ? found : whole(figures, measure, group);
    }),
  );
}

/** Whether the claims of a measure and group contradict each other. */
export function claimsDisagree(claims: readonly FigureClaim[]): boolean {
  return claims.some((one, index) => claims.slice(index + 1).some((other) => !claimsOverlap(one, other)));
}

/**
 * Claims that stand alone against the assessment: they do not allow its best number, and no other source's claim overlaps
 * with them.
 */
export function outliersOf(record: FigureRecord): readonly FigureClaim[] {
  return record.assessments.flatMap(({ measure, group }) => {
    const figure = figureOf(record, measure, group);
    const claims = figureClaims(record.claims, measure, group);
    if (figure?.basis !== 'assessment') return [];
    const supported = (claim: FigureClaim) =>
      claims.some((other) => other.source !== claim.source && claimsOverlap(claim, other));
    return claims.filter((claim) => !claimAllows(claim, figure.best) && !supported(claim));
  });
}

function numbers(claims: readonly Claim[], measure: FigureMeasure, group: Group): Discrepancy[] {
  const same = figureClaims(claims, measure, group);
  return claimsDisagree(same) ? [{ measure, group, kind: 'numbers', claims: same }] : [];
}

function whole(figures: readonly FigureClaim[], measure: FigureMeasure, group: Group): Discrepancy[] {
  const of = figures.filter((claim) => claim.measure === measure);
  const wholes = of.filter((claim) => groupOfClaim(claim) === group);
  const parts = of.filter((claim) => groupOfClaim(claim) !== group && isWithin(groupOfClaim(claim), group));
  const breaks = (one: FigureClaim, part: FigureClaim) => rangeOfClaim(one).high < rangeOfClaim(part).low;
  const small = wholes.filter((one) => parts.some((part) => breaks(one, part)));
  const large = parts.filter((part) => wholes.some((one) => breaks(one, part)));
  return small.length > 0 ? [{ measure, group, kind: 'whole', claims: [...small, ...large] }] : [];
}
