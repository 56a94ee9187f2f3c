import { readFileSync } from 'node:fs';
import type { Atlas } from '../../../src/dataset/atlas';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { parseDataset } from '../../../src/dataset/curated/schema';

/** The bundled dataset as an atlas, counted at a zoom. */
export function bundledAtlas(zoom = 10): Atlas {
  const parsed = parseDataset(JSON.parse(readFileSync('public/data/iraq-2019-2020.json', 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const atlas = createCuratedAtlas(parsed.dataset);
  atlas.engine.update({ zoom: zoom });
  atlas.engine.update({ split: 'kind' });
  return atlas;
}

/** Moves the window to the days from the first one up to the second one, which is not included. */
export function setDays(atlas: Atlas, from: string, to: string): void {
  const minutes = (date: string) => Date.parse(`${date}T00:00Z`) / 60_000;
  atlas.engine.update({ window: [minutes(from), minutes(to)] });
}

/** The index of a place in the place table, by its id. */
export function placeIndex(atlas: Atlas, id: string): number {
  for (let index = 0; index < atlas.engine.places.length; index += 1) {
    if (atlas.placeAt(index).id === id) return index;
  }
  throw new Error(`no place ${id}`);
}
