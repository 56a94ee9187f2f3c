import { acled } from './acled';
import { datasetFile } from './dataset-file';
import type { Format } from './format';
import { ged } from './ged';
import { genericTable } from './generic-table';
import { geojson } from './geojson';
import { gtd } from './gtd';
import { timemap } from './timemap';

/** Every format that can be imported. A new format is a file beside these and an entry here. A table that no other takes is last. */
export const FORMATS: readonly Format[] = [acled, ged, gtd, timemap, geojson, datasetFile, genericTable];

const ENDINGS = new RegExp(`(?:\\.(?:${['gz', ...FORMATS.flatMap(({ extensions }) => extensions)].join('|')}))+$`, 'i');

/** A file's name without the endings of the formats: the title of what it holds. */
export function titleOfFile(name: string): string {
  return name.replace(ENDINGS, '') || name;
}
