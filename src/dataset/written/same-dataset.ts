import type { Dataset } from '../../domain/incident';

/** Whether two published datasets show the same. Entries that did not change are the same objects. */
export function isSameDataset(a: Dataset, b: Dataset): boolean {
  const { places, sources, actors, incidents, ...head } = a;
  const { places: places2, sources: sources2, actors: actors2, incidents: incidents2, ...head2 } = b;
  const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length === other.length && one.every((each, index) => each === other[index]);
  return (
    isSame(incidents, incidents2) &&
    isSame(places, places2) &&
    isSame(sources, sources2) &&
    JSON.stringify([actors, head]) === JSON.stringify([actors2, head2])
  );
}
