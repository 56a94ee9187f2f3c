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
  | 'attackers';

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
  | 'account';

/**
 * Whom a casualty figure counts. `all` is everybody who was hit; those who carried the attack out are `attackers`, and
 * only `everyone` counts both together. `group.ts` has the tree.
 */
export type Group =
  | 'everyone'
  | 'all'
  | 'coalition'
  | 'unitedStates'
  | 'unitedKingdom'
  | 'iraqi'
  | 'iraqiForces'
  | 'iraqiArmy'
  | 'iraqiPolice'
  | 'iraqiCivilians'
  | 'militia'
  /** Soldiers, police and militia that a source counts together. */
  | 'combatants'
  | 'embassyStaff'
  | 'civilians'
  | 'attackers'
  | 'others';

/**
 * How the source hedges its own number, which is kept as it stands: "more than 15" is low 15, high null, `moreThan`;
 * "as many as 30" is low null, high 30; "several" has no number at all. `claim-range.ts` says what they allow.
 */
export type Qualifier = 'about' | 'atLeast' | 'asManyAs' | 'moreThan' | 'several' | 'inferred';

interface ClaimBase {
  /** Id of the source that says it. */
  readonly source: string;
  /** Whom the source quotes, when it is not speaking for itself. */
  readonly attributedTo?: string;
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
   * for "several" alone.
   */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
}

/** One source says one thing in words. */
export interface StatementClaim extends ClaimBase {
  readonly type: 'statement';
  readonly measure: StatementMeasure;
  /**
   * A word or short phrase as the source has it, shown in quotation marks; an `account` is what the source says in our
   * words, shown without them.
   */
  readonly value: string;
}

export type Claim = FigureClaim | StatementClaim;
