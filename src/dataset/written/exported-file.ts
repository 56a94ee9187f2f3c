import { SCHEMA_VERSION } from '../curated/dataset-schema';
import { fileShape, incidentShape } from './file-shape';
import { publishFile } from './published-file';
import type { WrittenFile } from './written-file';

/** A dataset file of what is finished, and the number of incidents that are not and stay out. */
export interface ExportedFile {
  readonly text: string;
  readonly incidents: number;
  readonly left: number;
}

/** The JSON of a written dataset with its history: it opens again without a repair, here or in a program that knows the schema. */
export function exportedFile(file: WrittenFile): ExportedFile {
  const { dataset, faults } = publishFile(file);
  const { incidents: _, places, sources, actors, ...head } = dataset;
  const finished = new Map(dataset.incidents.map((each) => [each.id, each]));
  const written = file.incidents.flatMap((draft) => {
    const { links } = finished.get(draft.id) ?? {};
    return links ? [incidentShape({ ...draft, links })] : [];
  });
  const json = {
    version: SCHEMA_VERSION,
    ...head,
    actors: actors.map(fileShape),
    places: places.map(fileShape),
    sources: sources.map(fileShape),
    incidents: written,
  };
  return { text: `${JSON.stringify(json, null, 2)}\n`, incidents: written.length, left: faults.size };
}
