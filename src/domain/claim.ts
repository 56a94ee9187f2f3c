import type { CodeMeasure, DamageCode, OutcomeCode, TargetCode, WeaponCode } from './codes';

/** What a figure counts. */
export type FigureMeasure =
  | 'killed'
  | 'wounded'
  | 'munitionsFired'
  | 'munitionsImpacted'
  /** Munitions a source counts without saying whether fired or impacted. */
  | 'munitionsReported'
  | 'munitionsIntercepted'
  | 'launchersFound'
  | 'munitionsFound'
  | 'sitesStruck'
  | 'vehiclesHit'
  | 'attackers';

/** Every measure of a figure, casualties first. */
export const FIGURE_MEASURES = [
  'killed',
  'wounded',
  'munitionsFired',
  'munitionsImpacted',
  'munitionsReported',
  'munitionsIntercepted',
  'launchersFound',
  'munitionsFound',
  'sitesStruck',
  'vehiclesHit',
  'attackers',
] as const satisfies readonly FigureMeasure[];

/** What a statement is about: words, not numbers. */
export type StatementMeasure =
  | 'weapon'
  | 'origin'
  | 'target'
  | 'attacker'
  | 'claimant'
  | 'date'
  | 'timeOfDay'
  | 'place'
  | 'casualties'
  | 'damage'
  | 'account';

/** Whom a casualty figure counts; `group.ts` has the tree, with each group's nationality and role. */
export type Group =
  | 'everyone'
  | 'all'
  | 'coalition'
  | 'unitedStates'
  | 'usTroops'
  | 'usContractors'
  | 'usEmbassyStaff'
  | 'unitedKingdom'
  | 'ukTroops'
  | 'ukEmbassyStaff'
  | 'italianTroops'
  | 'polishTroops'
  /** Soldiers of the coalition whose nationalities a source does not tell apart. */
  | 'coalitionTroops'
  | 'iraqi'
  | 'iraqiForces'
  | 'iraqiArmy'
  | 'iraqiPolice'
  | 'peshmerga'
  | 'iraqiCivilians'
  | 'iraqiContractors'
  | 'militia'
  | 'iranians'
  | 'afghanPolice'
  /** Contractors whose nationality no source states. */
  | 'contractors'
  /** Staff of an embassy, nationality not stated. */
  | 'embassyStaff'
  | 'guards'
  /** Civilians outside Iraq, or of a nationality that no source states. */
  | 'civilians'
  | 'others'
  /** Soldiers, police and militia that a source counts together. */
  | 'combatants'
  | 'attackers'
  | 'islamicStateFighters';

/** A count in words that states no number; `claim-range.ts` has the smallest number that each can mean. */
export type WordQualifier = 'several' | 'tens' | 'dozens' | 'hundreds';

/**
 * How the source hedges its own number, which is kept as it stands: "more than 15" is low 15, high null, `moreThan`;
 * "fewer than 10" is low null, high 10, `fewerThan`; "as many as 30" is low null, high 30; "several" has no number at all.
 * `claim-range.ts` says what they allow.
 */
export type Qualifier = 'about' | 'atLeast' | 'asManyAs' | 'moreThan' | 'fewerThan' | WordQualifier;

/**
 * What a claim rests on. `ownCount`: the voice counted or saw it. `repeats`: the document passes on what others reported,
 * without saying who. `readInCopy`: we read a copy on another site. `inferred`: we worked it out from what the document says.
 */
export type ClaimBasis = 'ownCount' | 'repeats' | 'readInCopy' | 'inferred';

interface ClaimBase {
  /** Id of the source that says it. */
  readonly source: string;
  /** Whom the source quotes, when it is not speaking for itself. */
  readonly attributedTo?: string;
  /** Whose statement it is, where `attributedTo` does not name it as other claims do; `voice.ts` counts voices. */
  readonly voice?: string;
  /** ISO civil date on which it was stated, where it is not the source's date of publication. */
  readonly stated?: string;
  readonly basis?: ClaimBasis;
  /** The document's own words, at most twelve, beside our number or our words. */
  readonly quote?: string;
  /** Our words on what the source says, where the value alone would mislead. */
  readonly note?: string;
  /** Name of the field in the source's own file, for imported data (`best`, `nkill`, `fatalities`). */
  readonly field?: string;
}

/** One source gives one number, or a range, for one measure and group. */
export interface FigureClaim extends ClaimBase {
  readonly type: 'figure';
  readonly measure: FigureMeasure;
  readonly group?: Group;
  /**
   * Whole numbers, low <= high; null is *not stated*, never zero. `high` null with `low` set is open-ended; both are null
   * for a count in words alone.
   */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
  /** State of those counted, where the source states it: "traumatic brain injury", "critical". */
  readonly condition?: string;
}

/** One source says one thing in words. */
export interface StatementClaim extends ClaimBase {
  readonly type: 'statement';
  readonly measure: StatementMeasure;
  /** A short phrase; an `account` is a sentence, always in our words. */
  readonly value: string;
  /** The value is the document's own wording, letter for letter, and may stand in quotation marks. */
  readonly exact?: boolean;
}

/** One source says what the editor codes, in a sense that differs from another's. */
export type CodeClaim = ClaimBase & { readonly type: 'code' } & (
    | { readonly measure: 'weapon'; readonly code: WeaponCode }
    | { readonly measure: 'target'; readonly code: TargetCode }
    | { readonly measure: 'outcome'; readonly code: OutcomeCode }
    | { readonly measure: 'damage'; readonly code: DamageCode }
  );

export type Claim = FigureClaim | StatementClaim | CodeClaim;

/** What a claim may be about, whatever its type. */
export type ClaimMeasure = FigureMeasure | StatementMeasure | CodeMeasure;
