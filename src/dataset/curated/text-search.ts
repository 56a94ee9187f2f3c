import { namesInvolved } from '../../domain/attribution';
import type { Dataset, Incident } from '../../domain/incident';
import type { Place } from '../../domain/place';
import { foldText, foldWords } from '../fold-text';
import { codeWords } from './code-words';

/** Finds incidents by words. */
export interface TextSearch {
  /** By incident index: 1 where every word of the query begins a word of its text; null when the query is blank. */
  find(query: string): Uint8Array | null;
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
  const lines = dataset.incidents.map((incident) => foldText(textOf(incident).join(' \n ')));
  return {
    find(query) {
      const words = foldWords(query);
      if (words.length === 0) return null;
      return Uint8Array.from(lines, (line) => (words.every((word) => line.includes(` ${word}`)) ? 1 : 0));
    },
  };
}

function textOfPlace({ name, nameAr, otherNames, admin }: Place): string {
  return [name, nameAr, ...otherNames, admin].join(' \n ');
}
