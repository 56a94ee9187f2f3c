/**
 * What an actor is. `front`: a name under which others may act; who is behind it is a claim. `armedGroup`: armed, and the source
 * does not say of which kind.
 */
export type ActorType =
  | 'stateForce'
  | 'militia'
  | 'front'
  | 'insurgent'
  | 'armedGroup'
  | 'crowd'
  | 'civilians'
  | 'organisation'
  | 'unknown';

/** Stored imports hold indices into this list: add at its end only. */
export const ACTOR_TYPES: readonly ActorType[] = [
  'stateForce',
  'militia',
  'front',
  'insurgent',
  'armedGroup',
  'crowd',
  'civilians',
  'organisation',
  'unknown',
];

/** One source says for whom a front stands. */
export interface FrontClaim {
  /** Name of the actor behind it. */
  readonly actor: string;
  /** Id of the source that says so. */
  readonly source: string;
  /** Whom the source quotes, when it is not speaking for itself. */
  readonly attributedTo?: string;
  readonly note?: string;
}

/** A name that attributions and sides use, in Arabic too, and what is known of it. */
export interface Actor {
  readonly name: string;
  readonly nameAr?: string;
  readonly otherNames: readonly string[];
  readonly type: ActorType;
  readonly frontFor: readonly FrontClaim[];
}

/** Who acted and against whom: names of the dataset's actors, several where they acted or were hit together. */
export interface Sides {
  readonly by: readonly string[];
  readonly against: readonly string[];
  /** The two sides, one name each, where nobody says which of them acted, as in most registers of conflicts. */
  readonly between?: readonly [string, string];
  /** Our words, where the names alone would mislead. */
  readonly note?: string;
}
