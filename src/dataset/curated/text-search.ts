import { namesInvolved } from '../../domain/attribution';
import type { Dataset, Incident } from '../../domain/incident';
import type { Place } from '../../domain/place';
import { findQuery, type SearchedTexts, type SearchHits } from '../search/find-query';
import { Vocabulary } from '../search/vocabulary';
import { indexWords, textsWith } from '../search/word-index';
import { codeWords } from './code-words';

/** Finds incidents by words. */
export interface TextSearch {
  /** By incident index: 1 where its text has every word of the query, or another spelling; null when the query is blank. */
  find(query: string): Promise<SearchHits | null>;
}

/**
 * Index over titles, summaries, places in all spellings, actors, both sides, speakers, classes, weapons, targets, outcomes and sources, English and Arabic. The last word may
 * be half typed; so may the others.
 */
export function createTextSearch(dataset: Dataset): TextSearch {
  const places = new Map(dataset.places.map((place) => [place.id, textOfPlace(place)]));
  const actors = new Map(dataset.actors.map(({ name, nameAr, otherNames }) => [name, [name, nameAr, ...otherNames]]));
  const sources = new Map(dataset.sources.map(({ id, publisher, title }) => [id, `${publisher} ${title}`]));
  const textOf = (incident: Incident) => [
    incident.title,
    incident.titleAr,
    incident.summary,
    incident.summaryAr,
    incident.weapon,
    incident.weaponAr,
    ...codeWords(incident),
    ...incident.sites.map(({ place }) => places.get(place)),
    ...new Set(namesInvolved(incident).flatMap((name) => actors.get(name) ?? [name])),
    ...new Set(incident.claims.flatMap(({ attributedTo, voice }) => [attributedTo, voice])),
    ...new Set(incident.claims.map(({ source }) => sources.get(source))),
  ];
  const lines = dataset.incidents.map((incident) => textOf(incident).join(' \n '));
  let texts: Promise<SearchedTexts> | null = null;
  return {
    async find(query) {
      if (query.trim() === '') return null;
      texts ??= textsOf(lines);
      return findQuery(await texts, query);
    },
  };
}

async function textsOf(lines: readonly string[]): Promise<SearchedTexts> {
  const vocabulary = new Vocabulary();
  const index = await indexWords(vocabulary, lines.length, (at) => lines[at] ?? '');
  return { vocabulary, length: lines.length, useAliases: false, rowsWith: (wanted) => textsWith(index, wanted) };
}

function textOfPlace({ name, nameAr, otherNames, admin }: Place): string {
  return [name, nameAr, ...otherNames, admin].join(' \n ');
}
