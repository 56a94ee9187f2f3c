import { discrepanciesOf } from '../../domain/discrepancy';
import type { Dataset, Incident } from '../../domain/incident';

/** Something in a dataset that contradicts the rest of it. `path` as in `incidents.3.claims.0.source`. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** The first broken reference, repeated id or missing assessment; null when there is none. */
export function findFault(dataset: Dataset): Fault | null {
  const ids = {
    places: new Set(dataset.places.map(({ id }) => id)),
    sources: new Set(dataset.sources.map(({ id }) => id)),
    incidents: new Set(dataset.incidents.map(({ id }) => id)),
  };
  for (const list of ['places', 'sources', 'incidents'] as const) {
    const repeated = firstRepeated(dataset[list].map(({ id }) => id));
    if (repeated >= 0) return { path: `${list}.${repeated}.id`, reason: 'this id is used twice' };
  }
  for (const [index, place] of dataset.places.entries()) {
    const path = `places.${index}.point`;
    if (place.point === null && place.precision !== 'unknown')
      return { path, reason: 'only an unknown place has none' };
    if (place.point !== null && place.precision === 'unknown') return { path, reason: 'an unknown place has no point' };
  }
  for (const [index, incident] of dataset.incidents.entries()) {
    const fault = faultOf(incident, ids);
    if (fault) return { path: `incidents.${index}.${fault.path}`, reason: `${incident.id}: ${fault.reason}` };
  }
  return null;
}

interface Ids {
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

function faultOf(incident: Incident, ids: Ids): Fault | null {
  return unknownReference(incident, ids) ?? unknownAttributionSource(incident, ids) ?? missingAssessment(incident);
}

function unknownReference(incident: Incident, ids: Ids): Fault | null {
  const site = incident.sites.findIndex(({ place }) => !ids.places.has(place));
  if (site >= 0) return { path: `sites.${site}.place`, reason: `there is no place “${incident.sites[site]?.place}”` };
  const claim = incident.claims.findIndex(({ source }) => !ids.sources.has(source));
  if (claim >= 0) {
    return { path: `claims.${claim}.source`, reason: `there is no source “${incident.claims[claim]?.source}”` };
  }
  const link = incident.links.findIndex((each) => !ids.incidents.has(each.incident) || each.incident === incident.id);
  if (link < 0) return null;
  return { path: `links.${link}.incident`, reason: `there is no other incident “${incident.links[link]?.incident}”` };
}

function unknownAttributionSource({ attributions }: Incident, ids: Ids): Fault | null {
  for (const [index, { sources, status, actor }] of attributions.entries()) {
    const unknown = sources.find((source) => !ids.sources.has(source));
    if (unknown !== undefined)
      return { path: `attributions.${index}.sources`, reason: `there is no source “${unknown}”` };
    if (status !== 'unclaimed' && actor === undefined) {
      return { path: `attributions.${index}.actor`, reason: `“${status}” needs an actor` };
    }
  }
  return null;
}

function missingAssessment(incident: Incident): Fault | null {
  const open = discrepanciesOf(incident.claims).find(
    ({ measure, group }) => !incident.assessments.some((each) => each.measure === measure && each.group === group),
  );
  if (!open) return null;
  return { path: 'assessments', reason: `claims of ${open.measure} (${open.group}) disagree without an assessment` };
}

function firstRepeated(ids: readonly string[]): number {
  const seen = new Set<string>();
  return ids.findIndex((id) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}
