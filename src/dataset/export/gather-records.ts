import type { Actor } from '../../domain/actor';
import type { Incident, Site } from '../../domain/incident';
import type { Place } from '../../domain/place';
import type { Source } from '../../domain/source';
import type { IncidentDetail } from '../atlas';
import { type UniqueEntries, uniqueEntries } from './unique-entries';

/** Records with the places, sources and actors that they name, under ids that fit together in one file. */
export interface GatheredRecords {
  readonly incidents: readonly Incident[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
}

/** Links to incidents that are not among the records are left out: a file must not point to what it does not have. */
export function gatherRecords(details: readonly IncidentDetail[]): GatheredRecords {
  const places = uniqueEntries<Place>();
  const sources = uniqueEntries<Source>();
  const taken = new Set<string>();
  const actors = new Map(details.flatMap((detail) => [...(detail.actors ?? [])]));
  const kept = new Set(details.map(({ incident }) => incident.id));
  const incidents = details.map((detail) => {
    const { incident } = detail;
    const sourceId = idIn(detail.sources, sources);
    const placeId = idIn(detail.places, places);
    const sited = ({ place, ...site }: Site): Site => ({ place: placeId(place), ...site });
    const [first, ...others] = incident.sites;
    return {
      ...incident,
      id: freeId(incident.id, taken),
      sites: [sited(first), ...others.map(sited)] as const,
      claims: incident.claims.map((claim) => ({ ...claim, source: sourceId(claim.source) })),
      attributions: incident.attributions.map((each) => ({ ...each, sources: each.sources.map(sourceId) })),
      links: incident.links.filter((link) => kept.has(link.incident)),
    };
  });
  // Sources that no claim names say for whom a front stands; they belong to the actors.
  for (const detail of details) for (const source of detail.sources.values()) sources.idOf(source);
  return { incidents, places: places.entries, sources: sources.entries, actors: [...actors.values()] };
}

/** Two datasets on one screen can use one id for two incidents. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`;
  taken.add(free);
  return free;
}

function idIn<T extends { readonly id: string }>(known: ReadonlyMap<string, T>, unique: UniqueEntries<T>) {
  return (id: string): string => {
    const entry = known.get(id);
    return entry ? unique.idOf(entry) : id;
  };
}
