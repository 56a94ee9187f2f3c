import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import type { Doubt } from '../../../domain/doubt';

/** An editor's doubt is a plain sentence, as in the dataset's own file. */
function asInFile(doubt: Doubt): string | Doubt {
  return doubt.type === 'written' ? doubt.text : doubt;
}

/** Incidents with all claims, and the places and sources that they name. Times are minutes since 1970 on the UTC axis. */
export function exportDataset(atlas: Atlas, details: readonly IncidentDetail[]): object {
  const unique = <T>(maps: readonly ReadonlyMap<string, T>[]) => [...new Map(maps.flatMap((map) => [...map])).values()];
  return {
    title: atlas.title,
    licence: atlas.licence,
    updated: atlas.updated,
    places: unique(details.map(({ places }) => places)),
    sources: unique(details.map(({ sources }) => sources)),
    incidents: details.map(({ incident }) => ({ ...incident, doubts: incident.doubts.map(asInFile) })),
  };
}
