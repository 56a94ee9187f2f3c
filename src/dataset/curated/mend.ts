import * as v from 'valibot';
import type { FaultDoubt } from '../../domain/doubt';
import { type Fault, incidentIn } from '../../domain/fault';
import type { Dataset } from '../../domain/incident';
import type { Problem } from '../problem';
import { actorSchema, datasetSchema, placeSchema, sourceSchema } from './dataset-schema';
import { faultOfIssue } from './fault-of-issue';
import { incidentSchema } from './incident-schema';
import { findFaults } from './integrity';
import { isObject, shown } from './json';
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
    listIn(written[name], name, repairs).flatMap((entry, index) => {
      if (!isObject(entry)) {
        repairs.push({ path: `${name}.${index}`, code: 'notObject', value: shown(entry) });
        return [];
      }
      const mended = mendEntry(structuredClone(entry), schema, rules, `${name}.${index}`, index);
      repairs.push(...mended.repairs);
      if (mended.entry && name === 'incidents') kept.push(index);
      return mended.entry ? [mended.entry] : [];
    });
  const draft: Draft = {
    ...written,
    description: written.description ?? written.title,
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
  repairs.push(...dropRefused(draft));
  const result = v.safeParse(datasetSchema, draft);
  if (!result.success) return refused(draft);
  const left = findFaults(result.output);
  const all = [...repairs, ...left.map(inFile)];
  const lost = written.incidents.length - draft.incidents.length;
  const touched = new Set(all.map(incidentIn));
  const doubted = kept.filter((index) => touched.has(index)).length;
  return { ok: true, dataset: withDoubts(result.output, all, kept), repairs: all, lost, doubted };
}

/** The list of that name; a member that is no list is an empty one, which the repairs say. */
function listIn(value: unknown, name: string, repairs: Fault[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) repairs.push({ path: name, code: 'noList', value: shown(value) });
  return [];
}

/** Members that a file may leave out and that this one has in a form that cannot be read are taken out. */
const OPTIONAL = [
  'titleAr',
  'descriptionAr',
  'openingBounds',
  'about',
  'coverage',
  'scopes',
  'translations',
  'history',
  'version',
  'licence',
  'updated',
];

function dropRefused(draft: Draft): readonly Fault[] {
  return OPTIONAL.flatMap((name) => {
    const result = v.safeParse(datasetSchema, draft);
    const issue = result.issues?.find(({ path }) => path?.[0]?.key === name);
    if (!issue) return [];
    delete draft[name];
    return [faultOfIssue(issue)];
  });
}

/** What was mended in an incident, and faults that stay, such as sums that do not add up, are doubts of it. */
function withDoubts(dataset: Dataset, faults: readonly Fault[], kept: readonly number[]): Dataset {
  const byIncident = new Map<number, FaultDoubt[]>();
  for (const fault of faults) {
    const index = incidentIn(fault);
    const path = fault.path.replace(/^incidents\.\d+\./, '');
    byIncident.set(index, [...(byIncident.get(index) ?? []), { type: 'fault', ...fault, path }]);
  }
  const incidents = dataset.incidents.map((incident, index) => {
    const more = byIncident.get(kept[index] ?? -1);
    return more ? { ...incident, doubts: [...incident.doubts, ...more] } : incident;
  });
  return { ...dataset, incidents };
}

function refused(value: unknown): Mended {
  const [issue] = v.safeParse(datasetSchema, value, { abortEarly: true }).issues ?? [];
  const fault: Fault = issue ? faultOfIssue(issue) : { path: '', code: 'unusable', value: '' };
  return {
    ok: false,
    problem: { code: 'datasetInvalid', params: { path: fault.path, fault: fault.code, value: fault.value } },
  };
}
