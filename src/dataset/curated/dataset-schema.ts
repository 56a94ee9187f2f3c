import * as v from 'valibot';
import type { Dataset } from '../../domain/incident';
import { incidentSchema } from './incident-schema';
import { revisionSchema } from './revision-schema';
import { civilDate, civilDateOrNone, code, lat, link, listOf, lon, optionalText, text, texts } from './schema-parts';
import { ACTOR_TYPE, PRECISIONS, SOURCE_KIND, TOPICS } from './schema-words';

/** Version of the file that this code writes. Files of version 1 have none. */
export const SCHEMA_VERSION = 2;

export const placeSchema = v.object({
  id: text,
  name: v.pipe(v.string(), v.trim()),
  nameAr: optionalText,
  otherNames: texts,
  point: v.nullable(v.object({ lon, lat })),
  precision: PRECISIONS,
  radiusKm: v.nullable(v.pipe(v.number(), v.minValue(0))),
  basis: v.exactOptional(v.string(), ''),
  admin: optionalText,
  note: optionalText,
  alternatives: listOf(v.object({ lon, lat, basis: text })),
});

export const sourceSchema = v.object({
  id: text,
  publisher: text,
  title: text,
  url: v.nullable(link),
  archivedUrl: v.exactOptional(link),
  published: v.nullable(civilDate),
  language: optionalText,
  kind: v.exactOptional(SOURCE_KIND),
  voice: optionalText,
  accessed: v.exactOptional(civilDate),
  read: v.exactOptional(v.picklist(['opening', 'whole'])),
});

export const actorSchema = v.object({
  name: text,
  nameAr: optionalText,
  otherNames: texts,
  type: v.exactOptional(ACTOR_TYPE, 'unknown'),
  frontFor: listOf(v.object({ actor: text, source: text, attributedTo: optionalText, note: optionalText })),
});

/** The dataset file; unknown members are passed over, so that newer files still open. */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = v.object({
  version: v.exactOptional(v.number(), SCHEMA_VERSION),
  id: text,
  title: text,
  titleAr: optionalText,
  description: v.exactOptional(v.string(), ''),
  descriptionAr: optionalText,
  about: v.exactOptional(
    v.array(
      v.object({
        topic: TOPICS,
        points: v.pipe(v.array(text), v.nonEmpty()),
        pointsAr: v.exactOptional(v.array(text)),
      }),
    ),
  ),
  licence: v.exactOptional(v.string(), ''),
  updated: v.exactOptional(civilDateOrNone, ''),
  openingBounds: v.exactOptional(v.tuple([lon, lat, lon, lat])),
  coverage: v.exactOptional(
    v.array(
      v.object({
        month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, code('badDate'))),
        searched: v.picklist(['yes', 'thin', 'no']),
      }),
    ),
  ),
  scopes: v.exactOptional(v.record(v.string(), v.object({ text, textAr: optionalText }))),
  history: v.exactOptional(v.array(revisionSchema)),
  actors: listOf(actorSchema),
  translations: v.exactOptional(v.object({ ar: v.record(v.string(), text) })),
  places: v.array(placeSchema),
  sources: v.array(sourceSchema),
  incidents: v.array(incidentSchema),
});
