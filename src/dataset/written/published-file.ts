import * as v from 'valibot';
import type { Actor } from '../../domain/actor';
import type { Fault } from '../../domain/fault';
import type { Dataset, Incident } from '../../domain/incident';
import type { Place } from '../../domain/place';
import type { Source } from '../../domain/source';
import { actorSchema, placeSchema, sourceSchema } from '../curated/dataset-schema';
import { faultOfIssue } from '../curated/fault-of-issue';
import { incidentSchema } from '../curated/incident-schema';
import { findFaults } from '../curated/integrity';
import { fileShape, incidentShape } from './file-shape';
import type { DraftIncident, WrittenFile } from './written-file';

/** What of a written file is finished, and what its other incidents lack. */
export interface PublishedFile {
  /** The finished incidents, and the places, sources and actors that are whole. It needs no repair. */
  readonly dataset: Dataset;
  /**
   * By incident id, what keeps an incident from the map and from exports; finished ones are absent. Paths are within the incident;
   * those of a place or source that it names begin with `places.ID` and `sources.ID`.
   */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

type Checked<T> = { readonly ok: true; readonly entry: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Results by entry: an edit makes a new object of what it changes and of nothing else. */
const checked = new WeakMap<object, unknown>();

/** Checks a whole file. Entries that did not change since the last call are not checked again. */
export function publishFile(file: WrittenFile): PublishedFile {
  const places = file.places.map((place) => checkEntry<Place>(place, placeSchema, fileShape));
  const sources = file.sources.map((source) => checkEntry<Source>(source, sourceSchema, fileShape));
  const faults = new Map<string, readonly Fault[]>();
  const badPlaces = faultsById('places', file.places, places, placeFaults);
  const badSources = faultsById('sources', file.sources, sources, () => []);
  const candidates: Incident[] = [];
  for (const draft of file.incidents) {
    const result = checkEntry<Incident>(draft, incidentSchema, incidentShape);
    const own = [...(result.ok ? [] : result.faults), ...extraFaults(draft)];
    const named = faultsOfNamed(draft, badPlaces, badSources);
    if (result.ok && own.length + named.length === 0) candidates.push(result.entry);
    else faults.set(draft.id, [...own, ...named]);
  }
  const good = <T>(list: readonly Checked<T>[]) => list.flatMap((each) => (each.ok ? [each.entry] : []));
  const whole = {
    places: good(places).filter(({ id }) => !badPlaces.has(id)),
    sources: good(sources).filter(({ id }) => !badSources.has(id)),
  };
  return { dataset: finished(file, whole, candidates, faults), faults };
}

/** Takes out the incidents that contradict themselves or name what the file does not have, which `faults` then says. */
function finished(
  file: WrittenFile,
  whole: Pick<Dataset, 'places' | 'sources'>,
  candidates: readonly Incident[],
  faults: Map<string, readonly Fault[]>,
): Dataset {
  const ids = new Set(file.incidents.map(({ id }) => id));
  const actors = actorsNamed(file, candidates);
  const all: Dataset = { ...headOf(file), ...whole, actors, incidents: candidates };
  const lost = findFaults(all).filter(({ path, code, value }) => {
    const [list, index] = path.split('.');
    // A link to an incident that is not finished waits for it.
    const waits = code === 'noIncident' && ids.has(value) && candidates[Number(index)]?.id !== value;
    return list === 'incidents' && !waits;
  });
  for (const { path, ...fault } of lost) {
    const [, index = '', ...rest] = path.split('.');
    const id = candidates[Number(index)]?.id ?? '';
    faults.set(id, [...(faults.get(id) ?? []), { ...fault, path: rest.join('.') }]);
  }
  const left = candidates.filter(({ id }) => !faults.has(id));
  const kept = new Set(left.map(({ id }) => id));
  const incidents = left.map((each) => {
    const links = each.links.filter(({ incident }) => kept.has(incident));
    return links.length === each.links.length ? each : { ...each, links };
  });
  return { ...all, incidents };
}

function headOf({ incidents: _, title, description, about, translations, ...head }: WrittenFile) {
  const named = fileShape({ ...head, title, description }) as typeof head & Pick<Dataset, 'title' | 'description'>;
  const parts = (about ?? []).flatMap((part) => {
    const points = part.points.map((point) => point.trim()).filter((point) => point !== '');
    return points.length > 0 ? [{ ...part, points }] : [];
  });
  return { ...named, ...(parts.length > 0 && { about: parts }), ...(translations && { translations }) };
}

/** The actors of the file, and those whom an incident names and nobody described yet. */
function actorsNamed({ actors }: WrittenFile, incidents: readonly Incident[]): readonly Actor[] {
  const known = actors.flatMap((actor) => {
    const result = checkEntry<Actor>(actor, actorSchema, fileShape);
    return result.ok ? [result.entry] : [];
  });
  const names = new Set(known.map(({ name }) => name));
  const all = incidents.flatMap(({ sides, attributions }) => [
    ...sides.by,
    ...sides.against,
    ...(sides.between ?? []),
    ...attributions.flatMap(({ actor }) => actor ?? []),
  ]);
  const others = [...new Set(all)].filter((name) => !names.has(name));
  return [...known, ...others.map((name): Actor => ({ name, otherNames: [], type: 'unknown', frontFor: [] }))];
}

function checkEntry<T>(entry: object, schema: v.GenericSchema, shape: (entry: never) => unknown): Checked<T> {
  const known = checked.get(entry);
  if (known !== undefined) return known as Checked<T>;
  const result = v.safeParse(schema, (shape as (entry: object) => unknown)(entry));
  const answer: Checked<T> = result.success
    ? { ok: true, entry: result.output as T }
    : { ok: false, faults: result.issues.map((issue) => faultOfIssue(issue)) };
  checked.set(entry, answer);
  return answer;
}

function faultsById<T extends { readonly id: string }>(
  list: string,
  entries: readonly T[],
  results: readonly Checked<T>[],
  more: (entry: T) => readonly Fault[],
): ReadonlyMap<string, readonly Fault[]> {
  const found = entries.map((entry, index): [string, readonly Fault[]] => {
    const result = results[index];
    const faults = [...(result && !result.ok ? result.faults : []), ...more(entry)];
    return [entry.id, faults.map((fault) => ({ ...fault, path: `${list}.${entry.id}.${fault.path}` }))];
  });
  return new Map(found.filter(([, faults]) => faults.length > 0));
}

/** A place whose precision nobody states comes from a row of a table, which may have no name for it. */
function placeFaults({ name, point, precision }: Place): readonly Fault[] {
  const needsName = name.trim() === '' && precision !== 'unknown' && precision !== 'notStated';
  const unnamed: readonly Fault[] = needsName ? [{ path: 'name', code: 'missing', value: '' }] : [];
  if (point === null && precision !== 'unknown')
    return [...unnamed, { path: 'point', code: 'pointMissing', value: '' }];
  if (point === null || precision !== 'unknown') return unnamed;
  return [...unnamed, { path: 'point', code: 'pointUnexpected', value: '' }];
}

function faultsOfNamed(
  { sites, claims, attributions }: DraftIncident,
  places: ReadonlyMap<string, readonly Fault[]>,
  sources: ReadonlyMap<string, readonly Fault[]>,
): readonly Fault[] {
  const cited = [...claims.map(({ source }) => source), ...attributions.flatMap((each) => each.sources)];
  return [
    ...[...new Set(sites.map(({ place }) => place))].flatMap((id) => places.get(id) ?? []),
    ...[...new Set(cited)].flatMap((id) => sources.get(id) ?? []),
  ];
}

/** A date that is to the minute needs a time; the schema would read it as a day. */
function extraFaults({ time }: DraftIncident): readonly Fault[] {
  const isBare = time.precision === 'minute' && /^\s*[+-]?\d{4,6}-\d{2}-\d{2}\s*$/.test(time.date ?? '');
  return isBare ? [{ path: 'time.date', code: 'badDate', value: time.date ?? '' }] : [];
}
