import {
  type Claim,
  type ClaimBasis,
  FIGURE_MEASURES,
  type Qualifier,
  type StatementMeasure,
} from '../../domain/claim';
import { type CodeMeasure, DAMAGE_CODES, OUTCOME_CODES, TARGET_CODES, WEAPON_CODES } from '../../domain/codes';

export const STATEMENT_MEASURES: readonly StatementMeasure[] = [
  'account',
  'casualties',
  'damage',
  'weapon',
  'origin',
  'target',
  'attacker',
  'claimant',
  'date',
  'timeOfDay',
  'place',
];
export const CODE_MEASURES: readonly CodeMeasure[] = ['weapon', 'target', 'outcome', 'damage'];
export const QUALIFIERS: readonly Qualifier[] = [
  'about',
  'atLeast',
  'asManyAs',
  'moreThan',
  'fewerThan',
  'several',
  'tens',
  'dozens',
  'hundreds',
];
export const CLAIM_BASES: readonly ClaimBasis[] = ['ownCount', 'repeats', 'readInCopy', 'inferred'];

/** What a claim can be about, as the value of a choice: `figure:killed`. */
export function kindOfClaim({ type, measure }: Claim): string {
  return `${type}:${measure}`;
}

/** The claim about something else. Who says it stays; a number that both kinds have stays, too. */
export function claimOfKind(claim: Claim, kind: string): Claim {
  const [type, name] = kind.split(':');
  const { measure: _, type: before, ...rest } = claim;
  const { source, attributedTo, voice, stated, basis, quote, note, field } = rest;
  const said = Object.fromEntries(
    Object.entries({ attributedTo, voice, stated, basis, quote, note, field }).filter(([, each]) => each !== undefined),
  );
  const base = { source, ...said };
  const figure = FIGURE_MEASURES.find((each) => each === name);
  if (type === 'figure' && figure) {
    if (claim.type === 'figure') return { ...claim, measure: figure };
    return { ...base, type, measure: figure, group: 'all', low: null, high: null };
  }
  const statement = STATEMENT_MEASURES.find((each) => each === name);
  if (type === 'statement' && statement) {
    const value = claim.type === 'statement' && before === 'statement' ? claim.value : '';
    return { ...base, type, measure: statement, value };
  }
  return codeClaim(base, name) ?? claim;
}

function codeClaim(base: Pick<Claim, 'source'>, name: string | undefined): Claim | null {
  if (name === 'weapon') return { ...base, type: 'code', measure: name, code: 'notStated' };
  if (name === 'target') return { ...base, type: 'code', measure: name, code: 'notStated' };
  if (name === 'outcome') return { ...base, type: 'code', measure: name, code: 'notStated' };
  return name === 'damage' ? { ...base, type: 'code', measure: name, code: 'notStated' } : null;
}

/** Codes that a claim of a measure can have. */
export function codesOf(measure: CodeMeasure): readonly string[] {
  if (measure === 'weapon') return WEAPON_CODES;
  if (measure === 'target') return TARGET_CODES;
  return measure === 'outcome' ? OUTCOME_CODES : DAMAGE_CODES;
}

/** The code claim with another code; the same claim where its measure has no such code. */
export function withCode(claim: Claim, code: string): Claim {
  if (claim.type !== 'code') return claim;
  const known = <T extends string>(all: readonly T[]) => all.find((each) => each === code);
  if (claim.measure === 'weapon') return { ...claim, code: known(WEAPON_CODES) ?? claim.code };
  if (claim.measure === 'target') return { ...claim, code: known(TARGET_CODES) ?? claim.code };
  if (claim.measure === 'outcome') return { ...claim, code: known(OUTCOME_CODES) ?? claim.code };
  return { ...claim, code: known(DAMAGE_CODES) ?? claim.code };
}
