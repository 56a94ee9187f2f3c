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

/** Whom a casualty figure counts. `all` includes every other; see `group.ts` for the tree. */
export type Group =
  | 'all'
  | 'coalition'
  | 'unitedStates'
  | 'unitedKingdom'
  | 'iraqi'
  | 'iraqiForces'
  | 'iraqiPolice'
  | 'iraqiCivilians'
  | 'militia'
  | 'embassyStaff'
  | 'civilians'
  | 'attackers'
  | 'others';

/** How the source hedges its own number. */
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
  /** Whole numbers, low <= high; null is *not stated*, never zero. `high` null with `low` set is open-ended. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier?: Qualifier;
}

/** One source says one thing in words. */
export interface StatementClaim extends ClaimBase {
  readonly type: 'statement';
  readonly measure: StatementMeasure;
  /** A word or short phrase as the source has it, shown in quotation marks. */
  readonly value: string;
}

export type Claim = FigureClaim | StatementClaim;
