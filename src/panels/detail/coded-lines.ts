import type { CodeClaim } from '../../domain/claim';
import type { CodeMeasure } from '../../domain/codes';
import type { Incident } from '../../domain/incident';
import type { MessageKey } from '../../i18n/texts';

/** What the editor coded, and what sources say where they differ from it or from one another. */
export interface CodedLine {
  readonly measure: CodeMeasure;
  /** The likeliest first; empty where no source states any. */
  readonly codes: readonly MessageKey[];
  /** Each code that a source has, with the claims that have it; empty where all agree with the editor. */
  readonly differing: readonly { readonly code: MessageKey; readonly claims: readonly CodeClaim[] }[];
}

/** Weapon, target, outcome and damage; none of them where nothing was coded and the weapon is not stated in words either. */
export function codedLines(incident: Incident): readonly CodedLine[] {
  const { weapon, target, outcome, damage } = incident.codes;
  const lines = [
    lineOf(
      incident,
      'weapon',
      keysOf(weapon, (code) => `terms.weapon-${code}`),
    ),
    lineOf(
      incident,
      'target',
      keysOf(target, (code) => `terms.target-${code}`),
    ),
    lineOf(
      incident,
      'outcome',
      keysOf(outcome, (code) => `terms.outcome-${code}`),
    ),
    lineOf(
      incident,
      'damage',
      keysOf([damage], (code) => `terms.damage-${code}`),
    ),
  ];
  if (lines.some(({ codes, differing }) => codes.length > 0 || differing.length > 0)) return lines;
  return incident.weapon === undefined ? [] : lines.slice(0, 1);
}

/** The word for a coded claim. */
export function codeKey(claim: CodeClaim): MessageKey {
  if (claim.measure === 'weapon') return `terms.weapon-${claim.code}`;
  if (claim.measure === 'target') return `terms.target-${claim.code}`;
  if (claim.measure === 'outcome') return `terms.outcome-${claim.code}`;
  return `terms.damage-${claim.code}`;
}

function keysOf<T extends string>(codes: readonly T[], key: (code: T) => MessageKey): readonly MessageKey[] {
  return codes.filter((code) => code !== 'notStated').map(key);
}

function lineOf({ claims }: Incident, measure: CodeMeasure, codes: readonly MessageKey[]): CodedLine {
  const coded = claims.filter((claim): claim is CodeClaim => claim.type === 'code' && claim.measure === measure);
  const found = [...new Set(coded.map(codeKey))];
  const isSettled = found.length <= 1 && found.every((code) => codes.includes(code));
  if (isSettled) return { measure, codes, differing: [] };
  const differing = found.map((code) => ({ code, claims: coded.filter((claim) => codeKey(claim) === code) }));
  return { measure, codes, differing };
}
