import type { FigureClaim } from '../../domain/claim';
import { figureClaims } from '../../domain/claim-range';
import { discrepanciesOf } from '../../domain/discrepancy';
import { GROUPS, isWithin } from '../../domain/group';
import type { Assessment, Dataset, Incident } from '../../domain/incident';
import { brokenSums } from './sums';

/** Something in a dataset that contradicts the rest of it. `path` as in `incidents.3.claims.0.source`. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/**
 * Broken references, repeated ids, counts that do not add up, assessments that are missing or rest on nothing: everything
 * that the shape of the file alone does not show, in the order of the file.
 */
export function findFaults(dataset: Dataset): readonly Fault[] {
  const ids: Ids = {
    places: new Set(dataset.places.map(({ id }) => id)),
    sources: new Set(dataset.sources.map(({ id }) => id)),
    incidents: new Set(dataset.incidents.map(({ id }) => id)),
    actors: new Set(dataset.actors.map(({ name }) => name)),
  };
  return [
    ...repeatedIds(dataset),
    ...dataset.actors.flatMap((actor, index) => below(`actors.${index}`, actor.name, frontFaults(actor, ids))),
    ...dataset.places.flatMap(({ point, precision }, index) => {
      const path = `places.${index}.point`;
      if (point === null && precision !== 'unknown') return [{ path, reason: 'only an unknown place has none' }];
      return point !== null && precision === 'unknown' ? [{ path, reason: 'an unknown place has no point' }] : [];
    }),
    ...dataset.incidents.flatMap((incident, index) =>
      below(`incidents.${index}`, incident.id, [
        ...referenceFaults(incident, ids),
        ...attributionFaults(incident, ids),
        ...sideFaults(incident, ids),
        ...assessmentFaults(incident),
      ]),
    ),
  ];
}

interface Ids {
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

function below(path: string, name: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ path: `${path}.${fault.path}`, reason: `${name}: ${fault.reason}` }));
}

function repeatedIds(dataset: Dataset): readonly Fault[] {
  return (['places', 'sources', 'incidents'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return dataset[list].flatMap(({ id }, index) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ path: `${list}.${index}.id`, reason: 'this id is used twice' }] : [];
    });
  });
}

function frontFaults({ frontFor }: Dataset['actors'][number], ids: Ids): readonly Fault[] {
  return frontFor.flatMap(({ actor, source }, index) => [
    ...(ids.actors.has(actor) ? [] : [{ path: `frontFor.${index}.actor`, reason: `there is no actor “${actor}”` }]),
    ...(ids.sources.has(source)
      ? []
      : [{ path: `frontFor.${index}.source`, reason: `there is no source “${source}”` }]),
  ]);
}

function referenceFaults({ id, sites, claims, links }: Incident, ids: Ids): readonly Fault[] {
  return [
    ...sites.flatMap(({ place }, index) =>
      ids.places.has(place) ? [] : [{ path: `sites.${index}.place`, reason: `there is no place “${place}”` }],
    ),
    ...claims.flatMap(({ source }, index) =>
      ids.sources.has(source) ? [] : [{ path: `claims.${index}.source`, reason: `there is no source “${source}”` }],
    ),
    ...links.flatMap(({ incident }, index) =>
      ids.incidents.has(incident) && incident !== id
        ? []
        : [{ path: `links.${index}.incident`, reason: `there is no other incident “${incident}”` }],
    ),
  ];
}

function attributionFaults({ attributions }: Incident, ids: Ids): readonly Fault[] {
  return attributions.flatMap(({ sources, status, actor }, index) => {
    const path = `attributions.${index}`;
    const unknown = sources.filter((source) => !ids.sources.has(source));
    const faults = unknown.map((source) => ({ path: `${path}.sources`, reason: `there is no source “${source}”` }));
    if (status === 'unclaimed') return faults;
    if (actor === undefined) return [...faults, { path: `${path}.actor`, reason: `“${status}” needs an actor` }];
    if (sources.length > 0) return faults;
    return [...faults, { path: `${path}.sources`, reason: `“${status}” needs a source` }];
  });
}

/** Sides name actors of the dataset, where it lists any. */
function sideFaults({ sides }: Incident, { actors }: Ids): readonly Fault[] {
  if (actors.size === 0) return [];
  return (['by', 'against', 'between'] as const).flatMap((side) =>
    (sides[side] ?? []).flatMap((name, index) =>
      actors.has(name) ? [] : [{ path: `sides.${side}.${index}`, reason: `there is no actor “${name}”` }],
    ),
  );
}

function assessmentFaults(incident: Incident): readonly Fault[] {
  const open = discrepanciesOf(incident.claims).filter(
    ({ measure, group, claims }) =>
      !claims.every(isColumn) && !incident.assessments.some((each) => each.measure === measure && each.group === group),
  );
  const pathOf = (assessment: Assessment) => `assessments.${incident.assessments.indexOf(assessment)}`;
  return [
    ...open.map(({ measure, group }) => ({
      path: 'assessments',
      reason: `claims of ${measure} (${group}) disagree without an assessment`,
    })),
    ...incident.assessments
      .filter((assessment) => !isClaimed(incident, assessment))
      .map((assessment) => ({
        path: pathOf(assessment),
        reason: `nobody states ${assessment.measure} (${assessment.group}): not stated is not ${assessment.best}`,
      })),
    ...brokenSums(incident).map((assessment) => ({
      path: pathOf(assessment),
      reason: `${assessment.measure} (${assessment.group}) is less than the groups within it`,
    })),
  ];
}

/** The columns of an imported row can contradict each other, and no editor has read the row. */
const isColumn = ({ field }: FigureClaim) => field !== undefined;

/** Whether anybody states the measure for the group, for a part of it, or for a whole that it belongs to. */
function isClaimed({ claims }: Incident, { measure, group, best }: Assessment): boolean {
  return (
    best === null ||
    GROUPS.some(
      (each) => (isWithin(each, group) || isWithin(group, each)) && figureClaims(claims, measure, each).length > 0,
    )
  );
}
