import * as v from 'valibot';
import type { WrittenDoubt } from '../../domain/doubt';
import type { Dataset } from '../../domain/incident';
import type { Problem } from '../problem';
import { actorSchema, datasetSchema, placeSchema, sourceSchema } from './dataset-schema';
import { incidentSchema } from './incident-schema';
import { type Fault, findFaults } from './integrity';
import { isObject, objectsOf } from './json';
import { mendEntry } from './mend-entry';
import { INCIDENT_RULES } from './mend-incident';
import { type Draft, mendReferences } from './mend-references';
import { PLACE_RULES, SOURCE_RULES } from './mend-rules';

type Mended =
  | { ok: true; dataset: Dataset; repairs: readonly Fault[]; lost: number; doubted: number }
  | { ok: false; problem: Problem };

/**
 * Makes a file that breaks the schema open: entry by entry, each repair with its path. An incident's repairs stand among its
 * doubts as well, so that a reader of that incident sees them. Only an incident without a readable date is left out, which
 * the repairs say. Refuses a file without a list of incidents or without a name.
 */
export function mendDataset(written: unknown): Mended {
  if (!isObject(written) || !Array.isArray(written.incidents)) return refused(written);
  const repairs: Fault[] = [];
  const kept: number[] = [];
  const list = (name: string, schema: v.GenericSchema, rules: typeof SOURCE_RULES) =>
    objectsOf(written[name]).flatMap((entry, index) => {
      const mended = mendEntry(structuredClone(entry), schema, rules, `${name}.${index}`, index);
      repairs.push(...mended.repairs);
      if (mended.entry && name === 'incidents') kept.push(index);
      return mended.entry ? [mended.entry] : [];
    });
  const draft: Draft = {
    ...written,
    description: written.description ?? written.title,
    licence: written.licence ?? 'not stated',
    actors: list('actors', actorSchema, {}),
    places: list('places', placeSchema, PLACE_RULES),
    sources: list('sources', sourceSchema, SOURCE_RULES),
    incidents: list('incidents', incidentSchema, INCIDENT_RULES),
  };
  const inFile = (fault: Fault): Fault => ({
    ...fault,
    path: fault.path.replace(/^incidents\.(\d+)/, (_, at) => `incidents.${kept[Number(at)]}`),
  });
  repairs.push(...mendReferences(draft).map(inFile));
  const result = v.safeParse(datasetSchema, draft);
  if (!result.success) return refused(draft);
  const left = findFaults(result.output);
  const all = [...repairs, ...left.map(inFile)];
  const lost = written.incidents.length - draft.incidents.length;
  const touched = new Set(all.map(incidentIn));
  const doubted = kept.filter((index) => touched.has(index)).length;
  return { ok: true, dataset: withDoubts(result.output, left), repairs: all, lost, doubted };
}

/** Position of the incident in which a fault lies; -1 where it lies elsewhere. */
function incidentIn({ path }: Pick<Fault, 'path'>): number {
  return Number(/^incidents\.(\d+)\./.exec(path)?.[1] ?? -1);
}

/** Faults that stay, such as sums that do not add up, are doubts of their incident. */
function withDoubts(dataset: Dataset, faults: readonly Fault[]): Dataset {
  const reasons = new Map<number, WrittenDoubt[]>();
  for (const { path, reason } of faults) {
    const index = incidentIn({ path });
    const text = `${path.replace(/^incidents\.\d+\./, '')}: ${reason}`;
    reasons.set(index, [...(reasons.get(index) ?? []), { type: 'written', text }]);
  }
  const incidents = dataset.incidents.map((incident, index) => {
    const more = reasons.get(index);
    return more ? { ...incident, doubts: [...incident.doubts, ...more] } : incident;
  });
  return { ...dataset, incidents };
}

function refused(value: unknown): Mended {
  const result = v.safeParse(datasetSchema, value, { abortEarly: true });
  const [issue] = result.issues ?? [];
  const path = (issue && v.getDotPath(issue)) ?? 'the whole file';
  return {
    ok: false,
    problem: { code: 'datasetInvalid', params: { path, reason: issue?.message ?? 'not a dataset' } },
  };
}
