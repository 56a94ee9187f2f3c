import { type Claim, FIGURE_MEASURES } from '../../domain/claim';

/** Claims that say the same thing, so that it is shown once, with all who say it. */
export interface ClaimLine {
  readonly key: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** A heading with the claims under it. */
export interface ClaimGroup {
  readonly key: string;
  readonly lines: readonly [ClaimLine, ...ClaimLine[]];
}

/** Order of the measures: casualties first, then other figures, then text. */
const ORDER: readonly Claim['measure'][] = [
  ...FIGURE_MEASURES,
  'weapon',
  'origin',
  'target',
  'attacker',
  'claimant',
  'date',
  'timeOfDay',
  'place',
  'outcome',
  'damage',
  'casualties',
  'account',
];

/** Groups claims by measure. Claims of a group that say the same share a line. */
export function byMeasure(claims: readonly Claim[]): readonly ClaimGroup[] {
  const sorted = [...claims].sort((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));
  return gather(sorted, ({ measure }) => measure, saying);
}

/** Groups claims by source, in the order of the record. Each claim has its own line. */
export function bySource(claims: readonly Claim[]): readonly ClaimGroup[] {
  return gather(
    claims,
    ({ source }) => source,
    (claim, index) => `${saying(claim)}|${index}`,
  );
}

/** Groups claims by their note, so that the same note is read once. Claims without a note come first. */
export function byNote(
  claims: readonly Claim[],
): readonly { readonly note: string; readonly claims: readonly Claim[] }[] {
  const notes = new Map<string, Claim[]>();
  for (const claim of claims) notes.set(claim.note ?? '', [...(notes.get(claim.note ?? '') ?? []), claim]);
  const groups = [...notes].map(([note, each]) => ({ note, claims: each }));
  return groups.sort((a, b) => Number(a.note !== '') - Number(b.note !== ''));
}

/** A key that is equal for claims that say the same. */
function saying(claim: Claim): string {
  if (claim.type === 'statement') return `${claim.measure}|${claim.value}`;
  if (claim.type === 'code') return `${claim.measure}|=${claim.code}`;
  const { measure, group, low, high, qualifier, condition, basis } = claim;
  return [measure, group, low, high, qualifier, condition, basis === 'inferred'].join('|');
}

function gather(
  claims: readonly Claim[],
  groupOf: (claim: Claim) => string,
  lineOf: (claim: Claim, index: number) => string,
): readonly ClaimGroup[] {
  const groups = new Map<string, Map<string, [Claim, ...Claim[]]>>();
  for (const [index, claim] of claims.entries()) {
    const lines = groups.get(groupOf(claim)) ?? new Map<string, [Claim, ...Claim[]]>();
    groups.set(groupOf(claim), lines);
    const line = lines.get(lineOf(claim, index));
    if (line) line.push(claim);
    else lines.set(lineOf(claim, index), [claim]);
  }
  return [...groups].flatMap(([key, lines]) => {
    const [first, ...rest] = [...lines].map(([line, each]) => ({ key: line, claims: each }));
    return first ? [{ key, lines: [first, ...rest] as const }] : [];
  });
}
