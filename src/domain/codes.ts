/** What an incident was carried out with, as coded. `rocket` is any rocket whose calibre no source states. */
export type WeaponCode =
  | 'rocket'
  | 'rocket107'
  | 'rocket122'
  | 'mortar'
  | 'ballisticMissile'
  | 'guidedMissile'
  | 'airStrike'
  | 'drone'
  | 'roadsideBomb'
  | 'vehicleBomb'
  | 'smallArms'
  | 'arson'
  | 'crowd'
  | 'other'
  | 'notStated';

/** What was aimed at or, where the aim is not known, hit. */
export type TargetCode =
  | 'base'
  | 'embassy'
  | 'convoy'
  | 'airport'
  | 'oilSite'
  | 'forcesInTheField'
  | 'militiaPosition'
  | 'leaders'
  | 'company'
  | 'aidGroup'
  | 'home'
  | 'other'
  | 'notStated';

/**
 * What became of the munitions. `impact`: at least one went off on or near the target. `missed`: all fell elsewhere.
 * `unfired`: found before use. Several may hold of one volley.
 */
export type OutcomeCode = 'impact' | 'intercepted' | 'missed' | 'unexploded' | 'unfired' | 'notStated';

/** Damage to things, as the heaviest that a source speaks of. `none`: a source says that there was none. */
export type DamageCode = 'none' | 'minor' | 'severe' | 'destroyed' | 'extentNotStated' | 'notStated';

export type CodeMeasure = 'weapon' | 'target' | 'outcome' | 'damage';

export const WEAPON_CODES: readonly WeaponCode[] = [
  'rocket',
  'rocket107',
  'rocket122',
  'mortar',
  'ballisticMissile',
  'guidedMissile',
  'airStrike',
  'drone',
  'roadsideBomb',
  'vehicleBomb',
  'smallArms',
  'arson',
  'crowd',
  'other',
  'notStated',
];

export const TARGET_CODES: readonly TargetCode[] = [
  'base',
  'embassy',
  'convoy',
  'airport',
  'oilSite',
  'forcesInTheField',
  'militiaPosition',
  'leaders',
  'company',
  'aidGroup',
  'home',
  'other',
  'notStated',
];

export const OUTCOME_CODES: readonly OutcomeCode[] = [
  'impact',
  'intercepted',
  'missed',
  'unexploded',
  'unfired',
  'notStated',
];

export const DAMAGE_CODES: readonly DamageCode[] = [
  'none',
  'minor',
  'severe',
  'destroyed',
  'extentNotStated',
  'notStated',
];

/** The editor's coding of an incident, each list the likeliest first; what no source states is `notStated` alone. */
export interface IncidentCodes {
  readonly weapon: readonly WeaponCode[];
  readonly target: readonly TargetCode[];
  readonly outcome: readonly OutcomeCode[];
  readonly damage: DamageCode;
}

/** The coding of an incident of which nothing is known, such as an imported row. */
export const NOT_CODED: IncidentCodes = {
  weapon: ['notStated'],
  target: ['notStated'],
  outcome: ['notStated'],
  damage: 'notStated',
};
