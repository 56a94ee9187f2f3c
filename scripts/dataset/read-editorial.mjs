import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('./editorial/', import.meta.url);

/**
 * What the editor makes of each incident, by id: every object that a file under `editorial/incidents/` exports. `claims` has
 * one list for each claim of the research, in its order; numbers in `sources` point into that order.
 */
export async function readIncidents() {
  const names = await namesIn('incidents/', /\.mjs$/);
  const modules = await Promise.all(names.map((name) => import(new URL(`incidents/${name}`, FOLDER).href)));
  const entries = {};
  for (const [id, entry] of modules.flatMap((each) => Object.values(each)).flatMap(Object.entries)) {
    if (Object.hasOwn(entries, id) && entries[id] !== entry) throw new Error(`two editorial entries for ${id}`);
    entries[id] = entry;
  }
  return entries;
}

/** Arabic of every file `editorial/arabic*.json`, one object a file. */
export async function readArabic() {
  const names = await namesIn('', /^arabic.*\.json$/);
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'))));
}

async function namesIn(folder, pattern) {
  const names = await readdir(new URL(folder, FOLDER));
  return names.filter((name) => pattern.test(name)).sort();
}
