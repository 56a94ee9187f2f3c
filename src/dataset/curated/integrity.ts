import type { FigureClaim } from '../../domain/claim';
import { figureClaims } from '../../domain/claim-range';
import { discrepanciesOf } from '../../domain/discrepancy';
import type { Fault } from '../../domain/fault';
import { GROUPS, isWithin } from '../../domain/group';
import type { Assessment, Dataset, Incident } from '../../domain/incident';
import { brokenSums } from './sums';

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
    ...dataset.actors.flatMap((actor, index) => below(`actors.${index}`, frontFaults(actor, ids))),
    ...dataset.places.flatMap(({ point, precision }, index): readonly Fault[] => {
      const path = `places.${index}.point`;
      if (point === null && precision !== 'unknown') return [{ path, code: 'pointMissing', value: '' }];
      return point !== null && precision === 'unknown' ? [{ path, code: 'pointUnexpected', value: '' }] : [];
    }),
    ...dataset.incidents.flatMap((incident, index) =>
      below(`incidents.${index}`, [
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

function below(path: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
}

function repeatedIds(dataset: Dataset): readonly Fault[] {
  return (['places', 'sources', 'incidents'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return dataset[list].flatMap(({ id }, index): readonly Fault[] => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ path: `${list}.${index}.id`, code: 'idTwice', value: id }] : [];
    });
  });
}

function frontFaults({ frontFor }: Dataset['actors'][number], ids: Ids): readonly Fault[] {
  return frontFor.flatMap(({ actor, source }, index) => {
    const unknownActor: Fault = { path: `frontFor.${index}.actor`, code: 'noActor', value: actor };
    const unknownSource: Fault = { path: `frontFor.${index}.source`, code: 'noSource', value: source };
    return [...(ids.actors.has(actor) ? [] : [unknownActor]), ...(ids.sources.has(source) ? [] : [unknownSource])];
  });
}

function referenceFaults({ id, sites, claims, links }: Incident, ids: Ids): readonly Fault[] {
  return [
    ...sites.flatMap(({ place }, index): readonly Fault[] =>
      ids.places.has(place) ? [] : [{ path: `sites.${index}.place`, code: 'noPlace', value: place }],
    ),
    ...claims.flatMap(({ source }, index): readonly Fault[] =>
      ids.sources.has(source) ? [] : [{ path: `claims.${index}.source`, code: 'noSource', value: source }],
    ),
    ...links.flatMap(({ incident }, index): readonly Fault[] =>
      ids.incidents.has(incident) && incident !== id
        ? []
        : [{ path: `links.${index}.incident`, code: 'noIncident', value: incident }],
    ),
  ];
}

function attributionFaults({ attributions }: Incident, ids: Ids): readonly Fault[] {
  return attributions.flatMap(({ sources, status, actor }, index): readonly Fault[] => {
    const path = `attributions.${index}`;
    const unknown = sources.filter((source) => !ids.sources.has(source));
    const faults = unknown.map((source): Fault => ({ path: `${path}.sources`, code: 'noSource', value: source }));
    if (status === 'unclaimed') return faults;
    if (actor === undefined) return [...faults, { path: `${path}.actor`, code: 'needsActor', value: status }];
    if (sources.length > 0) return faults;
    return [...faults, { path: `${path}.sources`, code: 'needsSource', value: status }];
  });
}

/** Sides name actors of the dataset, where it lists any. */
function sideFaults({ sides }: Incident, { actors }: Ids): readonly Fault[] {
  if (actors.size === 0) return [];
  return (['by', 'against', 'between'] as const).flatMap((side) =>
    (sides[side] ?? []).flatMap((name, index): readonly Fault[] =>
      actors.has(name) ? [] : [{ path: `sides.${side}.${index}`, code: 'noActor', value: name }],
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
    ...open.map(
      ({ measure, group }): Fault => ({
        path: 'assessments',
        code: 'disagree',
        value: '',
        measure,
        group,
      }),
    ),
    ...incident.assessments
      .filter((assessment) => !isClaimed(incident, assessment))
      .map(
        (assessment): Fault => ({
          path: pathOf(assessment),
          code: 'notClaimed',
          value: String(assessment.best),
          measure: assessment.measure,
          group: assessment.group,
        }),
      ),
    ...brokenSums(incident).map(
      (assessment): Fault => ({
        path: pathOf(assessment),
        code: 'sumBroken',
        value: String(assessment.best),
        measure: assessment.measure,
        group: assessment.group,
      }),
    ),
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
