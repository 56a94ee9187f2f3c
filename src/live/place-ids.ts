import type { Atlas } from '../dataset/atlas';

const known = new WeakMap<Atlas, ReadonlyMap<string, number>>();

/** Indices of an atlas's places by their ids. The first call reads every place; later calls return the same map. */
export function placeIdsOf(atlas: Atlas): ReadonlyMap<string, number> {
  const ids = known.get(atlas) ?? readIds(atlas);
  known.set(atlas, ids);
  return ids;
}

function readIds({ engine, placeAt }: Atlas): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: engine.places.length }, (_, index) => [placeAt(index).id, index]));
}
