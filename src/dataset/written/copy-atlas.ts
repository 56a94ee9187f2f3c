import type { Incident } from '../../domain/incident';
import type { Atlas, IncidentDetail } from '../atlas';
import { gatherRecords } from '../export/gather-records';
import { boundsWithin, translationsOf } from '../export/written-dataset';
import { writtenTime } from '../export/written-time';
import type { DraftIncident, WrittenFile } from './written-file';

/** How many incidents a written dataset may begin with: each change checks, stores and counts all of them. */
export const MOST_COPIED = 3000;

/**
 * A file to write in with the records of an atlas, under an id of its own. Rows of a table become records as they do in exports:
 * what the file does not state stays not stated.
 */
export function copyAtlas(atlas: Atlas, details: readonly IncidentDetail[], id: string): WrittenFile {
  const { incidents, ...named } = gatherRecords(details);
  const ar = translationsOf({ incidents, ...named, about: atlas.about ?? [] }, atlas);
  // An editor chose how the bundled dataset opens; that of a table is where its points were.
  const openingBounds = atlas.origin === 'bundled' ? boundsWithin(atlas.openingBounds) : undefined;
  return {
    id,
    title: atlas.title,
    ...(atlas.titleAr && { titleAr: atlas.titleAr }),
    description: atlas.description,
    ...(atlas.descriptionAr && { descriptionAr: atlas.descriptionAr }),
    ...(atlas.about && { about: atlas.about }),
    licence: atlas.licence,
    updated: atlas.updated,
    ...(openingBounds && { openingBounds }),
    ...(atlas.coverage && { coverage: atlas.coverage }),
    ...(atlas.scopes && { scopes: atlas.scopes }),
    ...(Object.keys(ar).length > 0 && { translations: { ar } }),
    ...(atlas.history && { history: atlas.history }),
    ...named,
    incidents: incidents.map(draftOf),
  };
}

/** A checked incident as a writer changes it. */
export function draftOf({ time, ...incident }: Incident): DraftIncident {
  return { ...incident, time: writtenTime(time) };
}
