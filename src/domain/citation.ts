import type { Incident } from './incident';
import { safeLink } from './safe-link';
import type { Source } from './source';

/** What a citation is made of; `i18n/` words and orders it. */
export interface CitationParts {
  readonly title: string;
  /** Minutes; the interval of the incident. */
  readonly start: number;
  readonly end: number;
  readonly placeName: string;
  readonly datasetTitle: string;
  /** ISO civil date of the dataset's last change. */
  readonly updated: string;
  readonly sources: readonly SourceCitation[];
}

export interface SourceCitation {
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
  /** http(s), or null. */
  readonly url: string | null;
}

/** Pieces of a citation of one incident, its sources in the order in which its claims name them. */
export function citationParts(
  incident: Pick<Incident, 'title' | 'time' | 'claims'>,
  placeName: string,
  dataset: { readonly title: string; readonly updated: string },
  sources: ReadonlyMap<string, Source>,
): CitationParts {
  return {
    title: incident.title,
    start: incident.time.start,
    end: incident.time.end,
    placeName,
    datasetTitle: dataset.title,
    updated: dataset.updated,
    sources: sourcesOf(incident.claims, sources).map(citeSource),
  };
}

/** Sources that the claims name, each once, in order. */
export function sourcesOf(claims: Incident['claims'], sources: ReadonlyMap<string, Source>): readonly Source[] {
  return [...new Set(claims.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}

/** `Publisher, "Title", 2020-03-14, https://...`, for plain text. */
export function citationText({ publisher, title, published, url }: SourceCitation): string {
  return [publisher, `“${title}”`, published, url].filter((part) => part !== null && part !== '').join(', ');
}

function citeSource({ publisher, title, published, url }: Source): SourceCitation {
  return { publisher, title, published, url: safeLink(url) };
}
