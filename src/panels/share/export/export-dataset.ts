import type { Atlas, IncidentDetail } from '../../../dataset/atlas';
import type { Doubt } from '../../../domain/doubt';

/** A doubt as a dataset file has it: the sentence of an editor is plain text. */
function asInFile(doubt: Doubt): string | Doubt {
  return doubt.type === 'written' ? doubt.text : doubt;
}

/** The incidents with all claims, and their places and sources. Times are minutes since 1970 on the UTC axis. */
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
