import { readFile } from 'node:fs/promises';
import { ABOUT } from './editorial/about.mjs';
import { ACTORS } from './editorial/actors.mjs';
import { COVERAGE } from './editorial/coverage.mjs';
import { DATASET } from './editorial/dataset.mjs';
import { PLACES } from './editorial/places.mjs';
import { ADDED_PLACES, OWN_PLACES } from './editorial/places-additions.mjs';
import { SOURCES } from './editorial/sources.mjs';
import { SPEAKERS, VOICES } from './editorial/voices.mjs';
import { LEFT_OUT } from './left-out.mjs';
import { makeIncident } from './make-incident.mjs';
import { makePlaces } from './make-places.mjs';
import { makeSources } from './make-sources.mjs';
import { makeTranslations, mergeArabic } from './make-translations.mjs';
import { readArabic, readIncidents } from './read-editorial.mjs';

/** The text of the dataset file: the research under `facts/`, told by the editorial files. The same input gives the same bytes. */
export async function makeDataset() {
  const [incidents, additions, corrections, places, addedPlaces] = await Promise.all(
    ['incidents', 'additions', 'corrections', 'places', 'places-additions'].map((name) =>
      readJson(`./facts/${name}.json`),
    ),
  );
  const entries = await readIncidents();
  const facts = [...incidents, ...additions.filter(({ id }) => isTold(id, entries))];
  const sources = makeSources([...facts.flatMap(({ claims }) => claims), ...corrections.flatMap(documentsOf)], SOURCES);
  const byTime = facts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const told = byTime.map((fact) => makeIncident(fact, entries[fact.id], sources.idOf, { voiceOf, speakerOf }));
  const used = new Set(told.flatMap(({ sites }) => sites.map(({ place }) => place)));
  const allPlaces = makePlaces(places, addedPlaces, { PLACES: { ...PLACES, ...ADDED_PLACES }, OWN_PLACES });
  const actors = ACTORS.map(({ frontFor = [], ...actor }) => ({
    ...actor,
    frontFor: frontFor.map(({ url, ...claim }) => ({ ...claim, source: sources.idOf(url) })),
  }));
  const body = { places: allPlaces.filter(({ id }) => used.has(id)), sources: sources.used(), incidents: told };
  const arabic = mergeArabic(await readArabic());
  const dataset = {
    version: 2,
    ...DATASET,
    about: ABOUT,
    coverage: COVERAGE,
    actors,
    translations: { ar: makeTranslations(body, actors, allPlaces, arabic) },
    ...body,
  };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

const VOICE_BY_NAME = new Map(Object.entries(VOICES).flatMap(([voice, names]) => names.map((name) => [name, voice])));

function voiceOf(name) {
  return VOICE_BY_NAME.get(name);
}

function speakerOf(name) {
  return SPEAKERS[name] ?? name;
}

/** Whether an addition of the research is in the dataset: it has an entry, or it is left out for a reason, never both. */
function isTold(id, entries) {
  const isLeftOut = Object.hasOwn(LEFT_OUT, id);
  if (isLeftOut && entries[id]) throw new Error(`${id} is left out and has an entry`);
  if (!isLeftOut && !entries[id])
    throw new Error(`no editorial entry for the incident ${id}, nor a reason to leave it out`);
  return !isLeftOut;
}

/** Documents of a correction; where the words were read in another page than the one named, nobody knows how much of it. */
function documentsOf({ sources }) {
  return sources.map(({ title, read, ...rest }) => ({
    source: title,
    ...rest,
    ...(!read.includes('page named') && { read }),
  }));
}

async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}
