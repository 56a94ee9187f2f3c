import { readFile } from 'node:fs/promises';
import { ACTORS } from './editorial/actors.mjs';
import { DATASET } from './editorial/dataset.mjs';
import { INCIDENTS } from './editorial/incidents.mjs';
import { PLACES } from './editorial/places.mjs';
import { SOURCES } from './editorial/sources.mjs';
import { makeIncident } from './make-incident.mjs';
import { makePlaces } from './make-places.mjs';
import { makeSources } from './make-sources.mjs';
import { makeTranslations } from './make-translations.mjs';

/** The text of the dataset file: the research under `facts/`, told by the editorial files. The same input gives the same bytes. */
export async function makeDataset() {
  const [incidents, places] = await Promise.all(
    ['incidents', 'places'].map((name) => readJson(`./facts/${name}.json`)),
  );
  const sources = makeSources(incidents, SOURCES);
  const byTime = [...incidents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const told = {
    places: makePlaces(places, PLACES),
    sources: sources.list,
    incidents: byTime.map((fact) => makeIncident(fact, INCIDENTS[fact.id], sources.idOf)),
  };
  const arabic = await readJson('./editorial/arabic.json');
  const dataset = { ...DATASET, actors: ACTORS, translations: { ar: makeTranslations(told, ACTORS, arabic) }, ...told };
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}
