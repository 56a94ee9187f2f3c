import type { Fault, FaultCode } from '../../domain/fault';
import { isObject, type Json, objectsOf } from './json';

/** A file that is being mended. Its lists hold objects, which may still break the schema. */
export interface Draft extends Json {
  readonly incidents: Json[];
  readonly sources: Json[];
  readonly places: Json[];
  readonly actors: Json[];
}

/**
 * Makes an entry for every source, place and actor that an incident names and the file does not have, so that no claim and
 * no site is lost; takes out links to no incident; renames ids that stand twice. Changes the draft, returns what it did.
 */
export function mendReferences(draft: Draft): readonly Fault[] {
  return [
    ...renameRepeated(draft.sources, 'sources'),
    ...renameRepeated(draft.places, 'places'),
    ...renameRepeated(draft.incidents, 'incidents'),
    ...draft.places.flatMap(mendPoint),
    ...draft.incidents.flatMap((incident, index) => [
      ...nameSources(incident, index, draft),
      ...namePlaces(incident, index, draft),
      ...nameActors(incident, index, draft),
      ...dropLinks(incident, index, draft),
    ]),
  ];
}

function renameRepeated(list: Json[], name: string): readonly Fault[] {
  const seen = new Set<unknown>();
  return list.flatMap((entry, index) => {
    const { id } = entry;
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    entry.id = `${String(id)}-${index + 1}`;
    seen.add(entry.id);
    return [{ path: `${name}.${index}.id`, code: 'idTwice', value: String(id) }];
  });
}

function mendPoint(place: Json, index: number): readonly Fault[] {
  const path = `places.${index}.point`;
  if (place.point === null && place.precision !== 'unknown') {
    place.precision = 'unknown';
    return [{ path, code: 'pointMissing', value: '' }];
  }
  if (place.point === null || place.precision !== 'unknown') return [];
  place.precision = 'notStated';
  return [{ path, code: 'pointUnexpected', value: '' }];
}

function nameSources(incident: Json, index: number, { sources }: Draft): readonly Fault[] {
  const named = (holder: string, id: unknown, at: string): Fault[] => {
    if (typeof id !== 'string' || sources.some((source) => source.id === id)) return [];
    sources.push({ id, publisher: id, title: id, url: null, published: null });
    return [faultIn(index, `${holder}.${at}`, 'noSource', id)];
  };
  return [
    ...objectsOf(incident.claims).flatMap(({ source }, at) => named('claims', source, `${at}.source`)),
    ...objectsOf(incident.attributions).flatMap(({ sources: ids }, at) =>
      (Array.isArray(ids) ? ids : []).flatMap((id) => named('attributions', id, `${at}.sources`)),
    ),
  ];
}

function namePlaces(incident: Json, index: number, { places }: Draft): readonly Fault[] {
  return objectsOf(incident.sites).flatMap(({ place: id }, at) => {
    if (typeof id !== 'string' || places.some((place) => place.id === id)) return [];
    const basis = 'The file names it and has no entry for it.';
    places.push({
      id,
      name: id,
      otherNames: [],
      point: null,
      precision: 'unknown',
      radiusKm: null,
      basis,
      alternatives: [],
    });
    return [faultIn(index, `sites.${at}.place`, 'noPlace', id)];
  });
}

/** Sides may name whom the file does not list; a file without a list of actors needs none. */
function nameActors({ sides }: Json, index: number, { actors }: Draft): readonly Fault[] {
  if (!isObject(sides) || actors.length === 0) return [];
  return ['by', 'against', 'between'].flatMap((side) => {
    const names = sides[side];
    return (Array.isArray(names) ? names : []).flatMap((name: unknown, at): Fault[] => {
      if (typeof name !== 'string' || actors.some((actor) => actor.name === name)) return [];
      actors.push({ name, otherNames: [], type: 'unknown', frontFor: [] });
      return [faultIn(index, `sides.${side}.${at}`, 'noActor', name)];
    });
  });
}

function dropLinks(incident: Json, index: number, { incidents }: Draft): readonly Fault[] {
  const links = objectsOf(incident.links);
  const isKnown = ({ incident: id }: Json) => id !== incident.id && incidents.some((each) => each.id === id);
  const broken = links.filter((link) => !isKnown(link));
  if (broken.length === 0) return [];
  incident.links = links.filter(isKnown);
  return broken.map((link) =>
    faultIn(index, `links.${links.indexOf(link)}.incident`, 'noIncident', String(link.incident)),
  );
}

function faultIn(index: number, path: string, code: FaultCode, value: string): Fault {
  return { path: `incidents.${index}.${path}`, code, value };
}
