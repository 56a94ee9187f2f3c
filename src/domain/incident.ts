import type { Claim, FigureMeasure, Group } from './claim';
import type { Place } from './place';
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

export type SiteRole = 'target' | 'launch' | 'found' | 'struck';

/** An incident at a place, in a role. The first site of an incident is the primary one: only it is counted. */
export interface Site {
  readonly place: string;
  readonly role: SiteRole;
  readonly note?: string;
}

export type AttributionStatus = 'claimed' | 'suspected' | 'acknowledged' | 'denied' | 'unclaimed';

/** Who is said to have done it, in which sense, and who says so. */
export interface Attribution {
  readonly status: AttributionStatus;
  /** Absent for `unclaimed`. */
  readonly actor?: string;
  /** Who says so, in our words, e.g. "US officials". */
  readonly by?: string;
  /** Source ids. */
  readonly sources: readonly string[];
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
  readonly title: string;
  readonly titleAr?: string;
  readonly summary: string;
  readonly summaryAr?: string;
  readonly time: TimeInterval;
  /** At least one; the first is primary. */
  readonly sites: readonly [Site, ...Site[]];
  readonly weapon?: string;
  readonly weaponAr?: string;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
  readonly links: readonly IncidentLink[];
  /** How well it is documented, as the research judged it. */
  readonly documentation: 'strong' | 'moderate' | 'thin' | 'notAssessed';
  readonly doubts: readonly string[];
  /** When set, what it covers stays closed until asked for. */
  readonly contentWarning?: string;
  /** Columns of the imported row that the model has no place for; text, shown as text. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A name that attributions use, in Arabic too, and what is known of it. */
export interface Actor {
  readonly name: string;
  readonly nameAr?: string;
  readonly otherNames: readonly string[];
}

/** A curated or imported set of incidents with the places and sources that they name. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly titleAr?: string;
  readonly description: string;
  readonly descriptionAr?: string;
  readonly licence: string;
  readonly updated: string;
  /** Opening view [west, south, east, north] in degrees; absent means fit to the data. */
  readonly openingBounds?: readonly [number, number, number, number];
  readonly actors: readonly Actor[];
  /** Notes, doubts, reasons and other words of the dataset, in other languages by the text that they translate. */
  readonly translations?: { readonly ar: Readonly<Record<string, string>> };
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly incidents: readonly Incident[];
}
