import * as v from 'valibot';
import type { Claim, FigureMeasure, Group, Qualifier, StatementMeasure } from '../../domain/claim';
import { GROUPS } from '../../domain/group';
import type { AttributionStatus, Dataset, Incident, IncidentKind, LinkRelation, SiteRole } from '../../domain/incident';
import { intervalOfDates } from '../../domain/interval-of-dates';
import type { PlacePrecision } from '../../domain/place';
import { safeLink } from '../../domain/safe-link';
import type { TimeInterval } from '../../domain/time-interval';
import type { Problem } from '../problem';
import { findFault } from './integrity';

/** Every member of a union as a list that the compiler holds complete. */
const all = <T extends string>(members: Readonly<Record<T, true>>) => v.picklist(Object.keys(members) as T[]);

const FIGURES = all<FigureMeasure>({
  killed: true,
  wounded: true,
  munitionsFired: true,
  munitionsImpacted: true,
  munitionsReported: true,
  munitionsIntercepted: true,
  launchersFound: true,
  munitionsFound: true,
  sitesStruck: true,
  attackers: true,
});
const STATEMENTS = all<StatementMeasure>({
  weapon: true,
  origin: true,
  target: true,
  attacker: true,
  claimant: true,
  date: true,
  timeOfDay: true,
  place: true,
  casualties: true,
  account: true,
});
const KINDS = all<IncidentKind>({
  rocketAttack: true,
  missileAttack: true,
  airStrike: true,
  droneStrike: true,
  bombing: true,
  armedAttack: true,
  riot: true,
  other: true,
});
const QUALIFIERS = all<Qualifier>({
  about: true,
  atLeast: true,
  asManyAs: true,
  moreThan: true,
  several: true,
  inferred: true,
});
const STATUSES = all<AttributionStatus>({
  claimed: true,
  suspected: true,
  acknowledged: true,
  denied: true,
  unclaimed: true,
});
const RELATIONS = all<LinkRelation>({
  retaliationFor: true,
  samePlace: true,
  launchOf: true,
  sameCampaign: true,
  followedBy: true,
});
const ROLES = all<SiteRole>({ target: true, launch: true, found: true, struck: true });
const PRECISIONS = all<PlacePrecision>({ site: true, neighbourhood: true, town: true, area: true, unknown: true });
const GROUP = v.picklist([...GROUPS] as Group[]);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected text, found none'));
const texts = v.exactOptional(v.array(text), []);
/** A list that may be left out, which means an empty one. */
const listOf = <T extends v.GenericSchema>(item: T) => v.exactOptional(v.array(item), []);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const civilDate = v.pipe(v.string(), v.isoDate());
const link = v.pipe(
  v.string(),
  v.check((url) => safeLink(url) !== null, 'expected an http or https address'),
);
const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

const time = v.pipe(
  v.object({
    date: v.string(),
    end: v.exactOptional(v.string()),
    precision: v.picklist(['minute', 'day', 'week', 'month', 'year']),
    extent: v.exactOptional(v.picklist(['lasted', 'within'])),
    timeOfDay: v.exactOptional(v.object({ text, zone: text })),
    note: v.exactOptional(text),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): TimeInterval => {
    const { timeOfDay, note, ...written } = dataset.value;
    const interval = intervalOfDates(written);
    if (interval) return { ...interval, ...(timeOfDay && { timeOfDay }), ...(note && { note }) };
    addIssue({ message: 'expected ISO civil dates, the end not before the start' });
    return NEVER;
  }),
);

const claimBase = {
  source: text,
  attributedTo: v.exactOptional(text),
  note: v.exactOptional(text),
  field: v.exactOptional(text),
};
const claim: v.GenericSchema<unknown, Claim> = v.variant('type', [
  v.pipe(
    v.object({
      ...claimBase,
      type: v.literal('figure'),
      measure: FIGURES,
      group: v.exactOptional(GROUP),
      low: v.nullable(count),
      high: v.nullable(count),
      qualifier: v.exactOptional(QUALIFIERS),
    }),
    v.check(({ low, high }) => low === null || high === null || low <= high, 'expected low <= high'),
    v.check(
      ({ low, high, qualifier }) => low !== null || high !== null || qualifier === 'several',
      'expected a number: what a source does not state is no claim',
    ),
  ),
  v.object({ ...claimBase, type: v.literal('statement'), measure: STATEMENTS, value: text }),
]);

const site = v.object({ place: text, role: ROLES, note: v.exactOptional(text) });

const incident: v.GenericSchema<unknown, Incident> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and dashes')),
  kindLabel: v.exactOptional(text),
  kind: KINDS,
  title: text,
  titleAr: v.exactOptional(text),
  summary: text,
  summaryAr: v.exactOptional(text),
  time,
  sites: v.tupleWithRest([site], site),
  weapon: v.exactOptional(text),
  weaponAr: v.exactOptional(text),
  attributions: listOf(
    v.object({
      status: STATUSES,
      actor: v.exactOptional(text),
      by: v.exactOptional(text),
      sources: texts,
      note: v.exactOptional(text),
    }),
  ),
  claims: listOf(claim),
  assessments: listOf(v.object({ measure: FIGURES, group: GROUP, best: v.nullable(count), reason: text })),
  links: listOf(v.object({ relation: RELATIONS, incident: text, note: v.exactOptional(text) })),
  documentation: v.exactOptional(v.picklist(['strong', 'moderate', 'thin', 'notAssessed']), 'notAssessed'),
  doubts: texts,
  contentWarning: v.exactOptional(text),
  extra: v.exactOptional(v.record(v.string(), v.string())),
});

const place = v.object({
  id: text,
  name: text,
  nameAr: v.exactOptional(text),
  otherNames: texts,
  point: v.nullable(v.object({ lon, lat })),
  precision: PRECISIONS,
  radiusKm: v.nullable(v.pipe(v.number(), v.minValue(0))),
  basis: text,
  admin: v.exactOptional(text),
  note: v.exactOptional(text),
  alternatives: listOf(v.object({ lon, lat, basis: text })),
});

const source = v.object({
  id: text,
  publisher: text,
  title: text,
  url: v.nullable(link),
  archivedUrl: v.exactOptional(link),
  published: v.nullable(civilDate),
  language: v.exactOptional(text),
});

/** The dataset file; unknown members are passed over, so that newer files still open. */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = v.object({
  id: text,
  title: text,
  titleAr: v.exactOptional(text),
  description: text,
  descriptionAr: v.exactOptional(text),
  licence: text,
  updated: civilDate,
  openingBounds: v.exactOptional(v.tuple([lon, lat, lon, lat])),
  actors: listOf(v.object({ name: text, nameAr: v.exactOptional(text), otherNames: texts })),
  translations: v.exactOptional(v.object({ ar: v.record(v.string(), text) })),
  places: v.array(place),
  sources: v.array(source),
  incidents: v.array(incident),
});

export type DatasetResult = { ok: true; dataset: Dataset } | { ok: false; problem: Problem };

/** Checks parsed JSON against the schema and its own references; the problem names the first entry that is wrong. */
export function parseDataset(value: unknown): DatasetResult {
  const result = v.safeParse(datasetSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return invalid(v.getDotPath(issue) ?? 'the whole file', issue.message);
  }
  const fault = findFault(result.output);
  return fault ? invalid(fault.path, fault.reason) : { ok: true, dataset: result.output };
}

function invalid(path: string, reason: string): DatasetResult {
  return { ok: false, problem: { code: 'datasetInvalid', params: { path, reason } } };
}
