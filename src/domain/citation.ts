import type { Incident } from './incident';
import type { Language } from './language';
import { safeLink } from './safe-link';
import type { Source } from './source';

/**
 * What one citation says, whatever its style. An empty text is not known, and each style leaves it out by its own rule:
 * nobody is named as author or publisher who is not recorded as one.
 */
export interface CitedItem {
  /** `view`: what the map shows of a dataset. `source`: a document that an incident's claims name. */
  readonly kind: 'dataset' | 'view' | 'incident' | 'source';
  /** Names the item among others: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Title of the dataset, for a part of it. */
  readonly container: string;
  readonly publisher: string;
  /** ISO civil date of the dataset's last change, or of the publication. */
  readonly issued: string;
  /** Hash of the dataset's release. */
  readonly version: string;
  /** http(s). */
  readonly url: string;
  /** ISO civil date on which the reader saw it. */
  readonly accessed: string;
  /** Where and when an incident happened, in words. */
  readonly event: { readonly place: string; readonly date: string } | null;
  /** BCP 47 tag. */
  readonly language: string;
}

/** A dataset as a citation names it. */
export interface CitedDataset {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Hash of its release; '' where it is not known. */
  readonly version: string;
  readonly language: Language;
}

/** Where and when the reader saw the page. */
export interface Seen {
  readonly url: string;
  /** ISO civil date. */
  readonly accessed: string;
}

export function citedDataset(
  { id, title, updated, version, language }: CitedDataset,
  { url, accessed }: Seen,
): CitedItem {
  return {
    kind: 'dataset',
    key: keyOf(id),
    title,
    container: '',
    publisher: '',
    issued: updated,
    version,
    url: safeLink(url) ?? '',
    accessed,
    event: null,
    language,
  };
}

/** @param title - what the map shows: its dates and filters */
export function citedView(dataset: CitedDataset, title: string, seen: Seen): CitedItem {
  const whole = citedDataset(dataset, seen);
  return { ...whole, kind: 'view', key: keyOf(`${dataset.id}-view`), title, container: dataset.title };
}

export function citedIncident(
  dataset: CitedDataset,
  { id, title, event }: { readonly id: string; readonly title: string; readonly event: CitedItem['event'] },
  seen: Seen,
): CitedItem {
  const whole = citedDataset(dataset, seen);
  return { ...whole, kind: 'incident', key: keyOf(id), title, container: dataset.title, event };
}

/** A source that was read by the dataset's editor: the date of access is the one that the record has. */
export function citedSource({ id, publisher, title, published, url, accessed, language }: Source): CitedItem {
  return {
    kind: 'source',
    key: keyOf(id),
    title: title || publisher,
    container: '',
    publisher: title === '' ? '' : publisher,
    issued: published ?? '',
    version: '',
    url: safeLink(url) ?? '',
    accessed: accessed ?? '',
    event: null,
    language: language ?? '',
  };
}

/** Sources that the claims name, each once, in order. */
export function sourcesOf(claims: Incident['claims'], sources: ReadonlyMap<string, Source>): readonly Source[] {
  return [...new Set(claims.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}

/** Year, and month and day where the text has them; null for other text. */
export function partsOfDate(iso: string): readonly number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
}

function keyOf(id: string): string {
  const key = id
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? 'item' : key;
}
