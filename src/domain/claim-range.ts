import type { Claim, FigureClaim, FigureMeasure, Group, Qualifier, WordQualifier } from './claim';

/** What a claim says of a number. */
export type ClaimedNumber = Pick<FigureClaim, 'low' | 'high' | 'qualifier'>;

/** Numbers that a claim allows; `high` is Infinity where it gives no upper bound. */
export interface ClaimRange {
  readonly low: number;
  readonly high: number;
}

/** The smallest number that each word can mean, as a plural is at least two of a kind; nothing more can be read into it. */
const SMALLEST_MEANING: Readonly<Record<WordQualifier, number>> = { several: 2, tens: 20, dozens: 24, hundreds: 200 };

export function isWordQualifier(qualifier: Qualifier): qualifier is WordQualifier {
  return Object.hasOwn(SMALLEST_MEANING, qualifier);
}

/**
 * What a claim allows: "at least 25" is 25 and up, "more than 15" 16 and up, "as many as 30" 0 to 30, "fewer than 10" 0 to 9,
 * "several" 2 and up.
 */
export function rangeOfClaim(claim: ClaimedNumber): ClaimRange {
  return { low: smallest(claim) ?? 0, high: largest(claim) ?? Number.POSITIVE_INFINITY };
}

/** Numbers that a claim names, for the range of a set of claims: an open end names none. */
export function numbersOfClaim(claim: ClaimedNumber): readonly number[] {
  return [smallest(claim), largest(claim)].filter((value) => value !== null);
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

/** Null where the claim gives no lower bound. */
function smallest({ low, high, qualifier }: ClaimedNumber): number | null {
  if (low !== null) return qualifier === 'moreThan' ? low + 1 : low;
  if (high !== null) return null;
  return SMALLEST_MEANING[qualifier && isWordQualifier(qualifier) ? qualifier : 'several'];
}

/** Null where the claim gives no upper bound. Nobody is fewer than none. */
function largest({ high, qualifier }: ClaimedNumber): number | null {
  if (high === null) return null;
  return qualifier === 'fewerThan' ? Math.max(high - 1, 0) : high;
}
