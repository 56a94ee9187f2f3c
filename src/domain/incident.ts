import type { Actor, Sides } from './actor';
import type { Claim, FigureMeasure, Group } from './claim';
import type { IncidentCodes } from './codes';
import type { Doubt } from './doubt';
import type { Apart, IncidentClass } from './incident-class';
import type { Place } from './place';
import type { Review } from './review';
import type { Revision } from './revision';
import type { Source } from './source';
import type { TimeInterval } from './time-interval';

export type IncidentKind =
  | 'rocketAttack'
  | 'missileAttack'
  | 'airStrike'
  | 'droneStrike'
  | 'bombing'
  | 'armedAttack'
  | 'riot'
  | 'other';

/** Stored imports hold indices into this list: add at its end only. */
export const INCIDENT_KINDS: readonly IncidentKind[] = [
  'rocketAttack',
  'missileAttack',
  'airStrike',
  'droneStrike',
  'bombing',
  'armedAttack',
  'riot',
  'other',
];

export type SiteRole = 'target' | 'launch' | 'found' | 'struck';

/** An incident at a place, in a role. The first site of an incident is the primary one: only it is counted. */
export interface Site {
  readonly place: string;
  readonly role: SiteRole;
  readonly note?: string;
  /** The line or the area that the file gives, as context of the point. */
  readonly outline?: SiteOutline;
}

/** A line or an area: its type and its positions as GeoJSON nests them, longitude first. */
export interface SiteOutline {
  readonly type: 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

/** How well an incident is documented, as the research judged it. */
export type Documentation = 'strong' | 'moderate' | 'thin' | 'notAssessed';

export type AttributionStatus = 'claimed' | 'suspected' | 'acknowledged' | 'denied' | 'unclaimed';

/**
 * How firmly a source ascribes the incident to an actor, in the source's own sense. `identified`: the source states that the
 * actor was found out. `accused`: the source blames the actor and shows no proof.
 */
export type AttributionConfidence = 'identified' | 'suspected' | 'accused';

/** The actor to whom somebody ascribes the incident, in which sense, and the speaker. */
export interface Attribution {
  readonly status: AttributionStatus;
  /** Absent for `unclaimed`. */
  readonly actor?: string;
  /** Who says so, in our words, e.g. "US officials". */
  readonly by?: string;
  /** Source ids. */
  readonly sources: readonly string[];
  /** ISO civil date of the statement; absent when no source gives it. */
  readonly date?: string;
  readonly confidence?: AttributionConfidence;
  readonly note?: string;
}

/** The figure that totals use where claims disagree: an editor's pick, with the reason in writing. */
export interface Assessment {
  readonly measure: FigureMeasure;
  readonly group: Group;
  readonly best: number | null;
  readonly reason: string;
}

export type LinkRelation = 'retaliationFor' | 'samePlace' | 'launchOf' | 'sameCampaign' | 'followedBy';

export interface IncidentLink {
  readonly relation: LinkRelation;
  readonly incident: string;
  readonly note?: string;
}

export interface Incident {
  readonly id: string;
  /** The source's own words for the kind, for imported data; curated data uses `kind` alone. */
  readonly kindLabel?: string;
  readonly kind: IncidentKind;
  readonly class: IncidentClass;
  /** Set where it is not counted on its class's line. */
  readonly apart?: Apart;
  readonly sides: Sides;
  readonly codes: IncidentCodes;
  readonly title: string;
  readonly titleAr?: string;
  readonly summary: string;
  readonly summaryAr?: string;
  readonly time: TimeInterval;
  /** At least one; the first is primary. */
  readonly sites: readonly [Site, ...Site[]];
  /** How many incidents the entry stands for, where it is not one; its figures are those of all of them. */
  readonly events?: number;
  readonly weapon?: string;
  readonly weaponAr?: string;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
  readonly links: readonly IncidentLink[];
  readonly documentation: Documentation;
  readonly doubts: readonly Doubt[];
  /** When set, what it covers stays closed until asked for. */
  readonly contentWarning?: string;
  readonly review: Review;
  /** Columns of the imported row that the model has no place for; text, shown as text. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** How far a month was searched: a month that was not is a gap in the record, not calm. */
export interface MonthCoverage {
  /** `2019-11` */
  readonly month: string;
  readonly searched: 'yes' | 'thin' | 'no';
}

/** What a dataset says about itself, in the order in which a reader needs it. */
export type AboutTopic =
  | 'scope'
  | 'leftOut'
  | 'apart'
  | 'coverage'
  | 'best'
  | 'voices'
  | 'conclusions'
  | 'codebook'
  | 'credits';

export const ABOUT_TOPICS: readonly AboutTopic[] = [
  'scope',
  'leftOut',
  'apart',
  'coverage',
  'best',
  'voices',
  'conclusions',
  'codebook',
  'credits',
];

/** What the editor says on one topic. A single point is a paragraph, several are a list. */
export interface AboutPart {
  readonly topic: AboutTopic;
  readonly points: readonly string[];
  readonly pointsAr?: readonly string[];
}

/** What stands on a line of the totals, as a phrase after its number: "(102 recorded attacks) on the coalition". */
export interface LineScope {
  readonly text: string;
  readonly textAr?: string;
}

/** A curated or imported set of incidents with the places and sources that they name. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly titleAr?: string;
  readonly description: string;
  readonly descriptionAr?: string;
  /** What it covers, how its figures are made and what may be concluded, in the editor's words. */
  readonly about?: readonly AboutPart[];
  /** '' where the file does not say. */
  readonly licence: string;
  /** Day as 2026-11-27; '' where the file does not say. */
  readonly updated: string;
  /** Opening view [west, south, east, north] in degrees; absent means fit to the data. */
  readonly openingBounds?: readonly [number, number, number, number];
  /** Months of the dataset's period, in order; absent when nobody says which were searched. */
  readonly coverage?: readonly MonthCoverage[];
  /** By line of the totals; a line that is absent is named by its class alone. */
  readonly scopes?: Readonly<Record<string, LineScope>>;
  /** Its saved revisions, oldest first; absent where it was not written in the page. */
  readonly history?: readonly Revision[];
  readonly actors: readonly Actor[];
  /** Notes, doubts, reasons and other words of the dataset, in other languages by the text that they translate. */
  readonly translations?: { readonly ar: Readonly<Record<string, string>> };
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly incidents: readonly Incident[];
}
