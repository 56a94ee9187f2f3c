import * as v from 'valibot';
import { NOT_CODED } from '../../domain/codes';
import type { Incident } from '../../domain/incident';
import { intervalOfDates } from '../../domain/interval-of-dates';
import { NOT_REVIEWED } from '../../domain/review';
import { TIME_PRECISIONS, type TimeInterval } from '../../domain/time-interval';
import { claimSchema } from './claim-schema';
import { doubtSchema } from './doubt-schema';
import { civilDate, code, count, listOf, optionalText, text, texts } from './schema-parts';
import {
  APART,
  CLASSES,
  CONFIDENCES,
  DAMAGES,
  DOCUMENTATION,
  FIGURES,
  GROUP,
  KINDS,
  OUTCOMES,
  RELATIONS,
  REVIEW_STATUS,
  ROLES,
  STATUSES,
  TARGETS,
  WEAPONS,
} from './schema-words';

const time = v.pipe(
  v.object({
    date: v.exactOptional(v.string()),
    end: v.exactOptional(v.string()),
    precision: v.picklist([...TIME_PRECISIONS]),
    exact: v.exactOptional(v.boolean()),
    extent: v.exactOptional(v.picklist(['lasted', 'within'])),
    timeOfDay: v.exactOptional(v.object({ text, zone: text })),
    note: optionalText,
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): TimeInterval => {
    const { timeOfDay, note, ...written } = dataset.value;
    const interval = intervalOfDates(written);
    if (interval) return { ...interval, ...(timeOfDay && { timeOfDay }), ...(note && { note }) };
    addIssue({ message: code('badDate') });
    return NEVER;
  }),
);

const outline = v.object({
  type: v.picklist(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
  coordinates: v.array(v.unknown()),
});

const site = v.object({ place: text, role: ROLES, note: optionalText, outline: v.exactOptional(outline) });

/** A list of codes, the likeliest first; left out it is `notStated`. */
const codes = v.object({
  weapon: v.pipe(v.array(WEAPONS), v.nonEmpty()),
  target: v.pipe(v.array(TARGETS), v.nonEmpty()),
  outcome: v.pipe(v.array(OUTCOMES), v.nonEmpty()),
  damage: DAMAGES,
});

const attribution = v.object({
  status: STATUSES,
  actor: optionalText,
  by: optionalText,
  sources: texts,
  date: v.exactOptional(civilDate),
  confidence: v.exactOptional(CONFIDENCES),
  note: optionalText,
});

const review = v.object({
  status: REVIEW_STATUS,
  history: listOf(v.object({ date: civilDate, what: text, why: text })),
});

export const incidentSchema: v.GenericSchema<unknown, Incident> = v.object({
  id: text,
  kindLabel: optionalText,
  kind: KINDS,
  class: v.exactOptional(CLASSES, 'notStated'),
  apart: v.exactOptional(APART),
  sides: v.exactOptional(
    v.object({ by: texts, against: texts, between: v.exactOptional(v.tuple([text, text])), note: optionalText }),
    { by: [], against: [] },
  ),
  codes: v.exactOptional(codes, {
    weapon: [...NOT_CODED.weapon],
    target: [...NOT_CODED.target],
    outcome: [...NOT_CODED.outcome],
    damage: NOT_CODED.damage,
  }),
  title: text,
  titleAr: optionalText,
  summary: v.exactOptional(v.string(), ''),
  summaryAr: optionalText,
  time,
  sites: v.tupleWithRest([site], site),
  events: v.exactOptional(count),
  weapon: optionalText,
  weaponAr: optionalText,
  attributions: listOf(attribution),
  claims: listOf(claimSchema),
  assessments: listOf(v.object({ measure: FIGURES, group: GROUP, best: v.nullable(count), reason: text })),
  links: listOf(v.object({ relation: RELATIONS, incident: text, note: optionalText })),
  documentation: v.exactOptional(DOCUMENTATION, 'notAssessed'),
  doubts: listOf(doubtSchema),
  contentWarning: optionalText,
  review: v.exactOptional(review, { status: NOT_REVIEWED.status, history: [] }),
  extra: v.exactOptional(v.record(v.string(), v.string())),
});
