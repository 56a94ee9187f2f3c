import { parseCivil } from '../../domain/civil-time';
import type { Doubt } from '../../domain/doubt';
import type { Incident } from '../../domain/incident';
import { safeLink } from '../../domain/safe-link';
import { type Source, standInName } from '../../domain/source';
import type { Atlas, IncidentDetail } from '../atlas';
import { SCHEMA_VERSION } from '../curated/dataset-schema';
import { gatherRecords } from './gather-records';
import { writtenTime } from './written-time';

type Entry = Readonly<Record<string, unknown>>;

/** A dataset file: what it says of itself, and its entries. */
export interface WrittenDataset extends Entry {
  readonly incidents: readonly Entry[];
  readonly places: readonly Entry[];
  readonly sources: readonly Entry[];
  readonly actors: readonly Entry[];
  readonly translations?: { readonly ar: Readonly<Record<string, string>> };
}

/**
 * Records as a dataset file of this version, which opens again without a repair and with the same incidents. What nobody
 * stated is written as not stated, never as a class or a precision that somebody chose.
 */
export function writtenDataset(atlas: Atlas, details: readonly IncidentDetail[]): WrittenDataset {
  const { incidents, places, sources, actors } = gatherRecords(details);
  const entries = {
    actors: actors.map(plain),
    places: places.map(plain),
    sources: sources.map(writtenSource),
    incidents: incidents.map(writtenIncident),
  };
  const ar = translationsOf(entries, atlas);
  return {
    version: SCHEMA_VERSION,
    id: atlas.id,
    title: atlas.title,
    titleAr: atlas.titleAr,
    description: atlas.description,
    descriptionAr: atlas.descriptionAr,
    ...(atlas.licence && { licence: atlas.licence }),
    ...(atlas.updated && { updated: atlas.updated }),
    openingBounds: boundsWithin(atlas.openingBounds),
    coverage: atlas.coverage,
    scopes: atlas.scopes,
    ...(Object.keys(ar).length > 0 && { translations: { ar } }),
    history: atlas.history,
    ...entries,
  };
}

function writtenIncident({ time, doubts, ...incident }: Incident): Entry {
  return { ...incident, time: writtenTime(time), doubts: doubts.map(writtenDoubt) };
}

/** A sentence of an editor is plain text in the file. */
export function writtenDoubt(doubt: Doubt): string | Doubt {
  return doubt.type === 'written' ? doubt.text : doubt;
}

function writtenSource(source: Source): Entry {
  const { publisher, title, url, published, archivedUrl, ...rest } = source;
  const isDate = published !== null && parseCivil(published)?.precision === 'day';
  const standIn = standInName(url, source.id);
  return {
    ...rest,
    publisher: publisher.trim() || standIn,
    title: title.trim() || publisher.trim() || standIn,
    url: isWeb(url) ? url : null,
    published: isDate ? published : null,
    ...(isWeb(archivedUrl) && { archivedUrl }),
  };
}

const plain = (entry: object): Entry => ({ ...entry });

const isWeb = (url: string | null | undefined) => safeLink(url) !== null;

/** Bounds that cross the antimeridian have an east beyond 180, which a file cannot have: the page then fits the points. */
export function boundsWithin(bounds: Atlas['openingBounds']): Atlas['openingBounds'] | undefined {
  const [west, , east] = bounds;
  return west >= -180 && east <= 180 ? bounds : undefined;
}

/** Arabic of every text in the entries that the dataset has translated. */
export function translationsOf(entries: object, atlas: Atlas): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const arabic = atlas.translate?.(value, 'ar');
      if (arabic !== undefined) found.set(value, arabic);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  if (atlas.translate) visit(entries);
  return Object.fromEntries(found);
}
