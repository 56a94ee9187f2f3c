import type { CodeClaim } from '../../domain/claim';
import type { CodeMeasure } from '../../domain/codes';
import type { Incident } from '../../domain/incident';
import type { MessageKey } from '../../i18n/texts';

/** The editor's codes of a measure, and the codes of the sources when they differ from them or from each other. */
export interface CodedLine {
  readonly measure: CodeMeasure;
  /** The most likely code first. Empty when no source states one. */
  readonly codes: readonly MessageKey[];
  /** Each code of a source with its claims. Empty when all sources agree with the editor. */
  readonly differing: readonly { readonly code: MessageKey; readonly claims: readonly CodeClaim[] }[];
}

/** The lines of weapon, target, outcome and damage. Without codes, only the weapon, or none when it has no words either. */
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

/** Message key of a coded claim's word. */
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
  const isAgreed = found.length <= 1 && found.every((code) => codes.includes(code));
  if (isAgreed) return { measure, codes, differing: [] };
  const differing = found.map((code) => ({ code, claims: coded.filter((claim) => codeKey(claim) === code) }));
  return { measure, codes, differing };
}
