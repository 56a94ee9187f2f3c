import type { Actor, ActorType } from '../../domain/actor';
import { namesInvolved } from '../../domain/attribution';
import { discrepanciesOf } from '../../domain/discrepancy';
import type { Dataset, Incident } from '../../domain/incident';
import { countLine } from '../../domain/incident-class';
import { namedSides, typesByName } from '../../domain/named-sides';
import type { Place } from '../../domain/place';
import { relatedIncidents } from '../../domain/related';
import { createEngine } from '../../spacetime/create-engine';
import type { Atlas, IncidentDetail, IncidentSummary } from '../atlas';
import { buildColumns } from './curated-columns';
import type { TextSearch } from './text-search';

const WORLD = [-180, -60, 180, 75] as const;
/** Degrees around a single point, so that it does not fill the screen. */
const MARGIN = 0.5;

/**
 * A checked dataset, ready for the screen. Everything is in memory; the text index is made at the first search, by code
 * that is fetched then: a search rejects when it cannot be.
 */
export function createCuratedAtlas(dataset: Dataset): Atlas {
  const { table, placeTable, plotted, firstRow, outlines } = buildColumns(dataset);
  const engine = createEngine(table, placeTable);
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const actors = new Map(dataset.actors.map((actor) => [actor.name, actor]));
  const arabic = new Map(Object.entries(dataset.translations?.ar ?? {}));
  const indexOf = new Map(dataset.incidents.map(({ id }, index) => [id, index]));
  const typeOf = typesByName(dataset.actors);
  const summaries = dataset.incidents.map((incident) => summarise(incident, places, typeOf));
  let index: TextSearch | null = null;

  const detailOf = (incident: Incident): IncidentDetail => {
    const named = new Map(withThoseBehind(namesInvolved(incident), actors).flatMap((name) => pair(actors, name)));
    return {
      incident,
      places: new Map(incident.sites.flatMap(({ place }) => pair(places, place))),
      sources: new Map(sourceIdsOf(incident, [...named.values()]).flatMap((id) => pair(sources, id))),
      actors: named,
      related: relatedIncidents(incident, dataset.incidents),
    };
  };

  return {
    id: dataset.id,
    origin: 'bundled',
    title: dataset.title,
    ...(dataset.titleAr && { titleAr: dataset.titleAr }),
    description: dataset.description,
    ...(dataset.descriptionAr && { descriptionAr: dataset.descriptionAr }),
    ...(dataset.about && { about: dataset.about }),
    licence: dataset.licence,
    updated: dataset.updated,
    openingBounds: dataset.openingBounds ?? boundsOfPlaces(plotted),
    ...(dataset.coverage && { coverage: dataset.coverage }),
    ...(dataset.scopes && { scopes: dataset.scopes }),
    ...(dataset.history && { history: dataset.history }),
    engine,
    ...(outlines && { outlines }),
    sourceCount: dataset.sources.length,
    placeAt: (index) => at(plotted, index),
    summary: (incident) => at(summaries, incident),
    async detail(index) {
      const incident = dataset.incidents[index];
      if (incident) return { ok: true, detail: detailOf(incident) };
      return { ok: false, problem: { code: 'incidentUnknown', params: { id: String(index) } } };
    },
    indexOf: (id) => indexOf.get(id) ?? -1,
    rowOf: (incident) => firstRow[incident] ?? -1,
    async search(query) {
      const { createTextSearch } = await import('./text-search');
      index ??= createTextSearch(dataset);
      const found = await index.find(query);
      if (!found) return null;
      return { ...found, mask: Uint8Array.from(table.incident, (incident) => found.mask[incident] ?? 0) };
    },
    labelOf(dimension, value, language = 'en') {
      const named = dimension === 'place' ? places.get(value) : dimension === 'actor' ? actors.get(value) : undefined;
      return (language === 'ar' ? named?.nameAr : undefined) ?? named?.name;
    },
    actorType: typeOf,
    translate: (text, language) => (language === 'ar' ? arabic.get(text) : text),
    dispose() {
      index = null;
    },
  };
}

/** The names, and the actors that a claim says stand behind them. */
function withThoseBehind(names: readonly string[], actors: ReadonlyMap<string, Actor>): readonly string[] {
  const found = new Set(names);
  // A set that grows while it is walked also gives what was added.
  for (const name of found) for (const { actor } of actors.get(name)?.frontFor ?? []) found.add(actor);
  return [...found];
}

function summarise(
  incident: Incident,
  places: ReadonlyMap<string, Place>,
  typeOf: (name: string) => ActorType,
): IncidentSummary {
  const sides = namedSides(incident.sides, typeOf);
  const place = places.get(incident.sites[0].place);
  return {
    id: incident.id,
    title: incident.title,
    ...(incident.titleAr && { titleAr: incident.titleAr }),
    kind: incident.kind,
    ...(incident.kindLabel && { kindLabel: incident.kindLabel }),
    ...lineOf(incident),
    ...(sides && { sides }),
    placeName: place?.name ?? incident.sites[0].place,
    ...(place?.nameAr && { placeNameAr: place.nameAr }),
    precision: place?.precision ?? 'unknown',
    discrepancies: discrepanciesOf(incident.claims).length,
  };
}

function lineOf(incident: Incident): Pick<IncidentSummary, 'line' | 'class'> {
  const line = countLine(incident);
  return line ? { line, class: incident.class } : {};
}

/** Sources of the claims first: a citation keeps their order. Those that say for whom a front stands are shown as well. */
function sourceIdsOf({ claims, attributions }: Incident, named: readonly Actor[]): readonly string[] {
  return [
    ...claims.map(({ source }) => source),
    ...attributions.flatMap((each) => each.sources),
    ...named.flatMap(({ frontFor }) => frontFor.map(({ source }) => source)),
  ];
}

function boundsOfPlaces(places: readonly Place[]): readonly [number, number, number, number] {
  const points = places.flatMap(({ point }) => point ?? []);
  if (points.length === 0) return WORLD;
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  return [
    Math.max(-180, Math.min(...lons) - MARGIN),
    Math.max(-90, Math.min(...lats) - MARGIN),
    Math.min(180, Math.max(...lons) + MARGIN),
    Math.min(90, Math.max(...lats) + MARGIN),
  ];
}

function pair<T>(map: ReadonlyMap<string, T>, id: string): [string, T][] {
  const value = map.get(id);
  return value === undefined ? [] : [[id, value]];
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no entry ${index} of ${list.length}`);
  return item;
}
