import { posix } from 'node:path';

/** File by file, the files that it imports: types, exports from and dynamic imports included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SPECIFIER = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g;
const ENDINGS = ['', '.ts', '.tsx'];

/**
 * The graph of the relative imports among files.
 * @param files text by path, with `/`
 * @throws when an import names none of the files: the graph would have a hole there
 */
export function importGraph(files: ReadonlyMap<string, string>): ImportGraph {
  const resolve = (from: string, specifier: string) => {
    const path = posix.join(posix.dirname(from), specifier);
    const ending = ENDINGS.find((each) => files.has(path + each));
    if (ending === undefined) throw new Error(`${from} imports ${specifier}, which is not among the files`);
    return path + ending;
  };
  const importsOf = (path: string, text: string) => [
    ...new Set([...text.matchAll(SPECIFIER)].map(([, specifier = '']) => resolve(path, specifier))),
  ];
  return new Map([...files].map(([path, text]) => [path, importsOf(path, text)]));
}

interface Visit {
  readonly order: number;
  /** The earliest file that can be reached and is not yet in a finished group. */
  earliest: number;
}

/** Groups of files that import each other in a circle (Tarjan's strongly connected components), each sorted. */
export function importCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  const groups: string[][] = [];
  const visit = (path: string): Visit => {
    const own: Visit = { order: visits.size, earliest: visits.size };
    visits.set(path, own);
    open.push(path);
    for (const next of graph.get(path) ?? []) {
      const known = visits.get(next);
      if (known === undefined) own.earliest = Math.min(own.earliest, visit(next).earliest);
      else if (open.includes(next)) own.earliest = Math.min(own.earliest, known.order);
    }
    if (own.earliest === own.order) groups.push(open.splice(open.indexOf(path)));
    return own;
  };
  for (const path of graph.keys()) if (!visits.has(path)) visit(path);
  const isCycle = (group: readonly string[]) =>
    group.length > 1 || group.some((path) => graph.get(path)?.includes(path) === true);
  return groups.filter(isCycle).map((group) => group.sort());
}
