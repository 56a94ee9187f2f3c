import type { Attribution, AttributionStatus, Incident } from './incident';

/** From the firmest to none, the order in which they are shown. */
export const ATTRIBUTION_STATUSES: readonly AttributionStatus[] = [
  'acknowledged',
  'claimed',
  'suspected',
  'denied',
  'unclaimed',
];

/** Each status once, firmest first; `unclaimed` when there is no attribution. */
export function statusesOf(attributions: readonly Attribution[]): readonly AttributionStatus[] {
  const found = ATTRIBUTION_STATUSES.filter((status) => attributions.some((each) => each.status === status));
  return found.length > 0 ? found : ['unclaimed'];
}

/** Actors to whom somebody ascribes it, each once; those who only deny are not among them. */
export function actorsOf(attributions: readonly Attribution[]): readonly string[] {
  const names = attributions.flatMap(({ actor, status }) => (actor && status !== 'denied' ? [actor] : []));
  return [...new Set(names)];
}

/** Everyone whom a record names as a side or in an attribution, denied ones too; a name can stand several times. */
export function namesInvolved({ sides, attributions }: Pick<Incident, 'sides' | 'attributions'>): readonly string[] {
  return [...sides.by, ...sides.against, ...(sides.between ?? []), ...attributions.flatMap(({ actor }) => actor ?? [])];
}

/** Firmest first, in the order of the record within one status. */
export function sortAttributions(attributions: readonly Attribution[]): readonly Attribution[] {
  return [...attributions].sort((a, b) => rank(a) - rank(b));
}

const rank = ({ status }: Attribution) => ATTRIBUTION_STATUSES.indexOf(status);
