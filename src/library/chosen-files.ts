import type { SetMember } from '../dataset/import/open/file-set';

/** A file that a reader chose, or several in one Blob. */
export interface ChosenFiles {
  readonly file: Blob;
  readonly name: string;
  /** The files that lie behind each other in `file`; absent for one file. */
  readonly members?: readonly SetMember[];
}

/** Names that a name of several files is made of; the others are counted. */
const NAMED = 2;

/**
 * Several files as one Blob, in the order of their names, so that the same files make the same Blob whatever the order of choice, and
 * a link can name them. Files of one name get a number.
 */
export function chosenFiles(files: readonly File[]): ChosenFiles | null {
  const [only, second] = files;
  if (!only) return null;
  if (!second) return { file: only, name: only.name };
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.size - b.size));
  const times = new Map<string, number>();
  const members = sorted.map(({ name, size }) => {
    const number = (times.get(name) ?? 0) + 1;
    times.set(name, number);
    return { name: number === 1 ? name : `${number}-${name}`, size };
  });
  return { file: new Blob(sorted), name: nameOf(members.map(({ name }) => name)), members };
}

/** Files of one stem, such as those of a shapefile, have the name of the stem. */
function nameOf(names: readonly string[]): string {
  const stems = [...new Set(names.map((name) => name.replace(/\.[^.]*$/, '')))];
  const rest = stems.length - NAMED;
  return `${stems.slice(0, NAMED).join(' + ')}${rest > 0 ? ` + ${rest}` : ''}`;
}
