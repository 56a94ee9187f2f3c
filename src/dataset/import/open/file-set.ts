/** Files that came together: of an archive, or chosen at once. */
export interface FileSet {
  readonly isArchive: boolean;
  readonly tables: readonly TableFile[];
  /** Names of files that are no tables. */
  readonly leftOut: readonly string[];
  /** Unpacks or cuts out one file. Throws `ImportError`. */
  read(name: string): Blob;
}

/** A table in one file, or in the several files of a shapefile. */
export interface TableFile {
  readonly name: string;
  /** Names of the files of a shapefile by their endings; null for any other file. */
  readonly shapefile: Readonly<Record<'shp' | 'dbf' | 'prj' | 'cpg', string | null>> | null;
}

const PART = /\.(shp|dbf|shx|prj|cpg|sbn|sbx|qix|qpj|shp\.xml)$/i;

/** The tables among files. The files of a shapefile count as one, under the name of its .shp. */
export function tableFiles(names: readonly string[]): TableFile[] {
  const stems = new Set(names.filter((name) => /\.shp$/i.test(name)).map(stemOf));
  return names.flatMap((name): TableFile[] => {
    if (!PART.test(name) || !stems.has(stemOf(name))) return [{ name, shapefile: null }];
    if (!/\.shp$/i.test(name)) return [];
    const beside = (ending: string) =>
      names.find((other) => stemOf(other) === stemOf(name) && other.toLowerCase().endsWith(`.${ending}`)) ?? null;
    return [{ name, shapefile: { shp: name, dbf: beside('dbf'), prj: beside('prj'), cpg: beside('cpg') } }];
  });
}

function stemOf(name: string): string {
  return name.replace(PART, '').toLowerCase();
}

/** One of several files that lie behind each other in a Blob. */
export interface SetMember {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Several chosen files. They travel as one Blob, so that a link can name them as it names a file. */
export function setOfFiles(blob: Blob, members: readonly SetMember[]): FileSet {
  const files = new Map<string, Blob>();
  let start = 0;
  for (const { name, size } of members) {
    files.set(name, blob.slice(start, start + size));
    start += size;
  }
  return {
    isArchive: false,
    tables: tableFiles([...files.keys()]),
    leftOut: [],
    read: (name) => files.get(name) ?? new Blob([]),
  };
}
