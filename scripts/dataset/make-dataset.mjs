import { readFile } from 'node:fs/promises';
import { ACTORS } from './editorial/actors.mjs';
import { DATASET } from './editorial/dataset.mjs';
import { INCIDENTS } from './editorial/incidents.mjs';
import { PLACES } from './editorial/places.mjs';
import { SOURCES } from './editorial/sources.mjs';
import { makeIncident } from './make-incident.mjs';
import { makePlaces } from './make-places.mjs';
import { makeSources } from './make-sources.mjs';

/** The text of the dataset file: the research under `facts/`, told by the editorial files. The same input gives the same bytes. */
export async function makeDataset() {
  const [incidents, places] = await Promise.all(['incidents', 'places'].map(readFacts));
  const sources = makeSources(incidents, SOURCES);
  const byTime = [...incidents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const dataset = {
    ...DATASET,
    actors: ACTORS,
    places: makePlaces(places, PLACES),
    sources: sources.list,
    incidents: byTime.map((fact) => makeIncident(fact, INCIDENTS[fact.id], sources.idOf)),
  };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

async function readFacts(name) {
  return JSON.parse(await readFile(new URL(`facts/${name}.json`, import.meta.url), 'utf8'));
}
