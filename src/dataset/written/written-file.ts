import type { Claim } from '../../domain/claim';
import { NOT_CODED } from '../../domain/codes';
import type { Attribution, Dataset, Incident, Site } from '../../domain/incident';
import type { Place } from '../../domain/place';
import { NOT_REVIEWED } from '../../domain/review';
import type { Source } from '../../domain/source';
import type { WrittenTime } from '../export/written-time';

/**
 * An incident as somebody writes it: its dates as typed, its texts perhaps empty, its references perhaps to nothing.
 * `check-incident.ts` says what it lacks.
 */
export interface DraftIncident extends Omit<Incident, 'time' | 'sites'> {
  readonly time: WrittenTime;
  /** The first is the primary one; none at first. */
  readonly sites: readonly Site[];
}

/** A dataset that is written in the page. Its incidents, places and sources may be unfinished. */
export interface WrittenFile extends Omit<Dataset, 'incidents'> {
  readonly incidents: readonly DraftIncident[];
}

/** What the dataset says of itself, as the writer gives it. */
export type WrittenHead = Pick<Dataset, 'title' | 'titleAr' | 'description' | 'descriptionAr' | 'licence' | 'about'>;

export function emptyFile(id: string, head: WrittenHead): WrittenFile {
  return { ...head, id, updated: '', actors: [], places: [], sources: [], incidents: [] };
}

/** An incident of which nothing is written. What nobody states is not stated, never a class or a kind that somebody chose. */
export function emptyIncident(id: string): DraftIncident {
  return {
    id,
    kind: 'other',
    class: 'notStated',
    sides: { by: [], against: [] },
    codes: NOT_CODED,
    title: '',
    summary: '',
    time: { date: '', precision: 'day' },
    sites: [],
    attributions: [],
    claims: [],
    assessments: [],
    links: [],
    documentation: 'notAssessed',
    doubts: [],
    review: NOT_REVIEWED,
  };
}

export function emptyPlace(id: string): Place {
  return {
    id,
    name: '',
    otherNames: [],
    point: null,
    precision: 'site',
    radiusKm: null,
    basis: '',
    alternatives: [],
  };
}

export function emptySource(id: string): Source {
  return { id, publisher: '', title: '', url: null, published: null };
}

export const EMPTY_CLAIM: Claim = {
  type: 'figure',
  source: '',
  measure: 'killed',
  group: 'all',
  low: null,
  high: null,
};

export const EMPTY_ATTRIBUTION: Attribution = { status: 'suspected', actor: '', sources: [] };

/** An id that none of the taken ones is: the stem, else with a number behind it. */
export function freeId(stem: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(stem)) return stem;
  let next = 2;
  while (used.has(`${stem}-${next}`)) next += 1;
  return `${stem}-${next}`;
}
