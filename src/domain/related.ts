import type { Incident, LinkRelation, SiteRole } from './incident';

/** A relation as the reader of one incident sees it: stored links from either end, and what the places tell. */
export type Relation =
  | Exclude<LinkRelation, 'samePlace'>
  | 'retaliatedBy'
  | 'follows'
  | 'launchedBy'
  | 'sameOrigin'
  | 'samePlace';

export interface RelatedIncident {
  readonly relation: Relation;
  readonly incident: string;
  readonly note?: string;
}

const INVERSES: Readonly<Record<LinkRelation, Relation>> = {
  retaliationFor: 'retaliatedBy',
  followedBy: 'follows',
  launchOf: 'launchedBy',
  sameCampaign: 'sameCampaign',
  samePlace: 'samePlace',
};

const ORIGIN_ROLES: readonly SiteRole[] = ['launch', 'found'];

/**
 * Incidents related to one, each once: linked ones first, then those launched from or found at the same place, then those at
 * the same primary place; the nearest in time first within each.
 */
export function relatedIncidents(incident: Incident, incidents: readonly Incident[]): readonly RelatedIncident[] {
  const nearest = incidents
    .filter(({ id }) => id !== incident.id)
    .sort((a, b) => distance(a, incident) - distance(b, incident));
  const linked = incident.links.map(({ relation, incident: id, note }) => related(relation, id, note));
  const linking = nearest.flatMap((other) =>
    other.links
      .filter((link) => link.incident === incident.id)
      .map(({ relation, note }) => related(INVERSES[relation], other.id, note)),
  );
  const origins = placesIn(incident, ORIGIN_ROLES);
  const sameOrigin = nearest
    .filter((other) => placesIn(other, ORIGIN_ROLES).some((place) => origins.includes(place)))
    .map(({ id }) => related('sameOrigin', id));
  const samePlace = nearest
    .filter(({ sites }) => sites[0].place === incident.sites[0].place)
    .map(({ id }) => related('samePlace', id));
  return once([...linked, ...linking, ...sameOrigin, ...samePlace]);
}

function related(relation: Relation, incident: string, note?: string): RelatedIncident {
  return { relation, incident, ...(note && { note }) };
}

function once(list: readonly RelatedIncident[]): readonly RelatedIncident[] {
  const seen = new Set<string>();
  return list.filter(({ incident }) => !seen.has(incident) && seen.add(incident));
}

function placesIn({ sites }: Incident, roles: readonly SiteRole[]): readonly string[] {
  return sites.filter(({ role }) => roles.includes(role)).map(({ place }) => place);
}

function distance(a: Incident, b: Incident): number {
  return Math.abs(a.time.start - b.time.start);
}
