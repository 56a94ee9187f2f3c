import * as v from 'valibot';
import { ACTOR_TYPES } from '../../domain/actor';
import { ATTRIBUTION_STATUSES } from '../../domain/attribution';
import type { ClaimBasis, FigureMeasure, Qualifier, StatementMeasure } from '../../domain/claim';
import { DAMAGE_CODES, OUTCOME_CODES, TARGET_CODES, WEAPON_CODES } from '../../domain/codes';
import type { DoubtCode } from '../../domain/doubt';
import { GROUPS } from '../../domain/group';
import {
  ABOUT_TOPICS,
  type AttributionConfidence,
  type Documentation,
  INCIDENT_KINDS,
  type LinkRelation,
  type SiteRole,
} from '../../domain/incident';
import { APARTS, INCIDENT_CLASSES } from '../../domain/incident-class';
import { PLACE_PRECISIONS } from '../../domain/place';
import { REVIEW_STATUSES } from '../../domain/review';
import { SOURCE_KINDS } from '../../domain/source';

/** Every member of a union as a list that the compiler holds complete. */
const all = <T extends string>(members: Readonly<Record<T, true>>) => v.picklist(Object.keys(members) as T[]);
const list = <T extends string>(members: readonly T[]) => v.picklist([...members]);

export const FIGURES = all<FigureMeasure>({
  killed: true,
  wounded: true,
  munitionsFired: true,
  munitionsImpacted: true,
  munitionsReported: true,
  munitionsIntercepted: true,
  launchersFound: true,
  munitionsFound: true,
  sitesStruck: true,
  vehiclesHit: true,
  attackers: true,
});
export const STATEMENTS = all<StatementMeasure>({
  weapon: true,
  origin: true,
  target: true,
  attacker: true,
  claimant: true,
  date: true,
  timeOfDay: true,
  place: true,
  casualties: true,
  damage: true,
  account: true,
});
export const DOUBTS = all<DoubtCode>({
  placeMissing: true,
  placeNameShared: true,
  placeNameUnknown: true,
  coordinatesZero: true,
  coordinatesOutOfRange: true,
  coordinatesUnreadable: true,
  coordinatesSwapped: true,
  coordinatesRepresentative: true,
  outOfCountry: true,
  dateOrderOther: true,
  datePartUnknown: true,
  dateApproximate: true,
  dateConverted: true,
  dateGiven: true,
  dateMissing: true,
  datesReversed: true,
  dateUnreadable: true,
  timeUnreadable: true,
  precisionUnknown: true,
  countFractional: true,
  countNegative: true,
  countUnreadable: true,
  countVague: true,
  countWorded: true,
  countIncomplete: true,
  countTooLarge: true,
  eventsNotStated: true,
  lowAboveHigh: true,
  bestOutsideRange: true,
  idDuplicate: true,
  cellsMissing: true,
  cellsExtra: true,
  quoteUnclosed: true,
  encodingMixed: true,
});
export const KINDS = list(INCIDENT_KINDS);
export const QUALIFIERS = all<Qualifier>({
  about: true,
  atLeast: true,
  asManyAs: true,
  moreThan: true,
  fewerThan: true,
  several: true,
  tens: true,
  dozens: true,
  hundreds: true,
});
export const BASES = all<ClaimBasis>({ ownCount: true, repeats: true, readInCopy: true, inferred: true });
export const RELATIONS = all<LinkRelation>({
  retaliationFor: true,
  samePlace: true,
  launchOf: true,
  sameCampaign: true,
  followedBy: true,
});
export const ROLES = all<SiteRole>({ target: true, launch: true, found: true, struck: true });
export const PRECISIONS = list(PLACE_PRECISIONS);
export const CONFIDENCES = all<AttributionConfidence>({ identified: true, suspected: true, accused: true });
export const DOCUMENTATION = all<Documentation>({ strong: true, moderate: true, thin: true, notAssessed: true });
export const STATUSES = list(ATTRIBUTION_STATUSES);
export const GROUP = list(GROUPS);
export const CLASSES = list(INCIDENT_CLASSES);
export const APART = list(APARTS);
export const WEAPONS = list(WEAPON_CODES);
export const TARGETS = list(TARGET_CODES);
export const OUTCOMES = list(OUTCOME_CODES);
export const DAMAGES = list(DAMAGE_CODES);
export const ACTOR_TYPE = list(ACTOR_TYPES);
export const SOURCE_KIND = list(SOURCE_KINDS);
export const REVIEW_STATUS = list(REVIEW_STATUSES);
export const TOPICS = list(ABOUT_TOPICS);
