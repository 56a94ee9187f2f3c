import type { FigureClaim, FigureMeasure, Group } from './claim';
import { type ClaimedNumber, figureClaims, groupOfClaim, numbersOfClaim, rangeOfClaim } from './claim-range';
import { childGroups, isCrossCutting, parentGroup } from './group';
import type { Incident } from './incident';

/** Where the best number of a figure comes from. */
export type FigureBasis = 'assessment' | 'agreed' | 'lowestClaim' | 'sum';

/** A number with its range, in persons or pieces. `low <= best <= high`. */
export interface Figure {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Some claim gives no upper bound ("at least 25"). */
  readonly open: boolean;
  readonly basis: FigureBasis;
  /** The editor's reason, where there is an assessment. */
  readonly reason?: string;
}

export type FigureRecord = Pick<Incident, 'claims' | 'assessments'>;

/**
 * The figure of one measure and group. Its best is the editor's assessment, else the smallest number that all claims
 * allow, else the lowest claim; without claims of its own it is the sum of the groups within, each counted once. A whole is
 * never smaller than its parts. Its range is that of the claims, and of what one source's counts of the parts add up to; it
 * begins at zero where every claim is an upper bound alone. Null when nobody states it.
 */
export function figureOf(record: FigureRecord, measure: FigureMeasure, group: Group): Figure | null {
  return figureAmong(statedGroups(record, measure), record, measure, group);
}

/**
 * Groups of whom somebody states a number of the measure, and those around them. All others have no figure: most incidents state
 * two or three of some thirty groups, and the page asks for all of them before it is drawn.
 */
function statedGroups({ claims, assessments }: FigureRecord, measure: FigureMeasure): ReadonlySet<Group> {
  const stated = new Set<Group>();
  const add = (inner: Group) => {
    for (let group: Group | null = inner; group !== null && !stated.has(group); group = parentGroup(group))
      stated.add(group);
  };
  for (const claim of claims) if (claim.type === 'figure' && claim.measure === measure) add(groupOfClaim(claim));
  for (const each of assessments) if (each.measure === measure) add(each.group);
  return stated;
}

function figureAmong(
  stated: ReadonlySet<Group>,
  record: FigureRecord,
  measure: FigureMeasure,
  group: Group,
): Figure | null {
  if (!stated.has(group)) return null;
  const claims = figureClaims(record.claims, measure, group);
  const assessment = record.assessments.find((each) => each.measure === measure && each.group === group);
  const parts = sumAmong(stated, record, measure, group);
  const sums = claims.length === 0 ? [] : sumsBySource(record, measure, group);
  if (claims.length === 0 && !assessment) return parts;
  const numbers = claims.flatMap(numbersOfClaim);
  const assessed = assessment?.best ?? null;
  const own = assessed ?? bestOfClaims(claims);
  if (own === null) return parts;
  const best = assessed ?? Math.max(own, parts?.best ?? 0);
  return {
    low: hasOnlyUpperBounds(claims) ? 0 : Math.min(best, ...numbers),
    best,
    high: Math.max(best, ...numbers, ...sums),
    open: claims.some((claim) => claim.high === null),
    basis: assessed !== null ? 'assessment' : basisOf(claims, best > own),
    ...(assessment && { reason: assessment.reason }),
  };
}

/**
 * What each source's counts of the parts come to, at most. Adding up the highest counts of different sources instead would
 * give a number that nobody claims.
 */
function sumsBySource({ claims }: FigureRecord, measure: FigureMeasure, group: Group): readonly number[] {
  const sources = new Set(claims.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const own = claims.filter((claim) => claim.source === source);
    return sumOfParts({ claims: own, assessments: [] }, measure, group)?.high ?? [];
  });
}

/** The figure of one claim by itself, as `figureOf` gives it where nobody else counts. */
export function figureOfClaim(claim: ClaimedNumber): Pick<Figure, 'low' | 'best' | 'high' | 'open'> {
  const numbers = numbersOfClaim(claim);
  const upperOnly = hasOnlyUpperBounds([claim]);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return { low: upperOnly ? 0 : low, best: upperOnly ? high : low, high, open: claim.high === null };
}

/**
 * The smallest number that every claim allows, or null where no number satisfies all. Of upper bounds alone it is the lowest
 * bound: a source that says "as many as 30" does not mean none.
 */
export function agreedNumber(claims: readonly ClaimedNumber[]): number | null {
  const ranges = claims.map(rangeOfClaim);
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  if (claims.length === 0 || low > high) return null;
  return hasOnlyUpperBounds(claims) ? high : low;
}

function hasOnlyUpperBounds(claims: readonly ClaimedNumber[]): boolean {
  return claims.length > 0 && claims.every((claim) => claim.low === null && claim.high !== null);
}

function bestOfClaims(claims: readonly FigureClaim[]): number | null {
  if (claims.length === 0) return null;
  return agreedNumber(claims) ?? Math.min(...claims.flatMap(numbersOfClaim));
}

function basisOf(claims: readonly FigureClaim[], fromParts: boolean): FigureBasis {
  if (fromParts) return 'sum';
  return agreedNumber(claims) === null ? 'lowestClaim' : 'agreed';
}

/**
 * The sum of the figures of the groups right within a group. Groups that count other groups' people too are summed only when
 * no other group has a figure. Null when no group has one.
 */
export function sumOfParts(record: FigureRecord, measure: FigureMeasure, group: Group): Figure | null {
  return sumAmong(statedGroups(record, measure), record, measure, group);
}

function sumAmong(
  stated: ReadonlySet<Group>,
  record: FigureRecord,
  measure: FigureMeasure,
  group: Group,
): Figure | null {
  const children = childGroups(group);
  const figures = (crossing: boolean) =>
    children
      .filter((child) => isCrossCutting(child) === crossing)
      .flatMap((child) => figureAmong(stated, record, measure, child) ?? []);
  const disjoint = figures(false);
  const parts = disjoint.length > 0 ? disjoint : figures(true);
  if (parts.length === 0) return null;
  const sum = (pick: (figure: Figure) => number) => parts.reduce((total, figure) => total + pick(figure), 0);
  return {
    low: sum((figure) => figure.low),
    best: sum((figure) => figure.best),
    high: sum((figure) => figure.high),
    open: parts.some((figure) => figure.open),
    basis: 'sum',
  };
}
