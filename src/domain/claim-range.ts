import type { Claim, FigureClaim, FigureMeasure, Group } from './claim';

/** Numbers that a claim allows; `high` is Infinity where it gives no upper bound. */
export interface ClaimRange {
  readonly low: number;
  readonly high: number;
}

/** "Several" is more than one; nothing more can be read into it. */
const SEVERAL = 2;

/** What a claim allows: "at least 25" is 25 and up, "more than 15" 16 and up, "as many as 30" 0 to 30, "several" 2 and up. */
export function rangeOfClaim(claim: FigureClaim): ClaimRange {
  if (claim.low === null && claim.high === null) return { low: SEVERAL, high: Number.POSITIVE_INFINITY };
  return { low: statedLow(claim) ?? 0, high: claim.high ?? Number.POSITIVE_INFINITY };
}

/** Numbers that a claim names, for the range of a set of claims: an open end names none. */
export function numbersOfClaim(claim: FigureClaim): readonly number[] {
  if (claim.low === null && claim.high === null) return [SEVERAL];
  return [statedLow(claim), claim.high].filter((value) => value !== null);
}

/** Whether two claims can both be true of one thing. */
export function claimsOverlap(a: FigureClaim, b: FigureClaim): boolean {
  const [one, other] = [rangeOfClaim(a), rangeOfClaim(b)];
  return one.low <= other.high && other.low <= one.high;
}

/** Whether a number is among those that the claim allows. */
export function claimAllows(claim: FigureClaim, value: number): boolean {
  const { low, high } = rangeOfClaim(claim);
  return low <= value && value <= high;
}

/** Group of a claim; a figure without one counts all. */
export function groupOfClaim(claim: FigureClaim): Group {
  return claim.group ?? 'all';
}

/** Claims that give a number of one measure and group, in the order of the record. */
export function figureClaims(claims: readonly Claim[], measure: FigureMeasure, group: Group): readonly FigureClaim[] {
  return claims.filter(
    (claim): claim is FigureClaim =>
      claim.type === 'figure' && claim.measure === measure && groupOfClaim(claim) === group,
  );
}

function statedLow(claim: FigureClaim): number | null {
  if (claim.low === null) return null;
  return claim.qualifier === 'moreThan' ? claim.low + 1 : claim.low;
}
